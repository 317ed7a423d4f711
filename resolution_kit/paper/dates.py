"""The dates of a paper that name their month, in any form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.model import Clause, Line, Placed
from resolution_kit.paper.prose import Hit, Prose
from resolution_kit.paper.word_lists import either, word_list

_LONGEST = 16
"""Characters before the month that may belong to the date: `the 25th of `."""


@dataclass(frozen=True, slots=True)
class Date:
    """A day and a month, mostly with a year: 25 September 2015. Positions are in the plain text of its paragraph."""

    at: Placed | Clause | Line
    found: str
    start: int
    end: int
    day: int
    month: str
    year: str
    ordinal: bool
    """Whether the day has an ordinal ending: 25th."""
    month_first: bool

    @property
    def right(self) -> str:
        """The date as it should be written."""
        return f"{self.day} {self.month} {self.year}".rstrip()


def dates(prose: Prose, language: str) -> Iterator[Date]:
    """Every date in the order of the text, outside quotations."""
    if not prose.words.isdisjoint(months(language)):
        month, *_ = _expressions(language)
        for hit in prose.hits(month):
            date = _date(hit, language)
            if date:
                yield date


def _date(hit: Hit, language: str) -> Date | None:
    _, before, after, year = _expressions(language)
    head = before.search(hit.text, max(0, hit.start - _LONGEST), hit.start)
    tail = year.match(hit.text, hit.end) if head else after.match(hit.text, hit.end)
    day = head or tail
    if day is None:
        return None
    start, end = head.start() if head else hit.start, tail.end() if tail else hit.end
    return Date(
        hit.at, hit.text[start:end], start, end, int(day["day"]), hit.found,
        (tail["year"] or "") if tail else "", bool(day["ordinal"]), not head,
    )  # fmt: skip


@cache
def months(language: str) -> tuple[str, ...]:
    """The names of the months, from clauses/landmarks.yaml."""
    source = load(bundled("clauses/landmarks.yaml"))
    nodes = source.mapping(source.root, "the file") if source.root else {}
    if language not in nodes:
        return ()
    names = source.mapping(nodes[language], f"`{language}`")["months"]
    return tuple(source.text_of(node, "a month") for node in source.sequence(names, "`months`"))


@cache
def _expressions(language: str) -> tuple[re.Pattern[str], ...]:
    """Expressions for a month, a day before it, a day after it, and a year."""
    endings = either(word_list("numbers", "ordinal_endings", language).words)
    of, the = word_list("numbers", "day_words", language).words or ("", "")
    day = rf"(?P<day>\d{{1,2}})(?P<ordinal>{endings})?"
    year = r"(?P<year>(?:1[89]|20)\d\d)\b"
    return (
        re.compile(rf"(?:{'|'.join(months(language)) or '(?!)'})\b"),
        re.compile(rf"(?<![\d/.,–-])(?:{the} )?{day}(?: {of})? $"),
        re.compile(rf" {day}(?![\w/.-]|,\d)(?:,? {year}|(?! [A-Z0-9]))"),
        re.compile(rf",? {year}"),
    )
