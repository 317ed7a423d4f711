"""Amendments and votes: what is proposed to the text, and what is decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from resolution_kit.model.resolution import Clause


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a list of clauses, given by its neighbours so that it survives changes elsewhere."""

    into: str
    """The owner of the list: the id of a clause, or `preamble`, `operative`; in part B `B/preamble`, `B/operative`."""
    after: str = ""
    """The id of the clause before it; empty at the head of the list."""
    before: str = ""
    """The id of the clause after it; empty at the end of the list."""
    lines: int = 0
    """The number of titles and other lines between the clause before it and the place."""


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
    """They occur there once; empty if `to` is to be the closing text of a clause without one."""
    to: str = ""
    """Their replacement; empty to delete them."""


@dataclass(frozen=True, slots=True)
class Replace:
    """An order to replace a clause and all its sub-clauses; the id stays."""

    clause: str
    new: Clause


@dataclass(frozen=True, slots=True)
class Move:
    """An order to move a clause with its sub-clauses."""

    clause: str
    spot: Spot


Order = Add | Strike | Change | Replace | Move


ANSWERS = ("for", "against", "abstain")
"""The answers of a delegation in a roll-call vote."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote and its result."""

    counts: tuple[int, int, int]
    """How many delegations gave each of the `ANSWERS`."""
    carried: bool
    roll: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] = ((), (), ())
    """Which ones, in a roll-call vote."""
    clause: str = ""
    """The label, such as `3.b`, of a clause that was voted on by itself; empty for the draft or an amendment."""


State = Literal["pending", "adopted", "rejected", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Amendment:
    """A proposal to change the draft."""

    number: int
    """From 1, in the order of filing."""
    by: tuple[str, ...]
    """The delegations that move it."""
    orders: tuple[Order, ...]
    """Carried out in order, each on the text left by the one before."""
    supporters: tuple[str, ...] = ()
    """Other delegations that support it."""
    consents: tuple[str, ...] = ()
    """The sponsors of the draft that accept it."""
    state: State = "pending"
    amends: int | None = None
    """The number of the amendment that it would change; its orders are for the text as that one would leave it."""
    vote: Vote | None = None
    said: tuple[str, ...] = ()
    """Its amending text at the time of the decision, one line for each order."""


def names(order: Order) -> frozenset[str]:
    """The ids of the clauses of the draft that an order names."""
    clause = "" if isinstance(order, Add) else order.clause
    spot = (order.spot.into, order.spot.after, order.spot.before) if isinstance(order, Add | Move) else ()
    return frozenset((clause, *spot))


def brought(amendments: Iterable[Amendment]) -> tuple[Clause, ...]:
    """The clauses that orders bring."""
    return tuple(order.new for one in amendments for order in one.orders if isinstance(order, Add | Replace))
