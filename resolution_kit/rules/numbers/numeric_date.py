"""09/25/2015: a date in figures."""

import re
from collections.abc import Iterator

from resolution_kit.paper.dates import months
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_YEAR = r"(?:1[89]|20)\d\d"
_NUMERIC = re.compile(
    rf"\d(?<![\w/.-]\d)(?:\d?(?P<sign>[/.-])\d{{1,2}}(?P=sign)(?:{_YEAR}|\d\d)|(?P<iso>\d{{3}})-[01]\d-[0-3]\d)(?![\w/-])"
)
_MONTHS, _DAYS = 12, 31
_CENTURY = 4


@rule("NUM03", "warning")
def numeric_date(paper: Paper) -> Iterator[Fault]:
    """Write the month of a date in full: 25 September 2015, never 25/9/2015.

    09/05/2015 is in May in most countries and in September in one.

    Bad:
        Recalling its resolution 70/1 of 09/25/2015,

    Bad:
        1. Decides to meet on 2026-03-02;

    Good:
        Recalling its resolution 70/1 of 25 September 2015 and paragraph 5.2.1 of the report,

    Source: United Nations Editorial Manual, dates; no adopted text since 2005 has a date in figures.
    """
    for hit in paper.prose.hits(_NUMERIC):
        dates = _read(hit.match)
        if dates:
            new = _written(dates, months(paper.style.language))
            expected = f"`{new}`" if new else "the month in full"
            yield fault(hit, f"found date `{hit.found}`, expected {expected}", new)


def _read(match: re.Match[str]) -> list[tuple[int, int, str]]:
    """What day, month and year the figures can mean."""
    first, second, third = match[0].split("-" if match["iso"] else match["sign"])
    if match["iso"]:
        can = [(int(third), int(second), first)]
    else:
        can = [(int(first), int(second), third), (int(second), int(first), third)]
    return [date for date in dict.fromkeys(can) if 0 < date[0] <= _DAYS and 0 < date[1] <= _MONTHS]


def _written(dates: list[tuple[int, int, str]], names: tuple[str, ...]) -> str:
    """The date in words, if the figures can mean one only."""
    day, number, year = dates[0]
    return f"{day} {names[number - 1]} {year}" if len(dates) == 1 and len(year) == _CENTURY else ""
