"""What became of every clause in a merge: the same in all papers, nearly so, contradicting, or only in some."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from resolution_kit.compare.contradictions import contradiction
from resolution_kit.merging.conflicts import words_of
from resolution_kit.merging.versions import versions
from resolution_kit.model import Block, Clause, Resolution, walk
from resolution_kit.model.rebuild import clauses

Fate = Literal["same", "near", "contradicting", "only in"]
FATES: tuple[Fate, ...] = ("contradicting", "near", "only in", "same")


@dataclass(frozen=True, slots=True)
class ClauseFate:
    """One clause of the merged draft."""

    ref: str
    fate: Fate
    origin: tuple[str, ...]
    """The papers that have the first version."""
    texts: tuple[tuple[str, tuple[str, ...]], ...]
    """Each version with its papers, the first one first."""
    why: str = ""
    """The point in which two versions contradict each other."""


def clause_fates(merged: Resolution, papers: Sequence[str]) -> list[ClauseFate]:
    """The fate of each clause and sub-clause in order, for a draft with an origin on every clause."""
    refs = {id(place.clause): place.ref for place in walk(merged)}
    lists = (blocks for part in merged.parts for blocks in (part.preamble, part.operative))
    return [_fate(refs[id(run[0])], run, papers) for blocks in lists for run in _runs(blocks)]


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[Clause, ...]]:
    for run in map(clauses, versions(blocks)):
        if run:
            yield run
            yield from _runs(run[0].subclauses)


def _fate(ref: str, run: Sequence[Clause], papers: Sequence[str]) -> ClauseFate:
    texts = tuple((words_of(one), one.origin) for one in run)
    if len(run) > 1:
        why = next(filter(None, (contradiction(texts[0][0], text) for text, _ in texts[1:])), "")
        return ClauseFate(ref, "contradicting" if why else "near", run[0].origin, texts, why)
    return ClauseFate(ref, "same" if set(run[0].origin) >= set(papers) else "only in", run[0].origin, texts)
