"""One of two texts that are compared: its clauses by their positions in the order of the text."""

from dataclasses import dataclass
from functools import cached_property

from resolution_kit.compare.pairs import wording
from resolution_kit.model import Clause, Placed


@dataclass(frozen=True)
class Side:
    """The clauses and sub-clauses of one text."""

    places: tuple[Placed, ...]

    @cached_property
    def above(self) -> list[int | None]:
        """The position of the clause above each; None for one of highest level."""
        at = {(place.part, place.kind, place.path): i for i, place in enumerate(self.places)}
        return [at.get((place.part, place.kind, place.path[:-1])) for place in self.places]

    def depth(self, at: int) -> int:
        """1 for a clause of highest level, one more for each level below."""
        return len(self.places[at].path)

    def whole(self, at: int) -> range:
        """The positions of a clause and all its sub-clauses."""
        return range(at, at + size(self.places[at].clause))

    def said(self, at: int) -> tuple[object, ...]:
        """All that a clause says with its sub-clauses."""
        return tuple((wording(self.places[i]), self.depth(i)) for i in self.whole(at))


def size(clause: Clause) -> int:
    """How many clauses it is with all its sub-clauses."""
    return 1 + sum(map(size, clause.subclauses))
