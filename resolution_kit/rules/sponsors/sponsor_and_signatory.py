"""A sponsor that is also a signatory."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.delegations import delegations, fault_of_name
from resolution_kit.rules.rule import Fault, rule


@rule("SPO01", "error")
def sponsor_and_signatory(paper: Paper) -> Iterator[Fault]:
    """List a delegation as a sponsor or as a signatory, never as both.

    Sponsors write the paper and vote for it; signatories only want it debated, so the signature of a sponsor adds
    nothing.

    Bad:
        Whole paper:
        Committee: General Assembly
        Sponsors: France, Kenya
        Signatories: Brazil, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        Committee: General Assembly
        Sponsors: France, Kenya
        Signatories: Brazil, Chile
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: rules of procedure and handbooks of Model UN conferences, among them the guide of Auburn Model UN.
    """
    sponsors = {key for _, _, key in delegations(paper, "sponsors", "co_sponsors")}
    for item, name, key in delegations(paper, "signatories"):
        if key in sponsors:
            yield fault_of_name(paper, item, name, f"`{name}` is also a sponsor, expected in one list only")
