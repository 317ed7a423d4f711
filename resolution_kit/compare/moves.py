"""What really moved: the fewest that must be taken out for the rest to stand in their old order."""

from bisect import bisect_left
from collections.abc import Sequence


def in_order(numbers: Sequence[int]) -> frozenset[int]:
    """The positions of a longest rising run of different numbers; the others have moved."""
    tails: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for position, number in enumerate(numbers):
        place = bisect_left(tails, number)
        tails[place : place + 1] = [number]
        at[place : place + 1] = [position]
        before.append(at[place - 1] if place else -1)
    found: list[int] = []
    position = at[-1] if at else -1
    while position >= 0:
        found.append(position)
        position = before[position]
    return frozenset(found)
