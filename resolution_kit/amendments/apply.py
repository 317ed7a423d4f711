"""Carrying out orders: pure, from one text to the next."""

from collections.abc import Iterable
from dataclasses import replace

from resolution_kit.amendments.anchors import Lapsed, Placed, put
from resolution_kit.amendments.substitution import reworded
from resolution_kit.model import DEEPEST, Clause, Resolution, walk
from resolution_kit.model.proposals import Add, Amendment, Change, Move, Order, Replace, Spot, Strike
from resolution_kit.model.rebuild import exchanged


def carried_out(resolution: Resolution, amendment: Amendment) -> Resolution:
    """The text as the amendment leaves it, its own state untouched; where an order cannot be carried out, Lapsed.

    Whichever of two amendments comes first, clauses for one place stand there in the order of their numbers.
    """
    placed = placements(one for one in resolution.amendments if one.state == "adopted")
    after = resolution
    for order in amendment.orders:
        after = obeyed(after, order, amendment.number, placed)
        placed |= placements([replace(amendment, orders=(order,))])
    deep = _too_deep(after)
    if deep and not _too_deep(resolution):
        raise Lapsed(deep, f"it would stand below the last of the {DEEPEST} levels")
    return after


def placements(amendments: Iterable[Amendment]) -> dict[str, tuple[int, Spot]]:
    """By its id, each clause that an amendment adds or moves: the number of the amendment, and the place."""
    found = {}
    for one in amendments:
        for order in one.orders:
            if isinstance(order, Add | Move):
                found[order.new.id if isinstance(order, Add) else order.clause] = (one.number, order.spot)
    return found


def obeyed(resolution: Resolution, order: Order, number: int, placed: Placed) -> Resolution:
    """The text after one order of the amendment with this number."""
    match order:
        case Add(new, spot):
            taken = {place.clause.id for place in walk(resolution)}
            if any(id_ in taken for id_ in ids(new)):
                raise Lapsed(new.id, "the clause is there already")
            return put(resolution, new, spot, number, placed)
        case Strike(id_):
            found(resolution, id_)
            return exchanged(resolution, id_, lambda _: ())
        case Change(id_, words, to):
            changed = reworded(found(resolution, id_), words, to)
            return exchanged(resolution, id_, lambda _: (changed,))
        case Replace(id_, new):
            found(resolution, id_)
            return exchanged(resolution, id_, lambda _: (replace(new, id=id_),))
        case Move(id_, spot):
            clause = found(resolution, id_)
            left = exchanged(resolution, id_, lambda _: ())
            return put(left, clause, spot, number, placed)


def found(resolution: Resolution, id_: str) -> Clause:
    """The clause with this id."""
    clause = next((place.clause for place in walk(resolution) if place.clause.id == id_), None) if id_ else None
    if clause is None:
        raise Lapsed(id_, "the clause is gone")
    return clause


def ids(clause: Clause) -> list[str]:
    """The ids of a clause and of its sub-clauses."""
    return [clause.id, *(id_ for sub in clause.subclauses for id_ in ids(sub))]


def _too_deep(resolution: Resolution) -> str:
    """The id of a clause that stands deeper than the levels there are; empty where there is none."""
    deep = (place.clause.id for place in walk(resolution) if len(place.path) > DEEPEST)
    return next(deep, "")
