"""Where a clause is to go, as people write it: `5`, `3.b`, `P1`, and one past the last of a list."""

from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.errors import Problem
from resolution_kit.model import DEEPEST, Clause, ClauseKind, Placed, Resolution, letter, roman, walk
from resolution_kit.model.rebuild import blocks_of, clauses
from resolution_kit.model.references import called, normal, what_there_is


@dataclass(frozen=True, slots=True)
class Target:
    """A position in one of the lists of clauses."""

    part: int
    kind: ClauseKind
    owner: Placed | None
    """The clause whose sub-clauses the list holds; None for the list of a part."""
    index: int
    """From 0, among the clauses of the list."""

    @property
    def level(self) -> int:
        """The level of a clause there."""
        if self.owner is not None:
            return self.owner.level + 1
        return 0 if self.kind == "preambular" else 1


_LAST = ("end", "last", "bottom")
_FIRST = ("start", "first", "beginning", "top")


def at_an_end(to: str, last: int) -> int | None:
    """The number, from 0, that `end` or `start` means in a list whose last place is `last`; None for other words."""
    word = normal(to)
    return last if word in _LAST else 0 if word in _FIRST else None


def target_of(resolution: Resolution, to: str) -> Target:
    """The position that `to` names: that of a clause, or the next one after the last of a list."""
    found = called(to, _targets(resolution))
    if found is None:
        raise Problem(f"no place `{to}`; {what_there_is(resolution, to)}")
    return found


def end_of(owner: Placed) -> Target:
    """The position after the last sub-clause of a clause."""
    return Target(owner.part, owner.kind, owner, len(owner.clause.subclauses))


def _targets(resolution: Resolution) -> Iterator[tuple[str, Target]]:
    kinds: tuple[tuple[ClauseKind, str], ...] = (("preambular", "P"), ("operative", ""))
    for part in range(len(resolution.parts)):
        for kind, mark in kinds:
            for i in range(len(clauses(blocks_of(resolution, part, kind))) + 1):
                yield f"{part_prefix(part)}{mark}{i + 1}", Target(part, kind, None, i)
    for place in walk(resolution):
        for i in range(len(place.clause.subclauses) + 1):
            yield child_ref(place.ref, i), Target(place.part, place.kind, place, i)


def part_prefix(number: int) -> str:
    """The beginning of all references of a part: nothing for the first, `B/` for the second."""
    return f"{letter(number).upper()}/" if number else ""


def child_ref(ref: str, index: int) -> str:
    """The reference of a sub-clause by its position from 0; only its third mark is Roman: `3.b.ii`."""
    return f"{ref}.{roman(index + 1) if ref.count('.') == 1 else letter(index)}"


def owner_of(resolution: Resolution, place: Placed) -> Placed | None:
    """The clause above this one; None if it is no sub-clause."""
    upper = place.path[:-1]
    same = (p for p in walk(resolution) if (p.part, p.kind, p.path) == (place.part, place.kind, upper))
    return next(same, None) if upper else None


def must_fit(clause: Clause, kind: ClauseKind, level: int, ref: str) -> None:
    """Refuse a level at which the clause or one of its sub-clauses would be too deep."""
    deepest = DEEPEST if kind == "operative" else DEEPEST - 1
    if level + height(clause) > deepest:
        what = "its sub-clauses would stand" if height(clause) else "it would stand"
        raise Problem(f"`{ref}` does not fit there: {what} below the last of the {DEEPEST} levels")


def height(clause: Clause) -> int:
    """How many levels of sub-clauses a clause has."""
    return max((1 + height(sub) for sub in clause.subclauses), default=0)
