"""South Korea among the sponsors: a delegation under a name that the United Nations does not use."""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.knowledge.states import state_of
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.delegations import delegations, fault_of_name
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("NAM05", "warning")
def delegation_misnamed(paper: Paper) -> Iterator[Fault]:
    """In lists of delegations, write the names of States as United Nations lists do: Iran (Islamic Republic of).

    A short form that a text may use, such as United States, is only a hint. Names of others than States are left alone.

    Bad:
        Whole paper:
        Sponsors: France, South Korea
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        Sponsors: France, Republic of Korea
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: UNTERM country names, through clauses/names.yaml.
    """
    for item, name, _ in delegations(paper, "sponsors", "co_sponsors", "signatories", "delegation"):
        state = state_of(name)
        if state and _folded(name) not in (_folded(state.name), _folded(state.listed)):
            fault = fault_of_name(
                paper, item, name, f"`{name}` is not the name used in lists, expected `{state.listed}`"
            )
            new = state.listed.replace("'", "’")
            fix = Fix(f"Write `{new}`", new, "text", fault.start, fault.end) if fault.end else None
            yield replace(
                fault, fix=fix, hint=_folded(name).endswith(tuple(map(_folded, (*state.short, state.listed))))
            )


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split()).removeprefix("the ")
