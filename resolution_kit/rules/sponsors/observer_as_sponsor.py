"""An observer State as a sponsor."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.delegations import delegations, fault_of_name, is_observer
from resolution_kit.rules.rule import Fault, rule


@rule("SPO06", "info")
def observer_as_sponsor(paper: Paper) -> Iterator[Fault]:
    """Leave sponsoring to members: an observer State may speak, but can rarely sponsor.

    Its rights differ from body to body.

    Bad:
        Whole paper:
        Sponsors: France, Holy See
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        Sponsors: France, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: General Assembly resolutions 52/250 of 7 July 1998 and 58/314 of 1 July 2004; handbooks differ.
    """
    for item, name, _ in delegations(paper, "sponsors", "co_sponsors"):
        if is_observer(name):
            yield fault_of_name(paper, item, name, f"`{name}` is an observer State, expected a member as sponsor")
