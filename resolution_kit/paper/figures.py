"""Figures of a paper, compared by what they count with those that the guide pack knows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper

if TYPE_CHECKING:
    from resolution_kit.knowledge.library.packs import Count, Fact

_NUMBER = re.compile(
    r"(?<![\w.,/-])(?P<digits>\d{1,3}(?:[, ]\d{3})+|\d+(?:\.\d+)?)"
    r"(?: (?P<size>thousand|million|billion))?(?![\w/-]|[.,]\d)"
)
_BETWEEN = r"(?:(?!\band\b|\bthat\b)[^,;.])"
_STANDS_ALONE = re.compile(
    r"(?: ?(?:per cent|percent|%))?(?:$|[,;.)]| (?:in|by|from|to|and|during|over|a year|deaths|people|persons|lives)\b)"
)
"""Behind a figure that counts what was named before it, and nothing that follows: `reached 110,000 in 2022`."""
_SIZES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PER_CENT = re.compile(r" ?(?:per cent|percent|%)")
_AT_LEAST = re.compile(r"\b(?:more than|over|above|at least|exceed\w*|surpass\w*) $")
_AT_MOST = re.compile(r"\b(?:less than|fewer than|below|under|nearly|almost|close to|up to) $")
_ROUNDED = 0.015
"""The part by which a rounded figure may differ."""
_LOOSE = 0.08
"""The part by which a figure may differ behind `more than` or `nearly`."""
_REACH = 70
"""Characters between a figure and what it counts, or its year."""


@dataclass(frozen=True, slots=True)
class Differing:
    """A figure that is not what the sources of a fact give for what it counts."""

    at: Placed
    start: int
    end: int
    fact: "Fact"
    count: "Count"


def differing(paper: Paper, facts: "dict[str, Fact]") -> Iterator[Differing]:
    """The figures of a paper that the facts know with another value."""
    counts = [(fact, count) for fact in facts.values() for count in fact.counts]
    for place, text in paper.texts if counts else ():
        for number in _NUMBER.finditer(text):
            known = [(fact, count) for fact, count in counts if _counts(count, number, text)]
            if known and not any(_agrees(count, number, text) for _, count in known):
                yield Differing(place, *number.span(), *known[0])


def _counts(count: "Count", number: re.Match[str], text: str) -> bool:
    """Whether a figure counts this: its unit, its year, and the words beside it."""
    low, (start, end) = text.lower(), number.span()
    unit = _PER_CENT.match(low, end)
    if bool(unit) != (count.unit == "per cent") or (not count.unit and _YEAR.fullmatch(number[0])):
        return False
    beside = low[max(0, start - _REACH) : end + _REACH]
    if count.unless and _compiled(count.unless).search(beside):
        return False
    near = not count.near or _compiled(count.near).search(low) is not None
    return near and _is_of(count, low, start, end) and (not count.year or _year(number, text) == count.year)


def _is_of(count: "Count", low: str, start: int, end: int) -> bool:
    """Whether the words right behind a figure say what it counts, or those before it if it stands alone."""
    if _compiled(rf"{_BETWEEN}{{0,40}}?(?:{count.of})").match(low, end):
        return True
    before = low[max(0, start - 2 * _REACH) : start]
    told = _compiled(rf"(?:{count.of})(?:[^,;.]|(?<=\d)[,.](?=\d)){{0,60}}$").search(before)
    return told is not None and _STANDS_ALONE.match(low, end) is not None


def _year(number: re.Match[str], text: str) -> str:
    """The year of a figure: the first behind it in the same part of the sentence, else the last before it."""
    behind = text[number.end() : number.end() + _REACH].partition(";")[0]
    after = _YEAR.search(re.split(r", | and | to \d", behind)[0]) or _YEAR.search(behind)
    before = list(_YEAR.finditer(text[max(0, number.start() - _REACH) : number.start()]))
    found = after or (before[-1] if before else None)
    return found[0] if found else ""


def _agrees(count: "Count", number: re.Match[str], text: str) -> bool:
    value = float(re.sub(r"[, ]", "", number["digits"])) * _SIZES.get(number["size"] or "", 1)
    part = (count.value - value) / count.value
    before = text[: number.start()].lower()
    if _AT_LEAST.search(before):
        return -_ROUNDED <= part <= _LOOSE
    if _AT_MOST.search(before):
        return -_LOOSE <= part <= _ROUNDED
    return abs(part) <= _ROUNDED


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
