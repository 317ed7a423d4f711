"""Whole papers in one: merged one after the other, with the names of the papers, in UN order, and decided."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from resolution_kit.compare import clause_wording
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import find_entry
from resolution_kit.merging import merged
from resolution_kit.merging.resolve_conflicts import resolve_all
from resolution_kit.merging.versions import versions
from resolution_kit.model import Block, Clause, Resolution
from resolution_kit.model.rebuild import Blocks, clauses, mapped, mapped_lists
from resolution_kit.operations.also_further import with_also_further
from resolution_kit.operations.cover import preamble_order
from resolution_kit.operations.operation import perform

_Run = list[Block]
_Rank = tuple[int, int, int]


def together(papers: Mapping[str, Resolution], base: Resolution | None = None) -> Resolution:
    """All papers as one, in the order of the first; `base` is the text they began with.

    Every clause has the names of its papers, and new library clauses of the preamble stand in UN order. Fewer than two
    papers are a Problem.
    """
    if len(papers) < 2:  # noqa: PLR2004 - one paper has nothing to be merged with
        raise Problem("one paper, expected two or more; `reskit merge a.yaml b.yaml -o merged.yaml`")
    (first, whole), *others = ((name, with_origin(paper, name)) for name, paper in papers.items())
    for name, paper in others:
        whole = merged(whole, paper, base, origin=(name,))
    return in_un_order(whole, lambda clause: first not in clause.origin)


def decided(resolution: Resolution, *, take: str = "", both: bool = False) -> Resolution:
    """The merged draft with every conflict decided alike: by the version that `take` names, or `both`, if given."""
    if not (take or both):
        return resolution
    return perform(resolution, lambda draft: resolve_all(draft, take=take, both=both), sets_openers=False).after


def with_origin(resolution: Resolution, name: str) -> Resolution:
    """The paper with its name on every clause that names no origin yet."""
    return mapped(resolution, lambda clause: (clause if clause.origin else replace(clause, origin=(name,)),))


def with_short_origins(resolution: Resolution, names: Sequence[str]) -> Resolution:
    """The merged draft without origins that name all papers, or the same ones as the clause above."""

    def shortened(clause: Clause, above: frozenset[str]) -> Clause:
        own = frozenset(clause.origin)
        below = tuple(shortened(child, own) for child in clause.subclauses)
        needless = clause.conflict is None and (own >= set(names) or own == above)
        return replace(clause, subclauses=below, origin=() if needless else clause.origin)

    def in_list(blocks: Blocks) -> Blocks:
        return tuple(shortened(one, frozenset()) if isinstance(one, Clause) else one for one in blocks)

    return mapped_lists(resolution, in_list)


def in_un_order(merged: Resolution, is_new: Callable[[Clause], bool]) -> Resolution:
    """The draft with each new preambulatory clause of the library among those of its kind.

    First law, then decisions, then reports, then the situation. Clauses typed by hand keep their places.
    """
    parts = (replace(part, preamble=_in_un_order(part.preamble, is_new)) for part in merged.parts)
    return replace(merged, parts=tuple(parts))


def _in_un_order(preamble: Blocks, is_new: Callable[[Clause], bool]) -> Blocks:
    def moves(run: _Run) -> bool:
        return isinstance(run[0], Clause) and is_new(run[0])

    ranked = [(_rank(run), run) for run in versions(preamble)]
    row = [(rank, run) for rank, run in ranked if rank is None or not moves(run)]
    if all(rank is None for rank, _ in row):
        return preamble
    for rank, run in ranked:
        if rank is not None and moves(run):
            row.insert(_place(row, rank), (rank, run))
    return tuple(block for _, run in row for block in run)


def _rank(run: _Run) -> _Rank | None:
    """The rank in UN order; None for a clause that no preambulatory entry of the library gave."""
    entry = run[0].entry if isinstance(run[0], Clause) else None
    found = find_entry(entry) if entry else None
    return preamble_order(found) if found and found.kind == "preambular" else None


def _place(row: Sequence[tuple[_Rank | None, _Run]], rank: _Rank) -> int:
    """Behind the last clause that goes before it, else before the first that does not."""
    before = [i for i, (other, _) in enumerate(row) if other is not None and other <= rank]
    return before[-1] + 1 if before else next(i for i, (other, _) in enumerate(row) if other is not None)


_Neighbours = set[tuple[tuple[str, ...], tuple[str, ...]]]


def adjusted_also_further(merged: Resolution, papers: Iterable[Resolution]) -> Resolution:
    """The merged draft with Also and Further set in each clause that follows another one than in its paper."""
    lists = (blocks for paper in papers for part in paper.parts for blocks in (part.preamble, part.operative))
    known = {pair for blocks in lists for pair in pairwise([(), *map(clause_wording, clauses(blocks))])}
    return mapped_lists(merged, lambda blocks: _adjusted(blocks, known))


def _adjusted(blocks: Blocks, known: _Neighbours) -> Blocks:
    runs = list(versions(blocks))
    usual = iter(clauses(with_also_further(clauses(run[0] for run in runs))))
    before: tuple[str, ...] = ()
    out: list[Block] = []
    for first, *others in runs:
        if isinstance(first, Clause):
            due = next(usual)
            if (before, clause_wording(first)) not in known:
                first = replace(first, text=due.text)  # noqa: PLW2901
            before = clause_wording(first)
        out += [first, *others]
    return tuple(out)
