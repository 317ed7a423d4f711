"""September 25, 2015: the month before the day."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("NUM01", "warning")
def american_date(paper: Paper) -> Iterator[Fault]:
    """Write dates with the day first and no comma: 25 September 2015.

    Bad:
        Recalling its resolution 70/1 of September 25, 2015,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,

    Source: United Nations Editorial Manual, dates; General Assembly since 2005: 19,373 dates of this form, none
    with the month first.
    """
    for date in paper.dates:
        if date.month_first and not date.ordinal:
            yield instead(date, date.right, "date")
