"""South Korea among the sponsors: a delegation under a name that the United Nations do not use."""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.knowledge.states import State, state_of
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.delegations import delegations, named
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("NAM05", "warning")
def delegation_misnamed(paper: Paper) -> Iterator[Fault]:
    """Lists of delegations name States as lists of the United Nations do: Iran (Islamic Republic of).

    A short form that a text may use, such as United States, is a hint only. Names that are no State's are left alone.

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
        if state and not _is_right(name, state):
            fault = named(paper, item, name, f"`{name}` is not the name in a list, expected `{state.listed}`")
            new = state.listed.replace("'", "’")
            fix = Fix(f"Write `{new}`", new, "text", fault.start, fault.end) if fault.end else None
            yield replace(fault, fix=fix, hint=_folded(name) in map(_folded, state.short))


def _is_right(name: str, state: State) -> bool:
    return _folded(name) in (_folded(state.name), _folded(state.listed))


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split()).removeprefix("the ")
