"""What a house style says of amendments and of votes."""

from dataclasses import dataclass, field
from typing import Literal

from resolution_kit.styles.limits import Range
from resolution_kit.styles.text import HeadingField

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
