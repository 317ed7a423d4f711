"""The best pairing of two sets where each member has at most one partner."""

from collections import deque
from collections.abc import Mapping, Sequence

_LEAST = 0.002
"""By how much a bid rises: the sum of all pairs is within this much a pair of the best one there is."""


def best_pairs(worth: Sequence[Mapping[int, float]]) -> dict[int, int]:
    """Partners by position, so that the sum of their worth is the best; whoever gains nothing stays alone.

    `worth[i]` holds the possible partners of `i`, with what the pair is worth, above 0. It is an auction after
    Bertsekas: whoever has no partner bids for the best one, up to what the second best would leave.
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
        price[won] = price.get(won, 0.0) + gains[0][0] - second + _LEAST
        if won in holder:
            waiting.append(holder[won])
        holder[won] = bidder
    return {bidder: one for one, bidder in holder.items()}
