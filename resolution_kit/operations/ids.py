"""Ids of clauses: given to new clauses for good, and lent to others for the time of one change.

Operations tell clauses apart by their ids; a clause that was written by hand may have none.
"""

from dataclasses import replace

from resolution_kit.model import Clause, Part, Resolution, fresh_id, walk
from resolution_kit.model.rebuild import mapped


def taken_ids(resolution: Resolution) -> set[str]:
    """The ids of all clauses, including those that an amendment would bring."""
    ids = {place.clause.id for place in walk(resolution)}
    if resolution.amendments:
        from resolution_kit.model.proposals import brought

        ids |= {place.clause.id for place in walk(Resolution(parts=(Part(operative=brought(resolution.amendments)),)))}
    return ids


def with_ids(clause: Clause, taken: set[str]) -> Clause:
    """The clause with an id for itself and each of its sub-clauses; they are added to `taken`."""
    id_ = clause.id or fresh_id(clause.text, taken)
    taken.add(id_)
    return replace(clause, id=id_, subclauses=tuple(with_ids(sub, taken) for sub in clause.subclauses))


def with_lent_ids(resolution: Resolution) -> tuple[Resolution, frozenset[str]]:
    """The resolution with an id for every clause, and the ids that are only lent."""
    taken = taken_ids(resolution) | {""}
    lent: set[str] = set()

    def lend(clause: Clause) -> tuple[Clause]:
        if clause.id:
            return (clause,)
        id_ = fresh_id(clause.text, taken)
        taken.add(id_)
        lent.add(id_)
        return (replace(clause, id=id_),)

    return mapped(resolution, lend), frozenset(lent)


def without_lent_ids(resolution: Resolution, lent: frozenset[str]) -> Resolution:
    """The resolution without the ids that were lent, except those that an amendment names since."""
    if resolution.amendments:
        from resolution_kit.model.proposals import names

        lent -= {id_ for one in resolution.amendments for order in one.orders for id_ in names(order)}
    return mapped(resolution, lambda clause: (replace(clause, id="") if clause.id in lent else clause,))
