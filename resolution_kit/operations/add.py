"""Adding a clause."""

from dataclasses import replace
from typing import Literal

from resolution_kit.errors import Problem
from resolution_kit.model import DEEPEST, Block, Clause, Placed, Resolution, fresh_id
from resolution_kit.model.rebuild import blocks_of, with_blocks
from resolution_kit.model.references import find, normal
from resolution_kit.operations.targets import must_fit
from resolution_kit.operations.temporary_ids import taken_ids

Part = Literal["preambular", "operative"]


def add(
    resolution: Resolution, clause: Clause, part: Part, *, at: str | None = None, under: str | None = None
) -> tuple[Resolution, str]:
    """The resolution with a new clause, and the clause's id.

    It goes last in its part, or becomes clause `at` (`3`, `P2`), or the last sub-clause of `under` (`3.b`).
    """
    new = with_ids(clause, taken_ids(resolution))
    if under is not None:
        return _under(resolution, new, find(resolution, under)), new.id
    blocks = blocks_of(resolution, 0, part)
    position = len(blocks) if at is None else _position(blocks, at, part)
    return with_blocks(resolution, 0, part, (*blocks[:position], new, *blocks[position:])), new.id


def with_ids(clause: Clause, taken: set[str]) -> Clause:
    """The clause with an id for itself and each of its sub-clauses; `taken` gains them."""
    id_ = clause.id or fresh_id(clause.text, taken)
    taken.add(id_)
    return replace(clause, id=id_, subclauses=tuple(with_ids(sub, taken) for sub in clause.subclauses))


def _position(blocks: tuple[Block, ...], at: str, part: Part) -> int:
    prefix = "p" if part == "preambular" else ""
    number = normal(at).removeprefix("p")
    places = [i for i, block in enumerate(blocks) if isinstance(block, Clause)]
    if not number.isdigit() or (normal(at).startswith("p") and not prefix) or not 1 <= int(number) <= len(places) + 1:
        last = len(places) + 1
        mark = prefix.upper()
        half = "the preamble" if part == "preambular" else "the operative part"
        raise Problem(f"`--at {at}`: {half} has places {mark}1 to {mark}{last}; for a sub-clause use `--under`")
    return places[int(number) - 1] if int(number) <= len(places) else len(blocks)


def _under(resolution: Resolution, new: Clause, parent: Placed) -> Resolution:
    deepest = DEEPEST if parent.kind == "operative" else DEEPEST - 1
    if parent.level + 1 > deepest:
        raise Problem(f"`{parent.ref}` is at the deepest of the {DEEPEST} levels; put the clause under its parent")
    must_fit(new, parent.kind, parent.level + 1, parent.ref)
    grown = replace(parent.clause, subclauses=(*parent.clause.subclauses, new))
    return put(resolution, parent, grown)


def put(resolution: Resolution, place: Placed, clause: Clause) -> Resolution:
    """The resolution with another clause in this place."""
    blocks = blocks_of(resolution, place.part, place.kind)
    return with_blocks(resolution, place.part, place.kind, _put(blocks, place.path, clause))


def _put(blocks: tuple[Block, ...], path: tuple[int, ...], clause: Clause) -> tuple[Block, ...]:
    at = [i for i, block in enumerate(blocks) if isinstance(block, Clause)][path[0]]
    old = blocks[at]
    if len(path) > 1 and isinstance(old, Clause):
        inner = _put(old.subclauses, path[1:], clause)
        clause = replace(old, subclauses=tuple(b for b in inner if isinstance(b, Clause)))
    return (*blocks[:at], clause, *blocks[at + 1 :])
