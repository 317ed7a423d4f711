"""What two papers hold beside their clauses, in one: heading, organ lines, settings and amendments."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from resolution_kit.knowledge.states import delegation_key
from resolution_kit.merging.three_way import either, joined
from resolution_kit.model import Field, Line, Resolution, Rival, letter
from resolution_kit.model.proposals import Amendment
from resolution_kit.operations.people import letters

T = TypeVar("T", bound=Hashable)
_LISTS = ("sponsors", "signatories", "co_sponsors")
SETTINGS = ("style", "guide", "body", "imported")
"""Keys of a draft that no paper prints."""
_MOST_PARTS = 26
_CHOSEN = ("style", "guide", "body")
"""Settings that change what the paper is: if they differ, somebody must decide."""


def merged_heading(base: Resolution, ours: Resolution, theirs: Resolution) -> tuple[Field | Line, ...]:
    """The fields in our order, theirs behind; ours stands if both set one (see `rivals`)."""
    was, mine, other = (_keyed(side.heading) for side in (base, ours, theirs))
    untouched = tuple(key for key, item in was.items() if item in (mine.get(key), other.get(key)))
    keys = joined(untouched, tuple(mine), tuple(other))
    return tuple(_chosen(was.get(key), mine.get(key), other.get(key)) for key in keys)


def _chosen(base: Field | Line | None, ours: Field | Line | None, theirs: Field | Line | None) -> Field | Line:
    if isinstance(ours, Field) and isinstance(theirs, Field) and ours.name in _LISTS and base not in (ours, theirs):
        return _people(base if isinstance(base, Field) else None, ours, theirs)
    chosen = either(base, ours, theirs) or ours or theirs
    assert chosen is not None  # noqa: S101 - one of the two has it
    return chosen


def rivals(base: Resolution, ours: Resolution, theirs: Resolution, origin: tuple[str, ...]) -> tuple[Rival, ...]:
    """Their values of heading, settings and organ lines that contradict ours, and older conflicts."""
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
    """The part whose organ line a rival of this name is; None if it is a field or a setting."""
    return next((number for number in range(_MOST_PARTS) if name == _organ_of(number)), None)


def _organ_of(part: int) -> str:
    return f"organ of part {letter(part).upper()}" if part else "organ"


def organs(*sides: Resolution) -> list[list[Line | None]]:
    """The organ line of each part for each side, filled up to the same count."""
    count = max(len(side.parts) for side in sides)
    rows = [[part.organ for part in side.parts] for side in sides]
    return [[*row, *[None] * (count - len(row))] for row in rows]


def settings(base: Resolution, ours: Resolution, theirs: Resolution) -> dict[str, str | None]:
    """The merged settings; ours if both set one."""
    return {name: either(*(getattr(side, name) for side in (base, ours, theirs))) for name in SETTINGS}


def without_double_roles(resolution: Resolution) -> Resolution:
    """The resolution without its sponsors among the signatories."""
    sponsors = {delegation_key(name) for field in ("sponsors", "co_sponsors") for name in resolution.get(field)}
    left = tuple(name for name in resolution.get("signatories") if delegation_key(name) not in sponsors)
    return resolution if left == resolution.get("signatories") else resolution.with_field("signatories", *left)


def _clash(base: T | None, ours: T | None, theirs: T | None) -> bool:
    """Whether both set a value, and different ones."""
    return bool(ours) and bool(theirs) and ours != theirs and base not in (ours, theirs)


def _keyed(heading: Iterable[Field | Line]) -> dict[Hashable, Field | Line]:
    """The items by their keys: fields by name, lines by their words."""
    found: dict[Hashable, Field | Line] = {}
    for item in heading:
        key: Hashable = item.name if isinstance(item, Field) else item
        while key in found:
            key = (key, "again")
        found[key] = item
    return found


def _people(base: Field | None, ours: Field, theirs: Field) -> Field:
    """The delegations of both, in alphabetical order if ours were; a first one out of order stays first."""
    known = {delegation_key(name): name for name in (*theirs.values, *ours.values)}
    sides = [[delegation_key(name) for name in side.values] if side else [] for side in (base, ours, theirs)]
    names = tuple(known[key] for key in joined(*(tuple(dict.fromkeys(side)) for side in sides)))
    if set(names) == set(ours.values):
        return ours
    first = 0 if _is_alphabetical(ours.values) else 1 if _is_alphabetical(ours.values[1:]) else len(names)
    values = (*names[:first], *sorted(names[first:], key=letters))
    return replace(ours, values=values, typed=None)


def _is_alphabetical(names: Sequence[str]) -> bool:
    return all(letters(a) <= letters(b) for a, b in pairwise(names))


def merged_amendments(base: Resolution, ours: Resolution, theirs: Resolution) -> tuple[Amendment, ...]:
    """The amendments of both; theirs get the next free number if both filed one under the same."""
    was, mine, other = ({one.number: one for one in side.amendments} for side in (base, ours, theirs))
    numbers = {number: _number(number, was, mine, other) for number in other}
    found = dict(mine)
    for number, one in other.items():
        new = numbers[number]
        if number != new or number not in mine or mine[number] == was.get(number):
            found[new] = replace(one, number=new, amends=one.amends and numbers.get(one.amends, one.amends))
    gone = {number for number, one in was.items() if one in (mine.get(number), other.get(number))}
    return tuple(one for number, one in sorted(found.items()) if number not in gone - (mine.keys() & other.keys()))


_ByNumber = Mapping[int, Amendment]


def _number(number: int, was: _ByNumber, mine: _ByNumber, other: _ByNumber) -> int:
    """The number of one of their amendments in the merged list."""
    if number in was or number not in mine or mine[number] == other[number]:
        return number
    clashes = sorted(n for n in other if n in mine and n not in was and mine[n] != other[n])
    return max((*mine, *other)) + 1 + clashes.index(number)
