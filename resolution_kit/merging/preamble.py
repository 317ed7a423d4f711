"""The order of the preamble after a merge."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from resolution_kit.editing.cover import preamble_order
from resolution_kit.editing.lists import with_parts
from resolution_kit.library import find_entry
from resolution_kit.merging.versions import versions
from resolution_kit.model import Block, Clause, Resolution

_Run = list[Block]
_Order = tuple[int, int]


def in_un_order(merged: Resolution, came: Callable[[Clause], bool]) -> Resolution:
    """The draft, in which each library clause that `came` with another paper stands among those of its kind.

    Law first, then what was decided, then what was reported, then the situation. Clauses typed by hand stay.
    """
    parts = (replace(part, preamble=_in_order(list(versions(part.preamble)), came)) for part in merged.parts)
    return with_parts(merged, parts)


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
