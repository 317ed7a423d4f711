"""Names for the time of one change: clauses typed by hand may have no id, and operations tell clauses apart by it."""

from dataclasses import replace

from resolution_kit.editing.lists import mapped
from resolution_kit.model import Add, Clause, Move, Order, Replace, Resolution, fresh_id, walk


def named(resolution: Resolution) -> tuple[Resolution, frozenset[str]]:
    """The resolution with an id for every clause, and the ids that were only lent."""
    taken = taken_ids(resolution) | {""}
    lent: set[str] = set()

    def name(clause: Clause) -> tuple[Clause]:
        if clause.id:
            return (clause,)
        id_ = fresh_id(clause.text, taken)
        taken.add(id_)
        lent.add(id_)
        return (replace(clause, id=id_),)

    return mapped(resolution, name), frozenset(lent)


def taken_ids(resolution: Resolution) -> set[str]:
    """The ids of all clauses, those that an amendment would bring among them."""
    brought = (order.new for one in resolution.amendments for order in one.orders if isinstance(order, Add | Replace))
    inside = walk(Resolution(operative=tuple(brought)))
    return {place.clause.id for place in (*walk(resolution), *inside)}


def unnamed(resolution: Resolution, lent: frozenset[str]) -> Resolution:
    """The resolution without the ids that were lent, but for those that an amendment names since."""
    lent -= {id_ for one in resolution.amendments for order in one.orders for id_ in names(order)}
    return mapped(resolution, lambda clause: (replace(clause, id="") if clause.id in lent else clause,))


def names(order: Order) -> frozenset[str]:
    """The ids of the clauses of the draft that an order of an amendment names."""
    clause = "" if isinstance(order, Add) else order.clause
    spot = (order.spot.into, order.spot.after, order.spot.before) if isinstance(order, Add | Move) else ()
    return frozenset((clause, *spot))
