"""In which order the items of one list stand, where two people put it in order."""

from collections.abc import Container, Hashable, Sequence
from typing import TypeVar

from resolution_kit.compare.moves import in_order

K = TypeVar("K", bound=Hashable)


def ordered(
    base: Sequence[K], ours: Sequence[K], theirs: Sequence[K], members: Container[Hashable], bounds: Container[Hashable]
) -> list[K]:
    """The members of the list in our order, with what they added or moved: behind the item it stands behind with them.

    What both put in the same place stands with ours first. `bounds` are titles and other lines, past which nothing
    goes that stood before them.
    """
    new = set(theirs) - set(ours)
    placed = new | (_moved(base, theirs) - _moved(base, ours))
    row = [key for key in ours if key in members and key not in placed]
    own = set(row) - set(theirs)
    before: K | None = None
    for key in theirs:
        if key in placed and key in members:
            row.insert(_behind(row, before, own, bounds), key)
        if key in row:
            before = key
    return row


def _moved(base: Sequence[K], side: Sequence[K]) -> set[K]:
    """The fewest items whose moves make one order of the other."""
    places = {key: i for i, key in enumerate(base)}
    common = [key for key in side if key in places]
    kept = in_order([places[key] for key in common])
    return {key for i, key in enumerate(common) if i not in kept}


def _behind(row: Sequence[K], before: K | None, own: Container[Hashable], bounds: Container[Hashable]) -> int:
    """The position behind an item (None for the head) and behind what we added there."""
    index = 0 if before is None else row.index(before) + 1
    while index < len(row) and row[index] in own and row[index] not in bounds:
        index += 1
    return index
