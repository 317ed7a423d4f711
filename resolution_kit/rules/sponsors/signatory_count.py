"""Fewer or more signatories than the house style allows."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.delegations import fault_of_count
from resolution_kit.rules.rule import Fault, rule


@rule("SPO03", "warning")
def signatory_count(paper: Paper) -> Iterator[Fault]:
    """Keep to the number of signatories that the conference sets.

    Bad:
        Limit: signatories 3 to 30
        Whole paper:
        Sponsors: France, Kenya
        Signatories: Brazil, Chile
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        Limit: signatories 2 to 30
        Whole paper:
        Sponsors: France, Kenya
        Signatories: Brazil, Chile
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: each conference sets its own numbers, among them https://github.com/naijwu/pacificmun2019 and the guide of
    Auburn Model UN.
    """
    if fault := fault_of_count(paper, paper.style.limits.signatories, "signatories"):
        yield fault
