"""Names for the time of one change: clauses typed by hand may have no id, and operations tell clauses apart by it."""

from dataclasses import replace

from resolution_kit.editing.lists import mapped
from resolution_kit.model import Clause, Resolution, fresh_id, walk


def named(resolution: Resolution) -> tuple[Resolution, frozenset[str]]:
    """The resolution with an id for every clause, and the ids that were only lent."""
    taken = {place.clause.id for place in walk(resolution)} | {""}
    lent: set[str] = set()

    def name(clause: Clause) -> tuple[Clause]:
        if clause.id:
            return (clause,)
        id_ = fresh_id(clause.text, taken)
        taken.add(id_)
        lent.add(id_)
        return (replace(clause, id=id_),)

    return mapped(resolution, name), frozenset(lent)


def unnamed(resolution: Resolution, lent: frozenset[str]) -> Resolution:
    """The resolution without the ids that were lent."""
    return mapped(resolution, lambda clause: (replace(clause, id="") if clause.id in lent else clause,))
