"""The lists of delegations in the heading: sponsors, co-sponsors, signatories; and the faults of names in them."""

import re

from resolution_kit.knowledge.states import alphabetical, delegation_key, state_of
from resolution_kit.knowledge.styles import Range
from resolution_kit.model import Field
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault

Delegation = tuple[Field, str, str]
"""The field, the name as typed there, and what two names of one delegation have in common."""

_SINGULAR = {"sponsors": "sponsor", "signatories": "signatory"}


def delegations(paper: Paper, *fields: str) -> list[Delegation]:
    """Every name in these fields of the heading."""
    found = (item for item in paper.resolution.heading if isinstance(item, Field) and item.name in fields)
    return [(item, name, delegation_key(name)) for item in found for name in item.values if name.strip()]


def is_observer(name: str) -> bool:
    """Whether the name is that of an observer State."""
    state = state_of(name)
    return state is not None and state.status == "observer"


def is_out_of_order(name: str, before: str) -> bool:
    """Whether a name should precede the one before it, both as typed and as lists of States write it."""
    if alphabetical(name) >= alphabetical(before):
        return False
    state, other = state_of(name), state_of(before)
    return alphabetical(state.listed if state else name) < alphabetical(other.listed if other else before)


def fault_of_name(paper: Paper, item: Field, name: str, message: str) -> Fault:
    """A fault at the last place of a name in its field, unless it is only part of another name there."""
    places = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", paper.text(item))]
    return Fault(item, message, *places[-1]) if places else Fault(item, message)


def fault_of_count(paper: Paper, limit: Range, *fields: str) -> Fault | None:
    """The fault of a list with fewer or more names than the limit; None if there is none, or no such field."""
    typed = paper.resolution.first("committee_size").strip()
    size = int(typed) if typed.isdecimal() and int(typed) else paper.style.limits.delegations
    names, limit = delegations(paper, *fields), limit.counted(size)
    item = next((f for f in paper.resolution.heading if isinstance(f, Field) and f.name in fields), None)
    if item is None or limit.allows(len(names)):
        return None
    what = fields[0] if len(names) != 1 else _SINGULAR[fields[0]]
    return Fault(item, f"{len(names)} {what}, expected {limit}")
