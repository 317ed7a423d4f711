"""25th September 2015: a day with an ordinal ending."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("NUM02", "warning")
def ordinal_date(paper: Paper) -> Iterator[Fault]:
    """Write the day of a date as a plain figure: 25 September 2015, never 25th September 2015.

    Bad:
        Recalling its resolution 70/1 of 25th September 2015,

    Bad:
        1. Decides to meet on the 3rd of March 2026;

    Good:
        Recalling its resolution 70/1 of 25 September 2015,

    Source: United Nations Editorial Manual, dates; General Assembly since 2005: 19,373 dates with a plain figure, none
    with an ordinal ending.
    """
    for date in paper.dates:
        if date.ordinal:
            yield instead(date, date.right, "date")
