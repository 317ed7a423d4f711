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


_SAID = re.compile(
    r"\b(?:listed|controlled|scheduled|placed|included|is an? (?:narcotic drug|psychotropic substance))\b"
)
"""Between a substance and a convention without its list: the substance is in one of its lists."""
_MOVED = re.compile(r"\b(?:transfer|mov|reschedul)(?:s|ed|e|ing)? (?:the )?$")
"""Before a substance: it is taken from the list that follows, and so stood there."""


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
        convention = conventions_by_name()[found["name"] or found["lister"] or found["first"] or found["only"]]
        word = (found["word"] or found["third"] or found["second"] or "").capitalize()
        yield ListNamed(hit, word, _numbers(found["numbers"] or found["held"] or found["more"] or ""), convention)


def tables_named(prose: Prose) -> Iterator[ListNamed]:
    """Every Table that is named by its number alone: only one convention has Tables."""
    if not prose.lower_words.isdisjoint(("table", "tables")):
        only = next(convention for convention in conventions_by_name().values() if convention.word == "Table")
        for hit in map(prose.hit, _tables().finditer(prose.lower)):
            yield ListNamed(hit, only.word, _numbers(hit.match["numbers"]), only)


def listed(prose: Prose) -> Iterator[Listed]:
    """Every substance that the paper says stands in a list that exists."""
    for named in (*lists_named(prose), *tables_named(prose)):
        if named.exists:
            yield from _before(named)
            yield from _behind(named)


def held_by_others(prose: Prose) -> Iterator[Hit]:
    """Every statement that a convention lists what another lists: `the 1961 Convention lists precursors`."""
    if _names_convention(prose):
        for hit in map(prose.hit, _holding().finditer(prose.lower)):
            if hit.match["holds"] not in conventions_by_name()[hit.match["name"]].holds:
                yield hit
        for hit in map(prose.hit, _holding_one().finditer(prose.lower)):
            convention, group = conventions_by_name()[hit.match["name"]], substances()[hit.match["substance"]]
            if convention.convention not in {place.split()[0] for place in group.at} and not _of_what().search(
                hit.match["words"]
            ):
                yield hit


def misjudged(prose: Prose) -> Iterator[tuple[Hit, Substances]]:
    """Every substance of which the paper says wrongly that it is under international control, or that it is not."""
    if not prose.lower_words.isdisjoint(("control", "controlled", "scheduled")):
        for hit in map(prose.hit, _controlled().finditer(prose.lower)):
            group, is_controlled = substances()[hit.match["substance"]], hit.match["not"] is None
            if (
                is_controlled != bool(group.at)
                and not _of_what().search(hit.before.lower())
                and not _open().search(re.split(r"[,;] ", hit.before.lower())[-1])
            ):
                yield hit, group


def lists_miscounted(prose: Prose) -> Iterator[Hit]:
    """Every statement that a convention has another number of lists than it has: `has three Tables`."""
    for hit in map(prose.hit, _counting().finditer(prose.lower) if _names_convention(prose) else ()):
        convention, number = conventions_by_name()[hit.match["name"]], hit.match["number"]
        right = (_IN_WORDS[len(convention.numbers) - 1], str(len(convention.numbers)))
        if number not in right or hit.match["word"].capitalize() != convention.word:
            yield hit


def _names_convention(prose: Prose) -> bool:
    """Whether any of the conventions is named at all; most papers name none."""
    return any(name in prose.lower for name in conventions_by_name())


def _before(named: ListNamed) -> Iterator[Listed]:
    """Substances before the list: `acetone, which is listed in Table II`."""
    text, start = named.hit.text.lower(), named.hit.start
    since = max((found.end() for found in _SENTENCE.finditer(text, 0, start)), default=0)
    for found in _substance().finditer(text, since, start):
        before, between = text[since : found.start()], _substance().sub("", text[found.end() : start])
        if between == " from " and named.numbers and _MOVED.search(before):
            group = substances()[found[0]]
            if named.convention.convention not in {place.split()[0] for place in group.at}:
                yield Listed(named, *found.span(), group, decided=False)
        elif _stands(between, named) and (_is_within(before, between) or not _of_what().search(before)):
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


def _is_within(before: str, between: str) -> bool:
    """Whether something contains the substance, and the list is said of the substance."""
    return between.startswith(", which is ") and re.search(r"\bcontain(?:s|ed|ing)? $", before) is not None


def _stands(between: str, named: ListNamed) -> bool:
    """Whether the words between a substance and a list say that it stands there."""
    said = named.word != "" or _SAID.search(between) is not None
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
        rf"|(?P<lister>{names}) (?:lists|places|includes|controls|schedules|puts)(?: it| them)? (?:in|under) "
        rf"(?:its )?(?P<third>table|schedule)s?(?P<held>{more})"
        rf"|(?P<first>{names}),?(?: (?:and|in|under|through|with))?(?: its)? "
        rf"(?P<second>table|schedule)s?(?P<more>{more})?"
        rf"|(?:under|in|by) the (?P<only>{names}))\b"
    )


@cache
def _tables() -> re.Pattern[str]:
    number = "(?:iv|v|i{1,3})"
    other = rf" (?:of|to|in|under|annexed|contained) (?:the )?(?:{either(conventions_by_name())}|present|report|annex)"
    return re.compile(rf"\btables?(?P<numbers> {number}(?:(?: and | or ){number})*)\b(?!{other})")


@cache
def _controlled() -> re.Pattern[str]:
    """A substance and that it is controlled: `ketamine is under international control`."""
    bodies = "commission|international|united nations|conventions?"
    by = rf"(?:by|under) (?:the |any )?(?:{bodies}|{either(conventions_by_name())})"
    control = rf"(?:under international control|internationally (?:controlled|scheduled)|(?:controlled|scheduled) {by})"
    return re.compile(
        rf"(?<![\w-])(?P<substance>{either(substances())}),? (?:which )?(?:is|was|are|were|has been|have been|remains?)"
        rf"(?P<not> (?:not|still not|not yet|neither|nowhere))?(?: already| now| currently| still| placed)* {control}\b"
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
def _holding_one() -> re.Pattern[str]:
    verbs = r"(?:lists|schedules|covers|classifies|controls|regulates)"
    return re.compile(
        rf"\b(?P<name>{either(conventions_by_name())}) {verbs} (?P<words>(?:[a-z][a-z-]* ){{0,6}}?)"
        rf"(?P<substance>{either(substances())})(?![\w-]| (?:{_words('of_what')})\b)"
    )


@cache
def _counting() -> re.Pattern[str]:
    verbs = r"(?:has|contains|comprises|consists of|establishes|with)"
    number = rf"(?P<number>\d|{'|'.join(_IN_WORDS)})"
    return re.compile(rf"\b(?P<name>{either(conventions_by_name())}) {verbs} {number} (?P<word>table|schedule)s?\b")


@cache
def _substance() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{either(substances())})(?![\w-]| (?:{_words('of_what')})\b)")
