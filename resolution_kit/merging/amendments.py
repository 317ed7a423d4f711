"""Amendments that were filed on several laptops, in one list."""

from collections.abc import Mapping
from dataclasses import replace

from resolution_kit.model import Resolution
from resolution_kit.model.proposals import Amendment

_ByNumber = Mapping[int, Amendment]


def merged_amendments(base: Resolution, ours: Resolution, theirs: Resolution) -> tuple[Amendment, ...]:
    """Every amendment of both; where both filed one under the same number, theirs gets the next that is free."""
    was, mine, other = ({one.number: one for one in side.amendments} for side in (base, ours, theirs))
    new = {number: _number(number, was, mine, other) for number in other}
    found = dict(mine)
    for number, one in other.items():
        moved = replace(one, number=new[number], amends=one.amends and new.get(one.amends, one.amends))
        same = number == new[number] and number in mine and mine[number] != was.get(number)
        found[moved.number] = mine[number] if same else moved
    gone = {number for number, one in was.items() if one in (mine.get(number), other.get(number))}
    return tuple(one for number, one in sorted(found.items()) if number not in gone - (mine.keys() & other.keys()))


def _number(number: int, was: _ByNumber, mine: _ByNumber, other: _ByNumber) -> int:
    """Under which number an amendment of theirs stands in the merged list."""
    if number in was or number not in mine or mine[number] == other[number]:
        return number
    clashes = sorted(n for n in other if n in mine and n not in was and mine[n] != other[n])
    return max((*mine, *other)) + 1 + clashes.index(number)
