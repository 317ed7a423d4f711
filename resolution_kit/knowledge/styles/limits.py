"""What a conference allows: numbers of sponsors, signatories and clauses."""

import math
from dataclasses import dataclass, field, replace
from typing import Literal

from resolution_kit.knowledge.styles.wording import HeadingField


@dataclass(frozen=True, slots=True)
class Range:
    """The fewest and the most of something; none: no limit."""

    least: int | None = None
    """The fewest allowed."""
    most: int | None = None
    """The most allowed."""
    least_share: float | None = None
    """The fewest as a share of the delegations, such as 0.2; `delegations` gives their number."""
    most_share: float | None = None
    """The most as a share of the delegations."""
    rounding: Literal["up", "down", "nearest"] = "up"
    """How a share of delegations is rounded."""

    def counted(self, delegations: int | None) -> "Range":
        """The same with its shares as numbers, if the number of delegations is known."""
        if delegations is None:
            return self
        least = self.least if self.least_share is None else self._rounded(self.least_share * delegations)
        most = self.most if self.most_share is None else self._rounded(self.most_share * delegations)
        return replace(self, least=least, most=most)

    def allows(self, count: int) -> bool:
        """Whether a count lies within the limit."""
        return (self.least is None or count >= self.least) and (self.most is None or count <= self.most)

    def __str__(self) -> str:
        """In words: `at least 2`, `at most 5`, `2 to 5`, `exactly 1`."""
        if self.least is None or self.most is None:
            return f"at least {self.least}" if self.most is None else f"at most {self.most}"
        return f"exactly {self.least}" if self.least == self.most else f"{self.least} to {self.most}"

    def _rounded(self, count: float) -> int:
        count = round(count, 6)
        whole = {"up": math.ceil(count), "down": math.floor(count), "nearest": math.floor(count + 0.5)}
        return whole[self.rounding]


@dataclass(frozen=True, slots=True)
class Limits:
    """What the conference allows."""

    depth: int = 4
    """Deepest level of operative clauses, from 1."""
    delegations: int | None = None
    """Delegations in the committee, of which the shares below are taken."""
    sponsors: Range = field(default_factory=Range)
    """Sponsors, co-sponsors among them; `most: 0` for a conference without sponsors."""
    signatories: Range = field(default_factory=Range)
    """Signatories."""
    preambular: Range = field(default_factory=Range)
    """Preambulatory clauses."""
    operative: Range = field(default_factory=Range)
    """Operative clauses."""


Majority = Literal["simple", "two-thirds"]


@dataclass(frozen=True, slots=True)
class Amendments:
    """Amendments: what they may change, what they need, and the sheet on which they are handed in."""

    preamble: bool = False
    """Whether they may change the preamble."""
    nested: bool = False
    """Whether an amendment may itself be amended, one level deep."""
    majority: Majority = "simple"
    """What carries an amendment: more votes for it than against it, or two thirds of those; abstentions do not
    count."""
    supporters: Range = field(default_factory=Range)
    """Delegations that must stand behind one before it is voted on, those that move it among them."""
    heading: tuple[HeadingField, ...] = ()
    """The lines above its text. The field `title` holds its number, `sponsors` those that move it, `signatories` its
    supporters; the others are those of the draft."""
    phrases: dict[str, str] = field(default_factory=dict)
    """Phrases of its text that differ from those in `clauses/amendments.yaml`, such as `strike: "Delete {clause}."`;
    each begins an order, or names a clause."""


@dataclass(frozen=True, slots=True)
class Voting:
    """Votes on the draft, and on clauses by themselves."""

    majority: Majority = "simple"
    """What carries them, as for amendments."""
    record: bool = False
    """Whether the record of the votes is printed after the text."""
