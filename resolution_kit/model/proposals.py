"""Amendments and votes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from resolution_kit.model.clause import Clause


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a list of clauses, given by its neighbours, so that other clauses may come and go."""

    into: str
    """The list: the id of the clause above, or `preamble`, `operative`; in part B `B/preamble`, `B/operative`."""
    after: str = ""
    """The id of the clause before it; empty at the head of the list."""
    before: str = ""
    """The id of the clause after it; empty at the end of the list."""
    lines: int = 0
    """How many titles and other lines stand between the clause before it and the place itself."""


@dataclass(frozen=True, slots=True)
class Add:
    """An order to add a clause; it and its sub-clauses have their ids already."""

    new: Clause
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Strike:
    """An order to strike a clause, named by its id, with its sub-clauses."""

    clause: str


@dataclass(frozen=True, slots=True)
class Reword:
    """An order to put words in the place of others in the text or closing text of a clause; both are inline text."""

    clause: str
    words: str
    """Words that stand there once; empty if `to` becomes the closing text of a clause without one."""
    to: str = ""
    """The new words; empty to strike the old ones."""


@dataclass(frozen=True, slots=True)
class Replace:
    """An order to replace a clause and its sub-clauses by another; the id stays."""

    clause: str
    new: Clause


@dataclass(frozen=True, slots=True)
class Move:
    """An order to move a clause with its sub-clauses."""

    clause: str
    anchor: Anchor


Order = Add | Strike | Reword | Replace | Move


ANSWERS = ("for", "against", "abstain")
"""The answers to a roll call."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote and its result."""

    counts: tuple[int, int, int]
    """How many delegations gave each of the `ANSWERS`."""
    carried: bool
    roll: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] = ((), (), ())
    """The delegations that gave each answer, if the roll was called."""
    clause: str = ""
    """The reference, such as `3.b`, of a clause voted on by itself; empty for the draft or an amendment."""


State = Literal["pending", "adopted", "rejected", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Amendment:
    """A proposal to change the draft."""

    number: int
    """From 1, in the order of filing."""
    by: tuple[str, ...]
    """The delegations that move it."""
    orders: tuple[Order, ...]
    """Applied in this order, each to the text that the ones before it left."""
    supporters: tuple[str, ...] = ()
    """Other delegations that support it."""
    consents: tuple[str, ...] = ()
    """The sponsors of the draft that accept it."""
    state: State = "pending"
    amends: int | None = None
    """The number of the amendment it amends; its orders apply to the text as that one would leave it."""
    vote: Vote | None = None
    said: tuple[str, ...] = ()
    """The amending text at the time of the decision, one order a line."""


def names(order: Order) -> frozenset[str]:
    """The ids of the clauses that an order names."""
    clause = "" if isinstance(order, Add) else order.clause
    anchor = order.anchor if isinstance(order, Add | Move) else None
    return frozenset((clause, *((anchor.into, anchor.after, anchor.before) if anchor else ())))


def brought(amendments: Iterable[Amendment]) -> tuple[Clause, ...]:
    """The clauses that orders add or put in the place of others."""
    return tuple(order.new for one in amendments for order in one.orders if isinstance(order, Add | Replace))
