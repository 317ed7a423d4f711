"""What a change did to a draft: the clauses that differ before and after, matched by their ids."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from resolution_kit.model import Clause, Placed, Resolution, walk


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A clause with another position or another text now."""

    before: str
    """Its reference before; empty for a new clause."""
    after: str
    """Its reference now; empty for a clause that is gone."""
    was: Clause | None
    now: Clause | None
    concerned: bool
    """Whether the person asked to change it; the others only have another number, or came along."""
    joined: bool = False
    """Whether it went into the clause that `after` names."""

    @property
    def reworded(self) -> bool:
        """Whether its own words differ."""
        return self.was is not None and self.now is not None and _words(self.was) != _words(self.now)


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """A draft before and after an operation, and what to say of it."""

    before: Resolution
    after: Resolution
    changes: tuple[ClauseChange, ...] = ()
    said: tuple[str, ...] = ()
    """What was done to something other than a clause."""
    notes: tuple[str, ...] = ()
    """What the person may want to fix now."""

    @property
    def nothing(self) -> bool:
        """Whether nothing changed."""
        return self.before == self.after


def clause_changes(
    before: Resolution, after: Resolution, ids: Iterable[str] = (), into: str = ""
) -> Iterator[ClauseChange]:
    """The clauses `ids` first, then all others that were added, removed, reworded or renumbered.

    Sub-clauses that came along with their clause, and sub-clauses of added and removed clauses, are left out. Clauses
    among `ids` that are gone went into the clause `into`, if it is given.
    """
    old, new = _standing(before), _standing(after)
    chosen = dict.fromkeys(ids)
    for id_ in chosen:
        was, now = old.get(id_), new.get(id_)
        target = new.get(into) if now is None else None
        yield _change(was, now or target, concerned=True, joined=target is not None)
    for id_, now in new.items():
        was = old.get(id_)
        came_along = was is None and now.owner[0] not in old and len(now.owner) == 1
        if id_ not in chosen and not came_along and (was is None or was.differs(now)):
            yield _change(was, now)
    for id_, was in old.items():
        went_along = len(was.owner) == 1 and was.owner[0] not in new
        if id_ not in new and id_ not in chosen and not went_along:
            yield _change(was, None)


@dataclass(frozen=True, slots=True)
class _Standing:
    """A clause where it stands."""

    ref: str
    clause: Clause
    owner: tuple[object, ...]
    """The id of the clause above, or the part and the half of it."""
    index: int

    def differs(self, other: "_Standing") -> bool:
        """Whether it has another position, or other words."""
        elsewhere = (self.owner, self.index) != (other.owner, other.index)
        return elsewhere or _words(self.clause) != _words(other.clause)


def _standing(resolution: Resolution) -> dict[str, _Standing]:
    found: dict[str, _Standing] = {}
    above: dict[tuple[int, str, tuple[int, ...]], Placed] = {}
    for place in walk(resolution):
        above[place.part, place.kind, place.path] = place
        upper = above.get((place.part, place.kind, place.path[:-1]))
        owner = (upper.clause.id,) if upper else (place.part, place.kind)
        found[place.clause.id] = _Standing(place.ref, place.clause, owner, place.path[-1])
    return found


def _change(
    was: _Standing | None, now: _Standing | None, *, concerned: bool = False, joined: bool = False
) -> ClauseChange:
    return ClauseChange(
        was.ref if was else "",
        now.ref if now else "",
        was.clause if was else None,
        now.clause if now and not joined else None,
        concerned,
        joined,
    )


def _words(clause: Clause) -> tuple[str, str | None]:
    return clause.text, clause.closing.text if clause.closing else None
