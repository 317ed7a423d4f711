"""Names for the time of one change: clauses typed by hand may have no id, and operations tell clauses apart by it."""

from dataclasses import replace

from resolution_kit.model import Clause, Part, Resolution, fresh_id, walk
from resolution_kit.model.rebuild import mapped


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
    ids = {place.clause.id for place in walk(resolution)}
    if resolution.amendments:
        from resolution_kit.model.proposals import brought

        ids |= {place.clause.id for place in walk(Resolution(parts=(Part(operative=brought(resolution.amendments)),)))}
    return ids


def unnamed(resolution: Resolution, lent: frozenset[str]) -> Resolution:
    """The resolution without the ids that were lent, but for those that an amendment names since."""
    if resolution.amendments:
        from resolution_kit.model.proposals import names

        lent -= {id_ for one in resolution.amendments for order in one.orders for id_ in names(order)}
    return mapped(resolution, lambda clause: (replace(clause, id="") if clause.id in lent else clause,))
