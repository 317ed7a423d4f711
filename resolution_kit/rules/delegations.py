"""The names in the lists of the heading: sponsors, co-sponsors, signatories."""

import re
import unicodedata

from resolution_kit.knowledge.states import state_of
from resolution_kit.knowledge.styles import Range
from resolution_kit.model import Field
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fits, said
from resolution_kit.rules.rule import Fault

Delegation = tuple[Field, str, str]
"""The field, the name as it stands there, and what two names of one delegation have in common."""


def delegations(paper: Paper, *fields: str) -> list[Delegation]:
    """Every name in these fields of the heading."""
    found = (item for item in paper.resolution.heading if isinstance(item, Field) and item.name in fields)
    return [(item, name, _key(name)) for item in found for name in item.values if name.strip()]


def _key(name: str) -> str:
    state = state_of(name)
    return state.name if state else " ".join(name.casefold().split())


def is_observer(name: str) -> bool:
    """Whether the name is that of an observer State."""
    state = state_of(name)
    return state is not None and state.status == "observer"


def named(paper: Paper, item: Field, name: str, message: str) -> Fault:
    """A fault at the last place of a name in its field; a name inside another one is not it."""
    places = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", paper.text(item))]
    return Fault(item, message, *places[-1]) if places else Fault(item, message)


def out_of_order(name: str, before: str) -> bool:
    """Whether a name should stand before the one before it, both as it is typed and as lists of States have it."""
    if _sorted(name) >= _sorted(before):
        return False
    state, other = state_of(name), state_of(before)
    return _sorted(state.listed if state else name) < _sorted(other.listed if other else before)


def _sorted(name: str) -> str:
    """A name as it is sorted: without accents, case and signs."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return "".join(c for c in bare if c.isalnum() or c == " ").strip()


def out_of_range(paper: Paper, limit: Range, *fields: str) -> Fault | None:
    """The fault of a list with fewer or more names than the limit; none where the paper has no such field."""
    names, limit = delegations(paper, *fields), limit.counted(_size(paper))
    item = next((f for f in paper.resolution.heading if isinstance(f, Field) and f.name in fields), None)
    if item is None or fits(limit, len(names)):
        return None
    what = fields[0] if len(names) != 1 else _SINGULAR[fields[0]]
    return Fault(item, f"{len(names)} {what}, expected {said(limit)}")


def _size(paper: Paper) -> int | None:
    """How many delegations the committee has, of which shares are taken: as the draft says, else the house style."""
    typed = paper.resolution.first("committee_size").strip()
    return int(typed) if typed.isdecimal() and int(typed) else paper.style.limits.delegations


_SINGULAR = {"sponsors": "sponsor", "signatories": "signatory"}
