"""Schedules and Tables that a paper names, and the substances that it says stand in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from resolution_kit.knowledge.control_lists import Convention, Substances, conventions_by_name, substances
from resolution_kit.paper.prose import Hit, Prose
from resolution_kit.paper.word_lists import either

_NUMERALS = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
_IN_WORDS = {"one": "I", "two": "II", "three": "III", "four": "IV", "five": "V", "six": "VI"}
_NUMBER = r"(?:[ivx]+|\d|one|two|three|four|five|six)"
_SENTENCE = re.compile(r"[;:]|\. ")


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
    def unknown(self) -> tuple[str, ...]:
        """Its numbers that the convention does not have."""
        return tuple(number for number in self.numbers if number not in self.convention.numbers)


@dataclass(frozen=True, slots=True)
class Listed:
    """A substance that the paper says stands in a list."""

    hit: Hit
    start: int
    end: int
    """The substance in the text of the hit."""
    substance: str
    group: Substances
    named: ListNamed
    decided: bool
    """Whether it is to be placed there, and not said to stand there."""


def lists_named(prose: Prose) -> Iterator[ListNamed]:
    """Every list of a convention that is named, in the order of the text."""
    if "convention" not in prose.lower_words and "conventions" not in prose.lower_words:
        return
    for hit in map(prose.hit, _lists().finditer(prose.lower)):
        found = hit.match
        convention = conventions_by_name()[found["name"] or found["first"] or found["only"]]
        word = (found["word"] or found["second"] or "").capitalize()
        yield ListNamed(hit, word, _numbers(found["numbers"] or found["more"] or ""), convention)


def _numbers(typed: str) -> tuple[str, ...]:
    """The numbers of lists, those between the ends of a range among them."""
    found = [_roman(number) for number in re.findall(rf"\b{_NUMBER}\b", typed)]
    if (
        re.search(r" to |–|-", typed)
        and len(found) == len(("from", "to"))
        and all(number in _NUMERALS for number in found)
    ):
        first, last = (_NUMERALS[number] for number in found)
        return tuple(number for number, value in _NUMERALS.items() if first <= value <= last)
    return tuple(found)


def _roman(number: str) -> str:
    if number.isdigit():
        return next((roman for roman, value in _NUMERALS.items() if value == int(number)), number)
    return _IN_WORDS.get(number, number.upper())


def listed(prose: Prose) -> Iterator[Listed]:
    """Every substance that the paper says stands in a list of a convention."""
    for named in lists_named(prose):
        text, start, end = named.hit.text.lower(), named.hit.start, named.hit.end
        since = max((found.end() for found in _SENTENCE.finditer(text, 0, start)), default=0)
        for found in _substance().finditer(text, since, start):
            between = _substance().sub("", text[found.end() : start])
            before = text[since : found.start()]
            if _joins(between, named) and not _OF_WHAT.search(before):
                yield from _about(named, found, _DENIAL.sub("", before) if _FACT.search(between) else before)
        after = re.compile(_FOLLOWS).match(text, end) if named.word else None
        if after and (found := _substance().match(text, after.end())):
            yield from _about(named, found, "")


def held_by_others(prose: Prose) -> Iterator[Hit]:
    """Every statement that a convention lists what another one lists: `the 1961 Convention lists psychotropic substances`."""
    if "convention" in prose.lower_words:
        for hit in map(prose.hit, _holding().finditer(prose.lower)):
            if hit.match["holds"] not in conventions_by_name()[hit.match["name"]].holds:
                yield hit


def _about(named: ListNamed, found: re.Match[str], before: str) -> Iterator[Listed]:
    if not _OPEN.search(before):
        decided = re.search(r"\b(?:decid\w+|urges?|request\w*|invit\w+|call\w* upon|encourag\w+)\b", before) is not None
        if decided and re.search(r"\bdecisions?\b", before):
            decided = False
        yield Listed(named.hit, *found.span(), found[0], substances()[found[0]], named, decided)


def _joins(between: str, named: ListNamed) -> bool:
    """Whether the words between a substance and a list say that it stands there."""
    if not named.word and not re.search(r"\b(?:listed|controlled|scheduled|placed|included)\b", between):
        return False
    return _LINK.fullmatch(between) is not None


_LINK = re.compile(
    r"(?:[ ,()]|\b(?:and|or|as|well|which|that|is|are|was|were|has|have|been|remains?|being|be|a|an|the|both|all|its|their|salts|narcotic|drugs?|"
    r"psychotropic|substances?|precursors?|chemicals?|currently|already|now|still|also|duly|listed|list|included|placed|controlled|scheduled|"
    r"classified|contained|regulated|found|appears?|stands?|standing|inclusion|international|control|in|into|to|under|on|of|by|for|"
    r"measures|provided|internationally|belongs?|falls?|within)\b)+"
)
_FOLLOWS = (
    r"(?:,? (?:which|that))? (?:lists?|listing|includes?|including|contains?|containing|covers?|covering|controls?|names?|such as|namely)"
    r"(?: (?:the|substances|drugs|chemicals|precursors|such as|including|inter alia,?))* "
)
_OF_WHAT = re.compile(
    r"\b(?:precursors?|manufacture|production|synthesis|analogues?|analogs?|derivatives?|traffic|trafficking|use|misuse|made|prepared|isomers?|"
    r"chemicals?|alternatives?|similar|related|contain\w*|mixtures?|preparations?|substitutes?|demand|abuse)(?: used)?(?: (?:of|for|in|to|from|with|as))?"
    r"(?: the)?(?: illicit| manufacture| of| licit)* $"
)
_FACT = re.compile(r"\b(?:which|that) (?:is|are|was|were|has|have)\b|\b(?:is|are)\b")
"""Words that make it a statement, whatever the verb before."""
_DENIAL = re.compile(r"\b(?:mov|transfer|reschedul|propos|recommend|consider|assess|review|remov|reject)\w*\b")
_OPEN = re.compile(
    r"\b(?:mov\w+|transfer\w*|reschedul\w+|propos\w+|recommends?|recommended|recommending|consider\w*|whether|remov\w+|not|never|no|neither|if|"
    r"should|assess\w*|request that|reject\w*|delet\w+|withdraw\w*|review\w*)\b"
)


@cache
def _lists() -> re.Pattern[str]:
    """A list with its convention: `Table I of the 1988 Convention`, `the 1988 Convention, in its Table I`, `under the 1971 Convention`."""
    names, more = either(conventions_by_name()), rf" {_NUMBER}(?:(?:, and |, | and | or | to |–|-){_NUMBER})*"
    of = r"(?: drugs?| substances?| narcotics?)?,? (?:of|to|under|in|annexed to|contained in|set out in) (?:the )?"
    return re.compile(
        rf"\b(?:(?P<word>table|schedule)s?(?P<numbers>{more})?{of}(?P<name>{names})"
        rf"|(?P<first>{names}),?(?: (?:and|in|under|through|with))? its (?P<second>table|schedule)s?(?P<more>{more})?"
        rf"|(?:under|in|by) the (?P<only>{names}))\b"
    )


@cache
def _holding() -> re.Pattern[str]:
    kinds = either(("narcotic drugs", "psychotropic substances", "precursors", "precursor chemicals"))
    verbs = r"(?:lists|schedules|covers|classifies|controls)"
    return re.compile(rf"\b(?P<name>{either(conventions_by_name())}) {verbs} (?:the )?(?P<holds>{kinds})\b(?! and)")


@cache
def _substance() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{either(substances())})(?![\w-])")
