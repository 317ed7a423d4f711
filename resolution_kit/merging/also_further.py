"""Also and Further where a merge gave a clause another neighbour."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from resolution_kit.merging.versions import said, versions
from resolution_kit.model import Block, Clause, Resolution
from resolution_kit.model.rebuild import Blocks, clauses
from resolution_kit.operations.also_further import with_also_further

_Neighbours = set[tuple[tuple[str, ...], tuple[str, ...]]]


def smoothed(merged: Resolution, papers: Iterable[Resolution]) -> Resolution:
    """The merged draft, in which each clause that follows another one than before opens as its neighbours ask."""
    known: _Neighbours = set()
    for paper in papers:
        for part in paper.parts:
            known |= _neighbours(part.preamble) | _neighbours(part.operative)
    parts = (
        replace(part, preamble=_smoothed(part.preamble, known), operative=_smoothed(part.operative, known))
        for part in merged.parts
    )
    return replace(merged, parts=tuple(parts))


def _neighbours(blocks: Sequence[Block]) -> _Neighbours:
    row: list[tuple[str, ...]] = [(), *map(said, clauses(blocks))]
    return set(pairwise(row))


def _smoothed(blocks: Blocks, known: _Neighbours) -> Blocks:
    runs = list(versions(blocks))
    firsts = clauses(run[0] for run in runs)
    usual = iter(clauses(with_also_further(firsts)))
    before: tuple[str, ...] = ()
    out: list[Block] = []
    for first, *others in runs:
        if isinstance(first, Clause):
            due = next(usual)
            if (before, said(first)) not in known:
                first = replace(first, text=due.text)  # noqa: PLW2901
            before = said(first)
        out += [first, *others]
    return tuple(out)
