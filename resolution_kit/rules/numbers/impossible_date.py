"""31 June: a day that its month does not have."""

from calendar import monthrange
from collections.abc import Iterator

from resolution_kit.paper.dates import months
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_LEAP_YEAR = 2000


@rule("NUM04", "warning")
def impossible_date(paper: Paper) -> Iterator[Fault]:
    """Use only dates that exist.

    Bad:
        Recalling its resolution 70/1 of 31 September 2015,

    Bad:
        1. Decides to meet again on 29 February 2027;

    Good:
        Recalling its resolution 70/1 of 25 September 2015 and the meeting held on 29 February 2024,

    Source: the calendar.
    """
    for date in paper.dates:
        number = months(paper.style.language).index(date.month) + 1
        days = monthrange(int(date.year or _LEAP_YEAR), number)[1]
        if not 0 < date.day <= days:
            yield fault(date, f"`{date.found}` does not exist, expected a day from 1 to {days}")
