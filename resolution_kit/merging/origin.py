"""Which papers each clause of a merge comes from."""

from collections.abc import Sequence
from dataclasses import replace

from resolution_kit.model import Block, Clause, Resolution
from resolution_kit.model.rebuild import mapped


def labelled(resolution: Resolution, name: str) -> Resolution:
    """The paper with its name on every clause that does not say already where it comes from."""
    return mapped(resolution, lambda clause: (clause if clause.origin else replace(clause, origin=(name,)),))


def told_once(resolution: Resolution, names: Sequence[str]) -> Resolution:
    """The merged draft without the names of all papers, and without those that the clause above has too."""

    def told(blocks: Sequence[Block], above: frozenset[str]) -> tuple[Block, ...]:
        return tuple(one(block, above) if isinstance(block, Clause) else block for block in blocks)

    def one(clause: Clause, above: frozenset[str]) -> Clause:
        own = frozenset(clause.origin)
        below = tuple(one(child, own) for child in clause.subclauses)
        needless = clause.conflict is None and (own >= set(names) or own == above)
        return replace(clause, subclauses=below, origin=() if needless else clause.origin)

    nobody: frozenset[str] = frozenset()
    parts = (
        replace(part, preamble=told(part.preamble, nobody), operative=told(part.operative, nobody))
        for part in resolution.parts
    )
    return replace(resolution, parts=tuple(parts))
