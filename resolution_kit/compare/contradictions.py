"""The point in which two wordings of one clause contradict each other, if there is one."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from resolution_kit.compare.ideas import idea_of, ideas, is_idle, split, stem
from resolution_kit.compare.opposition_words import OppositionWords, opposition_words
from resolution_kit.compare.quantities import Quantity, quantities
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.states import states

_OBJECT = 5
"""So many words behind a word say what it is about."""
_NEGATED = 3
"""So many words behind a negation are denied."""
_NAME = 3
"""So many words name a body."""
_SMALL = 3
"""Words of so few letters are passed over for what is denied: not to be, not in the."""
_LONG = 5
"""The least length of a word that a prefix turns into its opposite."""


def contradiction(one: str, other: str, language: str = "en") -> str:
    """The point in which two texts contradict each other, such as `number: ten / 12`; empty if there is none."""
    sides = _Side(one, language), _Side(other, language)
    for name, find in _POINTS:
        if found := find(*sides):
            return f"{name}: {found[0]} / {found[1]}"
    return ""


@dataclass(frozen=True, slots=True)
class _Said:
    """A word or phrase of a camp as it stands in a text."""

    words: str
    camp: int
    about: frozenset[str]
    """The ideas of the words behind it."""


class _Side:
    """One of the two texts, taken apart."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.all = opposition_words(language)
        self.language = language
        self.tokens = split(text)
        self.stems = [stem(word) for word in self.tokens]
        opener = find_opener(text)
        self.opener = opener.verb.split()[0] if opener else ""

    def amounts(self) -> list[Quantity]:
        return quantities(self.text, self.language)

    def find(self, phrases: Sequence[str], *, forms: bool = True) -> Iterator[tuple[int, int, str]]:
        """(position, length, words) of phrases, in every form of their words or as they are."""
        row = self.stems if forms else self.tokens
        for phrase in phrases:
            words = split(phrase)
            wanted = [stem(word) for word in words] if forms else words
            for i in range(len(row) - len(wanted) + 1):
                if row[i : i + len(wanted)] == wanted:
                    yield i, len(wanted), " ".join(self.tokens[i : i + len(wanted)])

    def harmless(self) -> set[int]:
        """The positions of negations that deny nothing."""
        found = self.find(self.all.no_negations.all, forms=False)
        return {at for i, length, _ in found for at in range(i, i + length)}

    def turned(self, i: int) -> bool:
        """Whether a word of negation or aversion stands closely before a word."""
        harmless = self.harmless()
        words = (*self.all.negations.all, *self.all.averting.all)
        return any(0 < i - at - length + 1 <= _NEGATED and at not in harmless for at, length, _ in self.find(words))

    def about(self, i: int) -> frozenset[str]:
        """The ideas of the words behind a position."""
        window = range(i, min(i + _OBJECT, len(self.tokens)))
        return frozenset(idea_of(self.tokens[at]) for at in window if not is_idle(self.tokens[at]))

    def denied(self) -> dict[str, str]:
        """The stems of words behind a negation, with the words as they stand."""
        harmless, found = self.harmless(), dict[str, str]()
        for at, length, words in self.find(self.all.negations.all, forms=False):
            if at in harmless:
                continue
            behind = (k for k in range(at + length, min(at + length + _NEGATED, len(self.tokens))))
            head = next((k for k in behind if len(self.tokens[k]) > _SMALL), None)
            found[self.stems[head] if head else ""] = f"{words} {self.tokens[head] if head else ''}".strip()
        return found


_Point = Callable[[_Side, _Side], tuple[str, str] | None]


def _numbers(one: _Side, other: _Side) -> tuple[str, str] | None:
    mine, theirs = one.amounts(), other.amounts()
    for kind in dict.fromkeys(q.kind for q in mine):
        left, right = ([q for q in side if q.kind == kind] for side in (mine, theirs))
        if kind in ("count", "ordinal"):
            left, right = _of_one_thing(left, right)
        if not (left and right):
            continue
        if opposed := next(
            ((a, b) for a in left for b in right if a.same(b) and {a.bound, b.bound} == {"least", "most"}), None
        ):
            return opposed[0].words, opposed[1].words
        only_left = [q for q in left if not any(q.same(o) for o in right)]
        only_right = [q for q in right if not any(q.same(o) for o in left)]
        if only_left and only_right:
            return ", ".join(q.words for q in only_left), ", ".join(q.words for q in only_right)
    return None


def _of_one_thing(left: list[Quantity], right: list[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """Those of both sides that count the same, or the only one of each."""
    if len(left) == len(right) == 1 and left[0].kind == "count":
        return left, right
    kept = [q for q in left if any(q.of & o.of for o in right)]
    return kept, [o for o in right if any(q.of & o.of for q in kept)]


def _opposites(one: _Side, other: _Side) -> tuple[str, str] | None:
    for camps in one.all.camps:
        left, right = (list(_camp_words(side, camps)) for side in (one, other))
        if {said.camp for said in left} & {said.camp for said in right} or not (left and right):
            continue
        if found := next(((a, b) for a in left for b in right if not (a.about and b.about) or a.about & b.about), None):
            return found[0].words, found[1].words
    return None


def _camp_words(side: _Side, camps: tuple[object, object]) -> Iterator[_Said]:
    """The words of both camps; a single word of a phrase such as *without delay* says nothing by itself."""
    harmless = side.harmless()
    for number, camp in enumerate(camps):
        for i, length, words in side.find(camp.all):  # type: ignore[attr-defined]
            if length == 1 and i in harmless:
                continue
            yield _Said(words, 1 - number if side.turned(i) else number, side.about(i + length))


def _prefixes(one: _Side, other: _Side) -> tuple[str, str] | None:
    for left, right, turned in ((one, other, False), (other, one, True)):
        for word in left.tokens:
            bare = _without_prefix(word, left.all)
            if bare and bare in right.tokens and bare not in left.tokens and word not in right.tokens:
                return (bare, word) if turned else (word, bare)
        for first, second in zip(left.tokens, left.tokens[1:], strict=False):
            if first == "non" and second in right.tokens and "non" not in right.tokens:
                return (second, f"non-{second}") if turned else (f"non-{second}", second)
    return None


def _without_prefix(word: str, words: OppositionWords) -> str:
    for prefix, endings in words.prefixes.items():
        bare = word.removeprefix(prefix)
        if bare != word and len(bare) >= _LONG and (not endings or bare.endswith(tuple(endings.split()))):
            return bare
    return ""


def _negations(one: _Side, other: _Side) -> tuple[str, str] | None:
    for left, right, turned in ((one, other, False), (other, one, True)):
        denied, its = left.denied(), right.denied()
        for head, words in denied.items():
            if not its and len(denied) == 1 and head in right.stems and left.stems.count(head) == 1:
                said = right.tokens[right.stems.index(head)]
                return (said, words) if turned else (words, said)
    return None


def _strength(one: _Side, other: _Side) -> tuple[str, str] | None:
    words = one.all
    for left, right in ((words.strong, words.soft), (words.soft, words.strong)):
        if one.opener in left.all and other.opener in right.all:
            return one.opener, other.opener
    return _modals(one, other)


def _modals(one: _Side, other: _Side) -> tuple[str, str] | None:
    """What must be done here and may be done there."""
    for left, right in ((one.all.must, one.all.may), (one.all.may, one.all.must)):
        mine, theirs = _heads(one, left.all), _heads(other, right.all)
        for head in mine.keys() & theirs.keys() - _heads(one, right.all).keys() - _heads(other, left.all).keys():
            return f"{mine[head]} {head}", f"{theirs[head]} {head}"
    return None


def _heads(side: _Side, modals: Sequence[str]) -> dict[str, str]:
    """The word behind each modal verb, with the verb."""
    found = {}
    for i, length, words in side.find(modals, forms=False):
        behind = [
            side.stems[k] for k in range(i + length, min(i + length + 2, len(side.tokens))) if side.tokens[k] != "be"
        ]
        if behind:
            found[behind[0]] = words
    return found


def _places(one: _Side, other: _Side) -> tuple[str, str] | None:
    for pattern, short in zip(_place_patterns(one.language), (1, 1, 5), strict=True):
        left, right = (
            {m[1].casefold()[: None if short == 1 else short] for m in pattern.finditer(s.text)} for s in (one, other)
        )
        if len(left) == len(right) == 1 and left != right:
            return pattern.search(one.text)[1], pattern.search(other.text)[1]  # type: ignore[index]
    return None


@cache
def _place_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Cities anywhere, States and continents where something is to be, points of the compass."""
    words = opposition_words(language)
    lands = [name for state in states() for name in (state.name, *state.short)]
    hosts = "|".join(words.hosts.all)

    def names(all_: Sequence[str]) -> str:
        return "|".join(map(re.escape, sorted(all_, key=len, reverse=True)))

    return (
        re.compile(rf"\b({names(words.cities.all)})\b(?! [A-Z])"),
        re.compile(rf"\b(?:{hosts}) (?:the )?({names([*lands, *words.continents.all])})\b(?! [A-Z])"),
        re.compile(rf"\bthe ({names(words.compass.all)})\b", re.IGNORECASE),
    )


def _run_by(one: _Side, other: _Side) -> tuple[str, str] | None:
    """Whom one text gives charge and the other another."""
    mine, theirs = _in_charge(one), _in_charge(other)
    if mine and theirs and ideas(mine).told.keys().isdisjoint(ideas(theirs).told):
        return mine, theirs
    return None


def _in_charge(side: _Side) -> str:
    behind = [i + length for i, length, _ in side.find(side.all.run_by.all, forms=False)]
    return " ".join(side.tokens[behind[0] : behind[0] + _NAME]) if behind else ""


_POINTS: tuple[tuple[str, _Point], ...] = (
    ("number or date", _numbers),
    ("opposite", _prefixes),
    ("opposite", _opposites),
    ("negation", _negations),
    ("strength", _strength),
    ("place", _places),
    ("in charge", _run_by),
)
