"""A delegation twice in one list."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.delegations import delegations, fault_of_name
from resolution_kit.rules.rule import Fault, rule


@rule("SPO04", "warning")
def delegation_twice(paper: Paper) -> Iterator[Fault]:
    """List each delegation once among the sponsors or signatories.

    A repeated name makes a paper look better supported than it is.

    Bad:
        Whole paper:
        Sponsors: France, Kenya, France
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        Sponsors: France, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: Model UN handbooks: sponsors and signatories are counted against a threshold.
    """
    for names in (("sponsors", "co_sponsors"), ("signatories",)):
        seen: set[str] = set()
        for item, name, key in delegations(paper, *names):
            if key in seen:
                yield fault_of_name(paper, item, name, f"`{name}` is listed twice, expected each delegation once")
            seen.add(key)
