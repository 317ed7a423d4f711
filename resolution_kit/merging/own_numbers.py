"""The number that each paper of a merge gives its own clauses, and the text that follows it."""

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, replace

from resolution_kit.compare import clause_wording
from resolution_kit.model import Clause, Resolution, walk
from resolution_kit.model.rebuild import mapped_lists
from resolution_kit.operations.mentions import mentioned, renumbered
from resolution_kit.text.inline import plain

OwnNumbers = Mapping[str, Mapping[str, str]]
"""By the reference of a clause of the merged draft, its reference in each paper that has it."""


def own_numbers(merged: Resolution, papers: Mapping[str, Resolution]) -> OwnNumbers:
    """The references of the clauses in the papers they come from; every version of a clause has its own."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for name, paper in papers.items():
        waiting: dict[tuple[str, ...], deque[str]] = defaultdict(deque)
        for place in walk(paper):
            waiting[clause_wording(place.clause)].append(place.ref)
        for place in walk(merged):
            refs = waiting[clause_wording(place.clause)]
            if refs and name in place.clause.origin:
                found[place.ref][name] = refs.popleft()
    return found


@dataclass(frozen=True, slots=True)
class Left:
    """A mention that may name another clause now, or none."""

    ref: str
    """The clause in whose text it stands."""
    words: str
    paper: str
    named: tuple[tuple[str, str], ...]
    """(number in the paper, number in the merged draft, or nothing) of every clause that it names."""

    @property
    def said(self) -> str:
        """The mention in words, for a person who puts it right."""
        now = ", ".join(f"{old} of {self.paper} is {new or 'gone'}" for old, new in self.named)
        return f"{self.ref} names `{self.words}`: {now or 'no such clause there'}; check the number"


def with_mentions_followed(merged: Resolution, papers: Mapping[str, Resolution]) -> tuple[Resolution, list[Left]]:
    """The merged draft with every mention of a clause by its new number, if all papers of its clause agree on it."""
    now: dict[str, dict[str, str]] = {name: {} for name in papers}
    for ref, own in own_numbers(merged, papers).items():
        for name, old in own.items():
            now[name].setdefault(old, ref)
    left: list[Left] = []
    texts: dict[int, str] = {}
    for place in walk(merged):
        for piece in (place.clause, place.clause.closing):
            if piece:
                texts[id(piece)], open_ = _followed(piece.text, place.clause.origin, now)
                left += [Left(place.ref, words, paper, named) for paper, words, named in open_]

    def followed(clause: Clause) -> Clause:
        closing = clause.closing and replace(clause.closing, text=texts[id(clause.closing)])
        below = tuple(map(followed, clause.subclauses))
        return replace(clause, text=texts[id(clause)], closing=closing, subclauses=below)

    return mapped_lists(
        merged, lambda blocks: tuple(followed(one) if isinstance(one, Clause) else one for one in blocks)
    ), left


_Open = tuple[str, str, tuple[tuple[str, str], ...]]


def _followed(text: str, origin: tuple[str, ...], now: Mapping[str, Mapping[str, str]]) -> tuple[str, list[_Open]]:
    """The text by the numbers of the merged draft, and the mentions that are not sure: (paper, words, numbers)."""
    papers = [name for name in origin if name in now]
    made = {name: renumbered(text, now[name].get) for name in papers}
    if not made:
        return text, []
    first = made[papers[0]]
    if all(one.text == first.text and not one.left for one in made.values()):
        return first.text, []
    open_ = [
        (name, words, tuple((ref, now[name].get(ref, "")) for ref in refs))
        for name in papers
        for words, refs in mentioned(plain(text))
        if words in made[name].left or len({one.text for one in made.values()}) > 1
    ]
    return text, open_
