"""Which papers of an inbox ask for the same things, and what only one of them asks for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from resolution_kit.compare import clause_pairs
from resolution_kit.compare.contradictions import contradiction
from resolution_kit.model import Placed, Resolution, walk
from resolution_kit.text.inline import plain


@dataclass(frozen=True, slots=True)
class Said:
    """An operative clause of one of the papers."""

    paper: str
    ref: str
    text: str


@dataclass(frozen=True, slots=True)
class Shared:
    """One request in the words of several papers."""

    said: tuple[Said, ...]
    why: str = ""
    """The point in which two of them contradict each other; empty if none do."""

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers that ask for it."""
        return tuple(dict.fromkeys(one.paper for one in self.said))


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the papers have in common; operative clauses with their sub-clauses, not the preambles."""

    papers: Mapping[str, int]
    """How many operative clauses each paper has."""
    common: Mapping[tuple[str, str], int]
    """How many clauses of one paper another one has too, in both orders."""
    shared: tuple[Shared, ...]
    """What several papers ask for, that of most papers first."""
    alone: tuple[Said, ...]
    """What only one paper asks for."""

    def share(self, one: str, other: str) -> float:
        """The share of the clauses of the smaller paper that both have, from 0 to 1."""
        least = min(self.papers[one], self.papers[other])
        return self.common[one, other] / least if least else 0.0

    @property
    def nearest(self) -> list[tuple[str, str]]:
        """Pairs of papers with anything in common, the nearest first."""
        pairs = [pair for pair in combinations(self.papers, 2) if self.common[pair]]
        return sorted(pairs, key=lambda pair: -self.share(*pair))


_Place = tuple[str, str]
"""A paper, and the reference of a clause in it."""


def agreement(papers: Mapping[str, Resolution]) -> Agreement:
    """What the papers have in common, clause by clause."""
    clauses = {
        (name, place.ref): Said(name, place.ref, plain(place.clause.text))
        for name, paper in papers.items()
        for place in walk(paper)
        if _is_top(place)
    }
    counts = {name: sum(paper == name for paper, _ in clauses) for name in papers}
    common: dict[_Place, int] = {}
    groups = {place: {place} for place in clauses}
    for one, other in combinations(papers, 2):
        pairs = clause_pairs(papers[one], papers[other], papers=True)
        found = [(pair.old, pair.new) for pair in pairs if pair.old and pair.new and _is_top(pair.old, pair.new)]
        common[one, other] = common[other, one] = len(found)
        for old, new in found:
            _join(groups, (one, old.ref), (other, new.ref))
    whole = list({id(group): group for group in groups.values()}.values())
    shared = [_shared([clauses[place] for place in clauses if place in group]) for group in whole if len(group) > 1]
    alone = tuple(clauses[place] for place, group in groups.items() if len(group) == 1)
    return Agreement(counts, common, tuple(sorted(shared, key=lambda one: -len(one.papers))), alone)


def _is_top(*places: Placed) -> bool:
    return all(place.kind == "operative" and len(place.path) == 1 for place in places)


def _join(groups: dict[_Place, set[_Place]], one: _Place, other: _Place) -> None:
    """Put two groups together, unless a paper would then have two clauses in the group."""
    first, second = groups[one], groups[other]
    if first is second or {paper for paper, _ in first} & {paper for paper, _ in second}:
        return
    first |= second
    for place in second:
        groups[place] = first


def _shared(said: Sequence[Said]) -> Shared:
    found = (contradiction(one.text, other.text) for one, other in combinations(said, 2))
    return Shared(tuple(said), next(filter(None, found), ""))
