"""In which order the items of one list stand, where two people put it in order."""

from collections.abc import Callable, Container, Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from resolution_kit.knowledge.library import find_entry
from resolution_kit.merging.versions import versions
from resolution_kit.model import Block, Clause, Resolution
from resolution_kit.operations.cover import preamble_order
from resolution_kit.text.sequences import longest_increasing

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
    kept = longest_increasing([places[key] for key in common])
    return {key for i, key in enumerate(common) if i not in kept}


def _behind(row: Sequence[K], before: K | None, own: Container[Hashable], bounds: Container[Hashable]) -> int:
    """The position behind an item (None for the head) and behind what we added there."""
    index = 0 if before is None else row.index(before) + 1
    while index < len(row) and row[index] in own and row[index] not in bounds:
        index += 1
    return index


_Run = list[Block]
_Order = tuple[int, int]


def in_un_order(merged: Resolution, came: Callable[[Clause], bool]) -> Resolution:
    """The draft, in which each library clause that `came` with another paper stands among those of its kind.

    Law first, then what was decided, then what was reported, then the situation. Clauses typed by hand stay.
    """
    parts = (replace(part, preamble=_in_order(list(versions(part.preamble)), came)) for part in merged.parts)
    return replace(merged, parts=tuple(parts))


def _in_order(runs: Sequence[_Run], came: Callable[[Clause], bool]) -> tuple[Block, ...]:
    ranked = [(_order(run), run) for run in runs]
    row = [(order, run) for order, run in ranked if order is None or not _came(run, came)]
    if any(order for order, _ in row):
        for order, run in ranked:
            if order is not None and _came(run, came):
                row.insert(_place(row, order), (order, run))
    else:
        row = ranked
    return tuple(block for _, run in row for block in run)


def _place(row: Sequence[tuple[_Order | None, _Run]], order: _Order) -> int:
    """Behind the last that goes before it, else before the first that does not."""
    before = [i for i, (other, _) in enumerate(row) if other is not None and other <= order]
    return before[-1] + 1 if before else next(i for i, (other, _) in enumerate(row) if other is not None)


def _came(run: _Run, came: Callable[[Clause], bool]) -> bool:
    return isinstance(run[0], Clause) and came(run[0])


def _order(run: _Run) -> _Order | None:
    entry = run[0].entry if isinstance(run[0], Clause) else None
    found = find_entry(entry) if entry else None
    return preamble_order(found) if found and found.kind == "preambular" else None
