"""Amendments to amendments, one level deep: they are made for the text as the other amendment would leave it."""

from dataclasses import replace

from resolution_kit.amendments.apply import ids, obeyed
from resolution_kit.amendments.register import adopted_text, numbered
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.model.proposals import Add, Amendment, Move, Order, Replace


def text_for(resolution: Resolution, amendment: Amendment) -> Resolution:
    """The text for which an amendment was made: the draft, or what the amendment that it amends makes of it."""
    if amendment.amends is None:
        return resolution
    return adopted_text(resolution, numbered(resolution, amendment.amends))


def amended(amendment: Amendment, by: Amendment) -> Amendment:
    """The amendment as another one changes it.

    Law: it makes the same text as the two one after the other.
    """
    orders = amendment.orders
    for order in by.orders:
        orders = _taken_in(orders, order) or (*orders, order)
    return replace(amendment, orders=orders)


def _taken_in(orders: tuple[Order, ...], order: Order) -> tuple[Order, ...]:
    """The orders with a clause changed that one of them brings; none where the new order is not about such a clause."""
    if isinstance(order, Add | Move):
        return ()
    for at, other in enumerate(orders):
        if isinstance(other, Add | Replace) and order.clause in ids(other.new):
            new = _inside(other.new, order)
            if new is not None:
                return (*orders[:at], replace(other, new=new), *orders[at + 1 :])
    return ()


def _inside(clause: Clause, order: Order) -> Clause | None:
    """The clause after an order about it or one of its sub-clauses; None where nothing of it is left."""
    after = obeyed(Resolution(parts=(Part(operative=(clause,)),)), order, 0, {})
    return next((block for block in after.main.operative if isinstance(block, Clause)), None)
