"""What differs between two states of a draft, clause by clause, told apart by their ids."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from resolution_kit.model import Clause, Placed, Resolution, walk


@dataclass(frozen=True, slots=True)
class Changed:
    """A clause that has another place or another text now."""

    before: str
    """Its reference before; empty for a new clause."""
    after: str
    """Its reference now; empty for one that is gone."""
    was: Clause | None
    now: Clause | None
    concerned: bool
    """Whether the person asked for it; otherwise it only has another number, or came along."""
    joined: bool = False
    """Whether it is gone into the clause that `after` names."""

    @property
    def said_otherwise(self) -> bool:
        """Whether its own words differ."""
        return self.was is not None and self.now is not None and _words(self.was) != _words(self.now)


def changed(before: Resolution, after: Resolution, ids: Iterable[str] = (), into: str = "") -> list[Changed]:
    """The clauses `ids` first, then all others that were added, removed, reworded or renumbered.

    Sub-clauses that came along with their clause, and sub-clauses of new and gone clauses, are not named again.
    """
    old, new = _places(before), _places(after)
    chosen = list(dict.fromkeys(ids))
    first = [_one(old.get(id_), new.get(id_), new.get(into)) for id_ in chosen]
    return [*first, *_others(old, new, set(chosen))]


def _one(was: "_Place | None", now: "_Place | None", into: "_Place | None") -> Changed:
    joined = now is None and into is not None
    after = now or (into if joined else None)
    return Changed(
        was.ref if was else "",
        after.ref if after else "",
        was.clause if was else None,
        now.clause if now else None,
        concerned=True,
        joined=joined,
    )


@dataclass(frozen=True, slots=True)
class _Place:
    ref: str
    clause: Clause
    owner: tuple[object, ...]
    """The id of the clause above, or the part."""
    index: int


def _places(resolution: Resolution) -> dict[str, _Place]:
    found: dict[str, _Place] = {}
    above: dict[tuple[int, str, tuple[int, ...]], Placed] = {}
    for place in walk(resolution):
        above[place.part, place.kind, place.path] = place
        upper = above.get((place.part, place.kind, place.path[:-1]))
        owner = (upper.clause.id,) if upper else (place.part, place.kind)
        found[place.clause.id] = _Place(place.ref, place.clause, owner, place.path[-1])
    return found


def _others(old: Mapping[str, _Place], new: Mapping[str, _Place], told: set[str]) -> Iterator[Changed]:
    for id_, now in new.items():
        was = old.get(id_)
        if id_ in told or (was is None and now.owner[0] not in old and len(now.owner) == 1):
            continue
        elsewhere = was is None or (was.owner, was.index) != (now.owner, now.index)
        if was is None or elsewhere or _words(was.clause) != _words(now.clause):
            yield Changed(was.ref if was else "", now.ref, was.clause if was else None, now.clause, False)
    for id_, was in old.items():
        gone = id_ not in new and id_ not in told
        if gone and (len(was.owner) == 2 or was.owner[0] in new):  # noqa: PLR2004 - a clause of its part
            yield Changed(was.ref, "", was.clause, None, False)


def _words(clause: Clause) -> tuple[str, str | None]:
    return clause.text, clause.closing.text if clause.closing else None
