"""What became of every clause in a merge: the same in all papers, nearly so, contradicting, or only in some."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from resolution_kit.compare import clause_pairs, clause_wording
from resolution_kit.compare.contradictions import contradiction
from resolution_kit.merging.conflicts import words_of
from resolution_kit.merging.own_numbers import own_numbers
from resolution_kit.merging.versions import versions
from resolution_kit.model import Block, Clause, Resolution, walk
from resolution_kit.model.rebuild import clauses

Fate = Literal["same", "near", "contradicting", "only in", "reworded", "removed or changed"]
BASE = "base"
"""How reports name the text that all papers began with."""


@dataclass(frozen=True, slots=True)
class ClauseFate:
    """One clause of the merged draft."""

    ref: str
    fate: Fate
    origin: tuple[str, ...]
    """The papers that have the first version, or that changed the clause of the base."""
    texts: tuple[tuple[str, tuple[str, ...]], ...]
    """Each version with its papers, that of the base first if only some changed it."""
    why: str = ""
    """The point in which two versions contradict each other, or who took it out."""
    numbers: Mapping[str, str] = field(default_factory=dict)
    """Its reference in each paper that has it, in any version."""


def clause_fates(
    merged: Resolution, papers: Mapping[str, Resolution], base: Resolution | None = None
) -> list[ClauseFate]:
    """The fate of each clause and sub-clause in order, for a draft with an origin on every clause."""
    return list(_Fates(merged, papers, base).rows())


@dataclass(slots=True)
class _Fates:
    merged: Resolution
    papers: Mapping[str, Resolution]
    base: Resolution | None
    refs: dict[int, str] = field(init=False)
    numbers: Mapping[str, Mapping[str, str]] = field(init=False)
    began: dict[str, Clause] = field(init=False)
    """The clause of the base by the reference of each clause that it has become."""

    def __post_init__(self) -> None:
        self.refs = {id(place.clause): place.ref for place in walk(self.merged)}
        self.numbers = own_numbers(self.merged, self.papers)
        pairs = clause_pairs(self.base, self.merged) if self.base else ()
        self.began = {pair.new.ref: pair.old.clause for pair in pairs if pair.old and pair.new}

    def rows(self) -> Iterator[ClauseFate]:
        for part in self.merged.parts:
            for blocks in (part.preamble, part.operative):
                yield from map(self.fate, _runs(blocks))

    def fate(self, run: Sequence[Clause]) -> ClauseFate:
        first = run[0]
        ref = self.refs[id(first)]
        own = {paper: at for one in run for paper, at in self.numbers.get(self.refs[id(one)], {}).items()}
        texts = tuple((words_of(one), one.origin) for one in run)
        was = next((self.began[at] for one in run if (at := self.refs[id(one)]) in self.began), None)
        if len(run) > 1:
            why = next(filter(None, (contradiction(texts[0][0], text) for text, _ in texts[1:])), "")
            return ClauseFate(ref, "contradicting" if why else "near", first.origin, texts, why, own)
        if was and (first.conflict is not None or clause_wording(was) != clause_wording(first)):
            changed = tuple(own) or first.origin
            texts = ((words_of(was), (BASE,)), (texts[0][0], changed))
            if first.conflict is None:
                return ClauseFate(ref, "reworded", changed, texts, "", own)
            gone = ", ".join(name for name in self.papers if name not in changed)
            return ClauseFate(ref, "removed or changed", changed, texts, f"removed by {gone}" if gone else "", own)
        everywhere = was is not None or set(first.origin) >= set(self.papers)
        return ClauseFate(ref, "same" if everywhere else "only in", first.origin, texts, "", own)


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[Clause, ...]]:
    for run in map(clauses, versions(blocks)):
        if run:
            yield run
            yield from _runs(run[0].subclauses)
