"""Rebuilds a resolution with other clauses: in the two lists of each part, or in the sub-clauses of a clause."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from resolution_kit.model import Block, Clause, ClauseKind, Resolution

Blocks = tuple[Block, ...]


def exchanged(resolution: Resolution, id_: str, change: Callable[[Clause], Iterable[Clause]]) -> Resolution:
    """The resolution with the clause of this id replaced by those that `change` returns: none, one or several."""
    return mapped(resolution, lambda clause: change(clause) if clause.id == id_ else (clause,))


def mapped(resolution: Resolution, change: Callable[[Clause], Iterable[Clause]]) -> Resolution:
    """The resolution with every clause and sub-clause changed, the innermost first."""
    return mapped_lists(resolution, lambda blocks: _mapped(blocks, change))


def mapped_lists(resolution: Resolution, change: Callable[[Blocks], Blocks]) -> Resolution:
    """The resolution with the preamble and the operative part of each part changed."""
    parts = (
        replace(part, preamble=change(part.preamble), operative=change(part.operative)) for part in resolution.parts
    )
    return replace(resolution, parts=tuple(parts))


def _mapped(blocks: Blocks, change: Callable[[Clause], Iterable[Clause]]) -> Blocks:
    out: list[Block] = []
    for block in blocks:
        if isinstance(block, Clause):
            below = clauses(_mapped(block.subclauses, change))
            out += change(block if below == block.subclauses else replace(block, subclauses=below))
        else:
            out.append(block)
    return tuple(out)


def clauses(blocks: Iterable[Block]) -> tuple[Clause, ...]:
    """The clauses among the blocks."""
    return tuple(block for block in blocks if isinstance(block, Clause))


def blocks_of(resolution: Resolution, part: int, kind: ClauseKind) -> Blocks:
    """The preamble or the operative part, with the lines between its clauses."""
    return resolution.parts[part].preamble if kind == "preambular" else resolution.parts[part].operative


def with_blocks(resolution: Resolution, part: int, kind: ClauseKind, blocks: Blocks) -> Resolution:
    """The resolution with another preamble or operative part."""
    old = resolution.parts[part]
    new = replace(old, preamble=blocks) if kind == "preambular" else replace(old, operative=blocks)
    return replace(resolution, parts=(*resolution.parts[:part], new, *resolution.parts[part + 1 :]))
