"""Where a clause is to go, by the names people use: `5`, `3.b`, `P1`, and one past the last of a list."""

from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.errors import Problem
from resolution_kit.model import DEEPEST, Clause, Placed, Resolution, letter, roman, walk
from resolution_kit.model.rebuild import Kind, blocks_of, clauses
from resolution_kit.model.references import normal, what_there_is


@dataclass(frozen=True, slots=True)
class Goal:
    """A position in one of the lists of clauses."""

    part: int
    kind: Kind
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


def goal_of(resolution: Resolution, to: str) -> Goal:
    """The position that `to` names: that of a clause, or the next one behind the last of a list."""
    wanted = normal(to)
    found = next((goal for ref, goal in _goals(resolution) if ref.lower() == wanted), None)
    if found is None:
        raise Problem(f"no place `{to}`; {what_there_is(resolution, to)}")
    return found


def end_of(owner: Placed) -> Goal:
    """The position behind the last sub-clause of a clause."""
    return Goal(owner.part, owner.kind, owner, len(owner.clause.subclauses))


def _goals(resolution: Resolution) -> Iterator[tuple[str, Goal]]:
    for number in range(len(resolution.parts)):
        for kind, mark in (("preambular", "P"), ("operative", "")):
            count = len(clauses(blocks_of(resolution, number, kind)))  # type: ignore[arg-type]
            for i in range(count + 1):
                yield f"{part_prefix(number)}{mark}{i + 1}", Goal(number, kind, None, i)  # type: ignore[arg-type]
    for place in walk(resolution):
        for i in range(len(place.clause.subclauses) + 1):
            yield child_ref(place.ref, i), Goal(place.part, place.kind, place, i)


def part_prefix(number: int) -> str:
    """What stands before the references of a part: nothing for the first, `B/` for the second."""
    return f"{letter(number).upper()}/" if number else ""


def child_ref(ref: str, index: int) -> str:
    """The reference of a sub-clause by its position from 0."""
    return f"{ref}.{roman(index + 1) if ref.count('.') == 1 else letter(index)}"


def owner_of(resolution: Resolution, place: Placed) -> Placed | None:
    """The clause among whose sub-clauses this one stands."""
    upper = place.path[:-1]
    same = (p for p in walk(resolution) if (p.part, p.kind, p.path) == (place.part, place.kind, upper))
    return next(same, None) if upper else None


def must_fit(clause: Clause, kind: Kind, level: int, ref: str) -> None:
    """Refuse a level at which the clause or one of its sub-clauses would stand deeper than there are levels."""
    deepest = DEEPEST if kind == "operative" else DEEPEST - 1
    if level + height(clause) > deepest:
        what = "its sub-clauses would stand" if height(clause) else "it would stand"
        raise Problem(f"`{ref}` does not fit there: {what} below the last of the {DEEPEST} levels")


def height(clause: Clause) -> int:
    """How many levels of sub-clauses a clause has."""
    return max((1 + height(sub) for sub in clause.subclauses), default=0)
