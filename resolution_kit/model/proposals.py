"""What is proposed to the text, and decided: amendments and votes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from resolution_kit.model.resolution import Clause


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a list of clauses, told by its neighbours: it is the same place while other clauses come and go."""

    into: str
    """Whose list: the id of a clause, or `preamble`, `operative`; in part B `B/preamble`, `B/operative`."""
    after: str = ""
    """The id of the clause before it; empty at the head of the list."""
    before: str = ""
    """The id of the clause behind it; empty at the end of the list."""
    lines: int = 0
    """How many titles and other lines stand between the clause before it and the place."""


@dataclass(frozen=True, slots=True)
class Add:
    """An order to add a clause; it and its sub-clauses have their ids already."""

    new: Clause
    spot: Spot


@dataclass(frozen=True, slots=True)
class Strike:
    """An order to strike a clause, named by its id, with its sub-clauses."""

    clause: str


@dataclass(frozen=True, slots=True)
class Change:
    """An order to change words of a clause's text or closing text. Both are inline text."""

    clause: str
    words: str
    """They stand there once; none where `to` is to be the closing text of a clause that has none."""
    to: str = ""
    """What takes their place; empty where they only go."""


@dataclass(frozen=True, slots=True)
class Replace:
    """An order to put another clause, with all its sub-clauses, in the place of one; it keeps the id."""

    clause: str
    new: Clause


@dataclass(frozen=True, slots=True)
class Move:
    """An order to move a clause with its sub-clauses."""

    clause: str
    spot: Spot


Order = Add | Strike | Change | Replace | Move


ANSWERS = ("for", "against", "abstain")
"""What a delegation may answer when the roll is called."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote that was taken, and what came of it."""

    counts: tuple[int, int, int]
    """How many delegations gave each of the `ANSWERS`."""
    carried: bool
    roll: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] = ((), (), ())
    """Which ones did, where the roll was called."""
    clause: str = ""
    """The label, such as `3.b`, of a clause that was voted on by itself; empty for the draft or an amendment."""


State = Literal["pending", "adopted", "rejected", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Amendment:
    """A proposal to change the draft."""

    number: int
    """From 1, in the order in which they were filed."""
    by: tuple[str, ...]
    """The delegations that move it."""
    orders: tuple[Order, ...]
    """Carried out in this order, each on the text that the ones before it left."""
    supporters: tuple[str, ...] = ()
    """Other delegations that stand behind it."""
    consents: tuple[str, ...] = ()
    """The sponsors of the draft that accept it."""
    state: State = "pending"
    amends: int | None = None
    """The number of the amendment that it would change; its orders are for the text as that one would leave it."""
    vote: Vote | None = None
    said: tuple[str, ...] = ()
    """Its amending text as it was decided on, an order a line."""


def names(order: Order) -> frozenset[str]:
    """The ids of the clauses of the draft that an order names."""
    clause = "" if isinstance(order, Add) else order.clause
    spot = (order.spot.into, order.spot.after, order.spot.before) if isinstance(order, Add | Move) else ()
    return frozenset((clause, *spot))


def brought(amendments: Iterable[Amendment]) -> tuple[Clause, ...]:
    """The clauses that orders bring."""
    return tuple(order.new for one in amendments for order in one.orders if isinstance(order, Add | Replace))
