"""Schedules and Tables that a paper names, and the substances that it says stand in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from resolution_kit.knowledge.control_lists import Convention, Substances, conventions_by_name, substances
from resolution_kit.paper.prose import Hit, Prose
from resolution_kit.paper.word_lists import either, word_list

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_IN_WORDS = ("one", "two", "three", "four", "five", "six")
_NUMBER = rf"(?:[ivx]+|\d|{'|'.join(_IN_WORDS)})"
_SENTENCE = re.compile(r"[;:]|\. ")
_RANGE = re.compile(r" to |–|-")
_FACT = re.compile(r"\b(?:which|that) (?:is|are|was|were|has|have)\b|\b(?:is|are)\b")
"""Between a substance and a list: it stands there, whatever the verb before."""
_DECIDED = re.compile(r"\b(?:decid\w+|urges?|request\w*|invit\w+|call\w* upon|encourag\w+)\b")


@dataclass(frozen=True, slots=True)
class ListNamed:
    """A list or lists of a convention, as in `Schedules I and IV of the 1961 Convention`."""

    hit: Hit
    word: str
    """`Table` or `Schedule`; empty if only the convention is named."""
    numbers: tuple[str, ...]
    """Roman numbers; empty if no list is numbered."""
    convention: Convention

    @property
    def exists(self) -> bool:
        """Whether the convention has such lists, with these numbers."""
        return self.word in ("", self.convention.word) and set(self.numbers) <= set(self.convention.numbers)


@dataclass(frozen=True, slots=True)
class Listed:
    """A substance that the paper says stands in a list, and its characters in the text of the list's hit."""

    named: ListNamed
    start: int
    end: int
    group: Substances
    decided: bool
    """Whether it is to be placed there, and not said to stand there."""

    @property
    def is_wrong(self) -> bool:
        """Whether it does not stand there; for a decision, whether it stands under another convention."""
        year, numbers = self.named.convention.convention, self.named.numbers
        years = {place.split()[0] for place in self.group.at}
        if self.decided or not numbers:
            return bool(years) and year not in years
        return any(f"{year} {number}" not in self.group.at for number in numbers)


def lists_named(prose: Prose) -> Iterator[ListNamed]:
    """Every list of a convention that is named, in the order of the text."""
    for hit in map(prose.hit, _lists().finditer(prose.lower) if _names_convention(prose) else ()):
        found = hit.match
        convention = conventions_by_name()[found["name"] or found["first"] or found["only"]]
        word = (found["word"] or found["second"] or "").capitalize()
        yield ListNamed(hit, word, _numbers(found["numbers"] or found["more"] or ""), convention)


def listed(prose: Prose) -> Iterator[Listed]:
    """Every substance that the paper says stands in a list that exists."""
    for named in lists_named(prose):
        if named.exists:
            yield from _before(named)
            yield from _behind(named)


def held_by_others(prose: Prose) -> Iterator[Hit]:
    """Every statement that a convention lists what another lists: `the 1961 Convention lists precursors`."""
    if _names_convention(prose):
        for hit in map(prose.hit, _holding().finditer(prose.lower)):
            if hit.match["holds"] not in conventions_by_name()[hit.match["name"]].holds:
                yield hit


def lists_miscounted(prose: Prose) -> Iterator[Hit]:
    """Every statement that a convention has another number of lists than it has: `has three Tables`."""
    for hit in map(prose.hit, _counting().finditer(prose.lower) if _names_convention(prose) else ()):
        convention, number = conventions_by_name()[hit.match["name"]], hit.match["number"]
        right = (_IN_WORDS[len(convention.numbers) - 1], str(len(convention.numbers)))
        if number not in right or hit.match["word"].capitalize() != convention.word:
            yield hit


def listed_otherwise(prose: Prose) -> Iterator[tuple[Hit, Substances]]:
    """Every substance said to stand in a list in another order: `acetone, a Table I chemical`, `from Table I`.

    Only those that stand elsewhere, or nowhere, are given.
    """
    if prose.lower_words.isdisjoint(("table", "schedule", "tables", "schedules")):
        return
    for hit in map(prose.hit, _otherwise().finditer(prose.lower)):
        found = hit.match
        group = substances()[found["name"] or found["moved"] or found["of"] or found["placed"]]
        word = (found["word"] or found["left"] or found["list"] or found["there"]).capitalize()
        number = _roman(found["number"] or found["from"] or found["in"] or found["at"])
        convention = found["convention"]
        years = [conventions_by_name()[convention].convention] if convention else _with_list(word)
        if not any(f"{year} {number}" in group.at for year in years):
            yield hit, group


def _with_list(word: str) -> list[str]:
    return [c.convention for c in dict.fromkeys(conventions_by_name().values(), None) if c.word == word]


def _names_convention(prose: Prose) -> bool:
    """Whether any of the conventions is named at all; most papers name none."""
    return any(name in prose.lower for name in conventions_by_name())


def _before(named: ListNamed) -> Iterator[Listed]:
    """Substances before the list: `acetone, which is listed in Table II`."""
    text, start = named.hit.text.lower(), named.hit.start
    since = max((found.end() for found in _SENTENCE.finditer(text, 0, start)), default=0)
    for found in _substance().finditer(text, since, start):
        before, between = text[since : found.start()], _substance().sub("", text[found.end() : start])
        if _stands(between, named) and not _of_what().search(before):
            fact = _FACT.search(between) is not None
            if fact or not _open().search(before):
                decided = not fact and _DECIDED.search(before) is not None and "decision" not in before
                yield Listed(named, *found.span(), substances()[found[0]], decided)


def _behind(named: ListNamed) -> Iterator[Listed]:
    """A substance behind the list: `Table II, which includes acetone`."""
    text = named.hit.text.lower()
    after = _has().match(text, named.hit.end) if named.word else None
    found = _substance().match(text, after.end()) if after else None
    if found:
        yield Listed(named, *found.span(), substances()[found[0]], decided=False)


def _stands(between: str, named: ListNamed) -> bool:
    """Whether the words between a substance and a list say that it stands there."""
    said = named.word != "" or re.search(r"\b(?:listed|controlled|scheduled|placed|included)\b", between) is not None
    return said and _links().fullmatch(between) is not None


def _numbers(typed: str) -> tuple[str, ...]:
    """The numbers of lists, with those between the ends of a range."""
    found = [_roman(number) for number in re.findall(rf"\b{_NUMBER}\b", typed)]
    ends = [_ROMAN.index(number) for number in found if number in _ROMAN]
    if _RANGE.search(typed) and len(ends) == len(("from", "to")):
        return _ROMAN[ends[0] : ends[1] + 1]
    return tuple(found)


def _roman(number: str) -> str:
    if number.isdecimal():
        return _ROMAN[int(number) - 1]
    return _ROMAN[_IN_WORDS.index(number)] if number in _IN_WORDS else number.upper()


def _words(name: str) -> str:
    return either(word_list("mandate", name, "en").words)


@cache
def _lists() -> re.Pattern[str]:
    """A list with its convention: `Table I of the 1988 Convention`, `the 1988 Convention, in its Table I`."""
    names, more = either(conventions_by_name()), rf" {_NUMBER}(?:(?:, and |, | and | or | to |–|-){_NUMBER})*"
    of = r"(?: drugs?| substances?| narcotics?)?,? (?:of|to|under|in|annexed to|contained in|set out in) (?:the )?"
    return re.compile(
        rf"\b(?:(?P<word>table|schedule)s?(?P<numbers>{more})?{of}(?P<name>{names})"
        rf"|(?P<first>{names}),?(?: (?:and|in|under|through|with))? its (?P<second>table|schedule)s?(?P<more>{more})?"
        rf"|(?:under|in|by) the (?P<only>{names}))\b"
    )


@cache
def _otherwise() -> re.Pattern[str]:
    substance, names = either(substances()), either(conventions_by_name())
    kind = r"(?:chemical|precursor|substance|drug|narcotic|psychotropic|opioid)"
    to_be = r"(?:is|are|as|being|remains?|,)(?: still| only| an?| the)*"
    verbs = r"(?:lists?|places?|puts?|classif(?:ies|y)|schedules?|controls?|includes?|has)"
    put = r"(?:is|are|was|were|has been|have been) (?:placed|listed|included|scheduled|controlled) (?:in|under)"
    moving = r"(?:transfer|move|remove|delete|downgrade|transferring|moving|removing|deleting)"
    return re.compile(
        rf"(?<![\w-])(?:(?P<name>{substance}) {to_be} (?P<word>table|schedule) (?P<number>{_NUMBER}) {kind}s?\b"
        rf"|{moving} (?P<moved>{substance}) from (?P<left>table|schedule) (?P<from>{_NUMBER})\b"
        rf"|(?P<of>{substance}), which the (?P<convention>{names}) {verbs} in (?:its )?"
        rf"(?P<list>table|schedule) (?P<in>{_NUMBER})\b"
        rf"|(?P<placed>{substance}) {put} (?P<there>table|schedule) (?P<at>{_NUMBER})\b(?! (?:of|to|under|in)\b))"
    )


@cache
def _links() -> re.Pattern[str]:
    return re.compile(rf"(?:[ ,()]|\b(?:{_words('stands_in')})\b)+")


@cache
def _has() -> re.Pattern[str]:
    more = r"(?: (?:the|substances|drugs|chemicals|precursors|such as|including|inter alia,?))*"
    return re.compile(rf"(?:,? (?:which|that))? (?:{_words('has_in_it')}){more} ")


@cache
def _of_what() -> re.Pattern[str]:
    joined = r"(?: used)?(?: (?:of|for|in|to|from|with|as))?(?: the)?(?: illicit| manufacture| of| licit)*"
    return re.compile(rf"\b(?:{_words('of_what')}){joined} $")


@cache
def _open() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words('left_open')})\b")


@cache
def _holding() -> re.Pattern[str]:
    kinds = either(("narcotic drugs", "psychotropic substances", "precursors", "precursor chemicals"))
    verbs = r"(?:lists|schedules|covers|classifies|controls)"
    return re.compile(rf"\b(?P<name>{either(conventions_by_name())}) {verbs} (?:the )?(?P<holds>{kinds})\b(?! and)")


@cache
def _counting() -> re.Pattern[str]:
    verbs = r"(?:has|contains|comprises|consists of|establishes|with)"
    number = rf"(?P<number>\d|{'|'.join(_IN_WORDS)})"
    return re.compile(rf"\b(?P<name>{either(conventions_by_name())}) {verbs} {number} (?P<word>table|schedule)s?\b")


@cache
def _substance() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{either(substances())})(?![\w-]| (?:{_words('of_what')})\b)")
