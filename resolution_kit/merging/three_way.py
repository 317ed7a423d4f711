"""Three-way merge of single values and of lists: what two people made of something both began with."""

from collections.abc import Container, Hashable, Sequence
from typing import TypeVar

from resolution_kit.text.sequences import longest_increasing

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def either(base: T, ours: T, theirs: T) -> T:
    """The value that one of the two changed; ours if both did."""
    return theirs if ours == base else ours


def joined(base: Sequence[K], ours: Sequence[K], theirs: Sequence[K]) -> tuple[K, ...]:
    """A list without repetition, with the items that either side added and without those that either took out."""
    members = {item for item in (*ours, *theirs) if not (item in base and (item not in ours or item not in theirs))}
    return tuple(ordered(base, ours, theirs, members, ()))


def ordered(
    base: Sequence[K], ours: Sequence[K], theirs: Sequence[K], members: Container[Hashable], bounds: Container[Hashable]
) -> list[K]:
    """The members in our order; each item that they added or moved follows the one it follows with them.

    Items that both put in the same place stand with ours first. `bounds` are titles and other lines: no item before
    one of them gets behind it.
    """
    new = set(theirs) - set(ours)
    placed = new | (_moved(base, theirs) - _moved(base, ours))
    row = [key for key in ours if key in members and key not in placed]
    own = set(row) - set(theirs)
    before: K | None = None
    for key in theirs:
        if key in placed and key in members:
            at = 0 if before is None else row.index(before) + 1
            while at < len(row) and row[at] in own and row[at] not in bounds:
                at += 1
            row.insert(at, key)
        if key in row:
            before = key
    return row


def _moved(base: Sequence[K], side: Sequence[K]) -> set[K]:
    """The fewest items to move in one list for the order of the other."""
    places = {key: i for i, key in enumerate(base)}
    common = [key for key in side if key in places]
    stayed = longest_increasing([places[key] for key in common])
    return {key for i, key in enumerate(common) if i not in stayed}
