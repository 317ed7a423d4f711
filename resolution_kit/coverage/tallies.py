"""How much of a guide a draft answers, counted: as a whole, side by side, and for questions and safeguards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resolution_kit.coverage.answers import Coverage, State


@dataclass(frozen=True, slots=True)
class Tally:
    """So many of some things of a guide that are answered, and that are answered in part."""

    name: str
    answered: int
    part: int
    total: int
    missing: tuple[str, ...] = ()
    """The numbers or names of those that are not answered."""

    @property
    def said(self) -> str:
        """The count in words."""
        part = f", {self.part} in part" if self.part else ""
        return f"{self.answered} of {self.total}{part}"

    def share(self, count: int) -> float:
        """A count as per cent of all."""
        return round(100 * count / self.total, 1)


def tallies(found: Coverage) -> Iterator[Tally]:
    """The counts of all recommendations, of each side of the matter, of questions and of safeguards."""
    states = {answer.recommendation.slug: (answer.recommendation.number, answer.state) for answer in found.answers}
    yield from _tally("Recommendations", list(states.values()))
    for side in found.guide.sides:
        yield from _tally(side.name, [states[slug] for slug in side.recommendations if slug in states])
    yield from _tally("Questions", [(r.question.number, r.state) for r in found.replies if r.state])
    guarded: list[tuple[str, State]] = [(g.name, "answered" if clauses else "not") for g, clauses in found.guarded]
    yield from _tally("Safeguards", guarded)


def _tally(name: str, states: Sequence[tuple[str, State]]) -> Iterator[Tally]:
    """The count, if there is anything to count."""
    count = {wanted: sum(state == wanted for _, state in states) for wanted in ("answered", "in part")}
    missing = tuple(number for number, state in states if state == "not")
    if states:
        yield Tally(name, count["answered"], count["in part"], len(states), missing)
