"""What really moved: the fewest that must be taken out for the rest to stand in their old order."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence


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


def in_turn(old: int, new: int, found: Mapping[int, int]) -> Iterator[tuple[int | None, int | None]]:
    """Pairs of positions in the order of the new side; an old item without partner stands behind the one before it."""
    behind: dict[int, list[int]] = defaultdict(list)
    last = -1
    for i in range(old):
        if i in found:
            last = found[i]
        else:
            behind[last].append(i)
    partners = {other: i for i, other in found.items()}
    for other in range(-1, new):
        if other >= 0:
            yield partners.get(other), other
        yield from ((i, None) for i in behind[other])
