"""Old and new items in one order."""

from collections import defaultdict
from collections.abc import Iterator, Mapping


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
