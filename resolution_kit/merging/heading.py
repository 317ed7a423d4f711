"""The heading of two papers: lists of delegations joined, other fields as one of them has them, or in conflict."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from resolution_kit.merging.clause import either
from resolution_kit.merging.order import ordered
from resolution_kit.model import Field, Line, Resolution, Rival, letter
from resolution_kit.operations.people import delegation_key, letters

T = TypeVar("T", bound=Hashable)
Item = Field | Line
_LISTS = ("sponsors", "signatories", "co_sponsors")
SETTINGS = ("style", "guide", "body", "imported")
"""What a draft says of itself beside its text."""
_MOST_PARTS = 26
_CHOSEN = ("style", "guide", "body")
"""Those that change what the paper is; where they differ somebody must decide."""


def joined(base: Sequence[T], ours: Sequence[T], theirs: Sequence[T]) -> tuple[T, ...]:
    """A list without repetition as both would have it: with what either added, without what either took out."""
    kept = {item for item in (*ours, *theirs) if not (item in base and (item not in ours or item not in theirs))}
    return tuple(ordered(list(base), list(ours), list(theirs), kept, ()))


def merged_heading(base: Resolution, ours: Resolution, theirs: Resolution) -> tuple[Item, ...]:
    """Fields in our order, theirs behind; where both set one, ours stands (see `rivals`)."""
    was, mine, other = (_keyed(side.heading) for side in (base, ours, theirs))
    untouched = tuple(key for key, item in was.items() if item in (mine.get(key), other.get(key)))
    keys = joined(untouched, tuple(mine), tuple(other))
    return tuple(_item(was.get(key), mine.get(key), other.get(key)) for key in keys)


def _item(base: Item | None, ours: Item | None, theirs: Item | None) -> Item:
    if isinstance(ours, Field) and isinstance(theirs, Field) and ours.name in _LISTS and base not in (ours, theirs):
        return _people(base if isinstance(base, Field) else None, ours, theirs)
    chosen = either(base, ours, theirs) or ours or theirs
    assert chosen is not None  # noqa: S101 - one of the two has it
    return chosen


def rivals(base: Resolution, ours: Resolution, theirs: Resolution, origin: tuple[str, ...]) -> tuple[Rival, ...]:
    """What they say of the heading where we say something else, and what was in conflict before."""
    fields = dict.fromkeys(f.name for side in (ours, theirs) for f in side.heading if isinstance(f, Field))
    found = [
        Rival(name, there, origin)
        for name in fields
        if name not in _LISTS and _clash(base.get(name), ours.get(name), there := theirs.get(name))
    ]
    for name in _CHOSEN:
        was, mine, other = (getattr(side, name) for side in (base, ours, theirs))
        if _clash(was, mine, other):
            found.append(Rival(name, (other,), origin))
    for number, (was, mine, other) in enumerate(zip(*organs(base, ours, theirs), strict=True)):
        if other and _clash(was and was.text, mine and mine.text, other.text):
            found.append(Rival(_organ_of(number), (other.text,), origin))
    old = joined(base.conflicts, ours.conflicts, theirs.conflicts)
    return (*old, *(rival for rival in found if rival not in old))


def part_of(name: str) -> int | None:
    """The part whose organ line a rival is about; None where it is about something else."""
    return next((number for number in range(_MOST_PARTS) if name == _organ_of(number)), None)


def _organ_of(part: int) -> str:
    return f"organ of part {letter(part).upper()}" if part else "organ"


def organs(*sides: Resolution) -> list[list[Line | None]]:
    """The organ line of each part, for each side; as many for all of them."""
    count = max(len(side.parts) for side in sides)
    rows = [[part.organ for part in side.parts] for side in sides]
    return [[*row, *[None] * (count - len(row))] for row in rows]


def settings(base: Resolution, ours: Resolution, theirs: Resolution) -> dict[str, str | None]:
    """Style, guide and body, and the paper it was imported from; ours where both set one."""
    return {name: either(*(getattr(side, name) for side in (base, ours, theirs))) for name in SETTINGS}


def without_double_roles(resolution: Resolution) -> Resolution:
    """The resolution in which nobody who sponsors it is also a signatory."""
    sponsors = {delegation_key(name) for field in ("sponsors", "co_sponsors") for name in resolution.get(field)}
    left = tuple(name for name in resolution.get("signatories") if delegation_key(name) not in sponsors)
    return resolution if left == resolution.get("signatories") else resolution.with_field("signatories", *left)


def _clash(base: T | None, ours: T | None, theirs: T | None) -> bool:
    """Whether both set it, to different values."""
    return bool(ours) and bool(theirs) and ours != theirs and base not in (ours, theirs)


def _keyed(heading: Iterable[Item]) -> dict[Hashable, Item]:
    """The items by what they are known by: fields by name, lines by their words."""
    found: dict[Hashable, Item] = {}
    for item in heading:
        key: Hashable = item.name if isinstance(item, Field) else item
        while key in found:
            key = (key, "again")
        found[key] = item
    return found


def _people(base: Field | None, ours: Field, theirs: Field) -> Field:
    """Both lists of delegations; in alphabetical order where ours was, a first one that stood apart stays first."""
    known = {delegation_key(name): name for name in (*theirs.values, *ours.values)}
    sides = [[delegation_key(name) for name in side.values] if side else [] for side in (base, ours, theirs)]
    names = tuple(known[key] for key in joined(*(tuple(dict.fromkeys(side)) for side in sides)))
    if set(names) == set(ours.values):
        return ours
    first = 0 if _in_order(ours.values) else 1 if _in_order(ours.values[1:]) else len(names)
    values = (*names[:first], *sorted(names[first:], key=letters))
    return replace(ours, values=values, typed=None)


def _in_order(names: Sequence[str]) -> bool:
    return all(letters(a) <= letters(b) for a, b in pairwise(names))
