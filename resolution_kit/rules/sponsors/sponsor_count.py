"""Fewer or more sponsors than the house style allows."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.delegations import fault_of_count
from resolution_kit.rules.rule import Fault, rule


@rule("SPO02", "warning")
def sponsor_count(paper: Paper) -> Iterator[Fault]:
    """Keep to the number of sponsors that the conference sets.

    Bad:
        Limit: sponsors 2 to 5
        Draft:
        sponsors: [France]

    Good:
        Limit: sponsors 2 to 5
        Draft:
        sponsors: [France, Kenya]

    Source: each conference sets its own numbers, among them https://github.com/naijwu/pacificmun2019 and the guide of
    Auburn Model UN.
    """
    if fault := fault_of_count(paper, paper.style.limits.sponsors, "sponsors", "co_sponsors"):
        yield fault
