"""The amendments of a draft, and amendments to amendments.

The latter go one level deep: they are made for the text as the other amendment would leave it.
"""

from dataclasses import replace

from resolution_kit.amendments.apply import applied, apply_order, ids
from resolution_kit.errors import Problem
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.model.proposals import Add, Amendment, Move, Order, Replace, names


def pending(resolution: Resolution) -> list[Amendment]:
    """The amendments that wait for a decision."""
    return [one for one in resolution.amendments if one.state == "pending"]


def numbered(resolution: Resolution, number: int) -> Amendment:
    """The amendment with this number; a Problem if there is none."""
    found = next((one for one in resolution.amendments if one.number == number), None)
    if found is None:
        there = ", ".join(str(one.number) for one in resolution.amendments)
        raise Problem(f"no amendment {number}; {f'there are {there}' if there else 'none is filed yet'}")
    return found


def undecided(resolution: Resolution, number: int) -> Amendment:
    """The amendment with this number; a Problem if it is decided already."""
    one = numbered(resolution, number)
    if one.state != "pending":
        raise Problem(f"amendment {number} is {one.state} already; `reskit undo` takes the last change back")
    return one


def with_amendment(resolution: Resolution, one: Amendment) -> Resolution:
    """The draft with this amendment in place of the one with its number, or behind the others."""
    others = resolution.amendments
    if all(other.number != one.number for other in others):
        return replace(resolution, amendments=(*others, one))
    return replace(resolution, amendments=tuple(one if other.number == one.number else other for other in others))


def adopted_text(resolution: Resolution, one: Amendment) -> Resolution:
    """The draft after the amendment is applied and recorded as adopted."""
    return with_amendment(applied(resolution, one), replace(one, state="adopted"))


def text_for(resolution: Resolution, amendment: Amendment) -> Resolution:
    """The text an amendment was made for: the draft, or the draft as the amendment it amends leaves it."""
    if amendment.amends is None:
        return resolution
    return adopted_text(resolution, numbered(resolution, amendment.amends))


def amended(amendment: Amendment, by: Amendment) -> Amendment:
    """The amendment as another one amends it: it makes the same text as both, one after the other."""
    orders = amendment.orders
    for order in by.orders:
        orders = _taken_in(orders, order) or (*orders, order)
    return replace(amendment, orders=orders)


def _taken_in(orders: tuple[Order, ...], order: Order) -> tuple[Order, ...]:
    """The orders, with `order` applied to the clause that one of them brings.

    Empty if none brings that clause, nothing of it would be left, or a later order refers to it.
    """
    if isinstance(order, Add | Move):
        return ()
    for at, other in reversed(list(enumerate(orders))):
        if isinstance(other, Add | Replace) and order.clause in ids(other.new):
            referred = any(names(later) & set(ids(other.new)) for later in orders[at + 1 :])
            new = None if referred else _inside(other.new, order)
            return (*orders[:at], replace(other, new=new), *orders[at + 1 :]) if new else ()
    return ()


def _inside(clause: Clause, order: Order) -> Clause | None:
    """The clause after an order about it or one of its sub-clauses; None if nothing of it is left."""
    after = apply_order(Resolution(parts=(Part(operative=(clause,)),)), order)
    return next((block for block in after.main.operative if isinstance(block, Clause)), None)
