"""This year, last month: a time that depends on the day of reading."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("NUM09", "info")
def relative_date(paper: Paper) -> Iterator[Fault]:
    """Give the date itself: in 2026, not this year.

    A resolution is read for decades.

    Bad:
        Noting the increase in seizures last year,

    Good:
        Noting the increase in seizures in 2025,

    Source: UNDRR editorial manual, after the United Nations Editorial Manual.
    """
    for hit in word_list("numbers", "relative", paper.style.language).hits(paper.prose):
        yield fault(hit, f"found `{hit.found}`, expected the year or the date")
