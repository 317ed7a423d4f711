"""The order of two lists: which items moved, and both lists interleaved as one."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence


def longest_increasing(numbers: Sequence[int]) -> frozenset[int]:
    """The positions of a longest increasing subsequence of different numbers; the other items have moved."""
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


def interleaved(old: int, new: int, found: Mapping[int, int]) -> Iterator[tuple[int | None, int | None]]:
    """Pairs of positions (old, new) in the order of the new list.

    `found` maps old positions to new ones. An old item without a partner follows the item before it.
    """
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
