"""The amendment that takes another back."""

from dataclasses import replace

from resolution_kit.amending.carry import found, obeyed, placements
from resolution_kit.amending.spots import spot_of
from resolution_kit.model import Resolution
from resolution_kit.model.proposals import Add, Amendment, Move, Order, Replace, Strike

NO_NUMBER = 0
"""The number of an amendment that nobody filed: what it puts into a place stands exactly there."""


def reversal(resolution: Resolution, amendment: Amendment) -> Amendment:
    """What takes the amendment back, for the text that it leaves; every clause of the resolution has an id.

    Law: carried out one after the other, the two are no change.
    """
    orders: list[Order] = []
    placed = placements(one for one in resolution.amendments if one.state == "adopted")
    for order in amendment.orders:
        orders.append(_opposite(resolution, order))
        resolution = obeyed(resolution, order, amendment.number, placed)
        placed |= placements([replace(amendment, orders=(order,))])
    return Amendment(NO_NUMBER, amendment.by, tuple(reversed(orders)))


def _opposite(resolution: Resolution, order: Order) -> Order:
    """What takes one order back, told from the text before it."""
    if isinstance(order, Add):
        return Strike(order.new.id)
    clause = found(resolution, order.clause)
    if isinstance(order, Strike):
        return Add(clause, spot_of(resolution, clause.id))
    if isinstance(order, Move):
        return Move(clause.id, spot_of(resolution, clause.id))
    return Replace(clause.id, clause)
