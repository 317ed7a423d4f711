"""Two rows of items: which equal ones belong together, which have moved, and both in one order."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

Old = TypeVar("Old")
New = TypeVar("New")
_LEAST_BID = 0.002
"""By how much a bid rises at least: `best_pairs` comes within this much a pair of the best sum."""


def longest_increasing(numbers: Sequence[int]) -> frozenset[int]:
    """The positions of a longest rising run of different numbers.

    What stands at the other positions has moved: no fewer can be taken out for the rest to rise.
    """
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


def equal_pairs(old: Mapping[Old, Hashable], new: Mapping[New, Hashable]) -> dict[Old, New]:
    """Old items and the new ones of equal value, the first with the first; each has at most one partner."""
    waiting: dict[Hashable, deque[New]] = defaultdict(deque)
    for item, value in new.items():
        waiting[value].append(item)
    return {item: waiting[value].popleft() for item, value in old.items() if waiting[value]}


def interleaved(old: int, new: int, partners: Mapping[int, int]) -> Iterator[tuple[int | None, int | None]]:
    """Pairs of positions in the order of the new row; an old item without a partner follows the one before it."""
    behind: dict[int, list[int]] = defaultdict(list)
    last = -1
    for i in range(old):
        if i in partners:
            last = partners[i]
        else:
            behind[last].append(i)
    old_of = {other: i for i, other in partners.items()}
    for other in range(-1, new):
        if other >= 0:
            yield old_of.get(other), other
        yield from ((i, None) for i in behind[other])


def best_pairs(worth: Sequence[Mapping[int, float]]) -> dict[int, int]:
    """Partners by position with the best sum of worth, each at most one; an item that gains nothing stays alone.

    `worth[i]` holds the possible partners of `i` and what each pair is worth, above 0. This is Bertsekas' auction:
    whoever has no partner bids for the best one, up to what the second best would leave.
    """
    price: dict[int, float] = {}
    holder: dict[int, int] = {}
    waiting = deque(range(len(worth)))
    while waiting:
        bidder = waiting.popleft()
        gains = sorted(((value - price.get(one, 0.0), -one) for one, value in worth[bidder].items()), reverse=True)[:2]
        if not gains or gains[0][0] <= 0:
            continue
        second = max(0.0, gains[1][0]) if len(gains) > 1 else 0.0
        won = -gains[0][1]
        price[won] = price.get(won, 0.0) + gains[0][0] - second + _LEAST_BID
        if won in holder:
            waiting.append(holder[won])
        holder[won] = bidder
    return {bidder: one for one, bidder in holder.items()}
