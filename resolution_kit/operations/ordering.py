"""The customary order: where a new clause goes, and a draft sorted with its sections by matter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from resolution_kit.knowledge import library
from resolution_kit.knowledge.library import GROUPS, find_entry
from resolution_kit.knowledge.order import rank_of_closing, rank_of_preamble
from resolution_kit.model import Block, Clause, ClauseKind, Line, Part, Resolution, roman
from resolution_kit.model.rebuild import Blocks, clauses
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.sections import is_title
from resolution_kit.text.inline import plain

_MANY = 10
"""Operative clauses from which a text is easier to read in sections."""
_LEAST = 2
"""Sections below which titles say nothing."""


def place_for(blocks: Blocks, new: Clause, kind: ClauseKind) -> int:
    """The index among the blocks at which a new clause goes without being told.

    In the operative part the closing clauses stay last; in a preamble that is in order, it goes behind its group.
    """
    mine = _rank(new, kind)
    if kind == "preambular":
        ranks = [(i, _rank(block, kind)) for i, block in enumerate(blocks) if isinstance(block, Clause)]
        if any(one > other for (_, one), (_, other) in pairwise(ranks)):
            return len(blocks)
        return next((i for i, rank in ranks if rank > mine), len(blocks))
    index = len(blocks)
    for i, block in reversed(list(enumerate(blocks))):
        if isinstance(block, Clause):
            if _rank(block, kind) <= max(mine, _ORDINARY):
                break
            index = i
    return index


_ORDINARY = 0
"""The rank of operative clauses that are no closing ones."""


def _rank(clause: Clause, kind: ClauseKind) -> int:
    """The rank of a clause in its part: equal ones keep their order."""
    entry = find_entry(clause.entry) if clause.entry else None
    text = plain(clause.text)
    if kind == "preambular":
        group = GROUPS.index(entry.group) if entry else rank_of_preamble(text)
        return {"first": -1, "last": len(GROUPS)}.get(entry.position or "", group) if entry else group
    closing = rank_of_closing(text)
    if closing is not None:
        return closing + 1
    return 1 if entry and entry.position == "last" else _ORDINARY


@dataclass(frozen=True, slots=True)
class _Matter:
    """The place of a clause: the section among the matters of the guide, its title, and the subject in it."""

    place: int
    title: str
    position: int = 0
    """The place of the subject among those of the section."""


def sort(resolution: Resolution) -> Outcome:
    """The resolution in the customary order.

    The preamble goes from the Charter to the situation, and closing clauses stand last. Many operative clauses of a
    guide are put into sections by matter, unless the draft has sections already.
    """
    parts = tuple(_sorted(part, resolution.guide) for part in resolution.parts)
    moved = [clause.id for part in parts for clause in clauses((*part.preamble, *part.operative))]
    ids = tuple(_out_of_place(resolution.parts, parts, moved))
    return Outcome(replace(resolution, parts=parts), ids, said=("sorted into the customary order",) if ids else ())


def _out_of_place(before: Sequence[Part], after: Sequence[Part], ids: Sequence[str]) -> Iterator[str]:
    """The clauses that another one follows now: those that a person will look for."""
    old = _followers(before)
    new = _followers(after)
    return (id_ for id_ in ids if old.get(id_) != new.get(id_))


def _followers(parts: Sequence[Part]) -> dict[str, str]:
    lists = [[clause.id for clause in clauses(blocks)] for part in parts for blocks in (part.preamble, part.operative)]
    return {id_: before for ids in lists for before, id_ in pairwise(("", *ids))}


def _sorted(part: Part, guide: str | None) -> Part:
    preamble = _in_place(part.preamble, sorted(clauses(part.preamble), key=lambda c: _rank(c, "preambular")))
    inside = clauses(part.operative)
    if any(map(is_title, part.operative)) or not guide or len(inside) < _MANY:
        operative = _in_place(part.operative, sorted(inside, key=lambda c: _rank(c, "operative")))
        return replace(part, preamble=preamble, operative=operative)
    return replace(part, preamble=preamble, operative=tuple(_by_matter(part.operative, guide)))


def _in_place(blocks: Blocks, ordered: Sequence[Clause]) -> Blocks:
    """The blocks with their clauses in another order; lines stay at their places."""
    left = iter(ordered)
    return tuple(next(left) if isinstance(block, Clause) else block for block in blocks)


def _by_matter(blocks: Blocks, guide: str) -> Iterator[Block]:
    """The clauses in sections by matter, each with a title; other lines come first, closing clauses last."""
    matters = library.guide(guide).matters
    last = _Matter(len(matters), library.guide(guide).follow_up)
    found: list[tuple[_Matter, int, Clause]] = []
    current = last
    for clause in clauses(blocks):
        rank = _rank(clause, "operative")
        current = last if rank else _matter_of(clause, guide) or current
        found.append((current, rank, clause))
    found.sort(key=lambda one: (one[0].place, one[1], one[0].position))
    titled = len({matter.place for matter, _, _ in found}) > _LEAST
    yield from (block for block in blocks if not isinstance(block, Clause))
    number, before = 0, -1
    for matter, _, clause in found:
        if titled and matter.place != before:
            number, before = number + 1, matter.place
            yield Line("section", f"{roman(number).upper()}. {matter.title}")
        yield clause


def _matter_of(clause: Clause, guide: str) -> _Matter | None:
    """The matter of a clause: of its entry, else of the recommendation whose keywords it has; None if it shows none."""
    entry = find_entry(clause.entry) if clause.entry else None
    pack = library.guide(guide)
    slug = entry.slug if entry else _by_keywords(clause, guide)
    matters = [(i, matter) for i, matter in enumerate(pack.matters) if slug in matter.subjects]
    found = (_Matter(i, matter.title, matter.subjects.index(slug)) for i, matter in matters)
    return next(found, _Matter(len(pack.matters), pack.follow_up) if entry else None)


def _by_keywords(clause: Clause, guide: str) -> str:
    text = plain(" ".join((clause.text, *(sub.text for sub in clause.subclauses)))).casefold()
    counts = {r.slug: sum(word.casefold() in text for word in r.keywords) for r in library.guide(guide).recommendations}
    best = max(counts, key=lambda slug: counts[slug], default="")
    return best if best and counts[best] else ""
