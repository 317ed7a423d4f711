"""What an operation on a draft gives: the new draft, and which clauses it was about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from resolution_kit.model import Resolution, walk
from resolution_kit.operations.also_further import hints, settle
from resolution_kit.operations.change_report import Changed, changed
from resolution_kit.operations.mentions import stale
from resolution_kit.operations.temporary_ids import named, unnamed


@dataclass(frozen=True, slots=True)
class Outcome:
    """The resolution after an operation on one in which every clause has an id (see `naming`)."""

    resolution: Resolution
    ids: tuple[str, ...] = ()
    """The clauses that the person asked to change, before and after; others only have other numbers now."""
    into: str = ""
    """The clause that took in those of `ids` that are gone, if any did."""
    said: tuple[str, ...] = ()
    """What was done to something that is no clause."""
    notes: tuple[str, ...] = ()
    """What the person should know of it."""


Operation = Callable[[Resolution], Outcome]
"""A change of a resolution in which every clause has an id."""


@dataclass(frozen=True, slots=True)
class Done:
    """A change made."""

    before: Resolution
    after: Resolution
    changes: tuple[Changed, ...] = ()
    said: tuple[str, ...] = ()
    """What was done to something that is no clause."""
    notes: tuple[str, ...] = ()
    """What the person may want to mend now."""

    @property
    def nothing(self) -> bool:
        """Whether all is as it was."""
        return self.before == self.after


def perform(resolution: Resolution, operation: Operation, *, cycle: bool = True, settles: bool = True) -> Done:
    """Do it, and look what changed.

    `cycle` says whether the paper has Also and Further at all, `settles` whether those of the clauses concerned are
    set where they came from the library.
    """
    before, lent = named(resolution)
    outcome = operation(before)
    if outcome.resolution.parts == before.parts:
        return Done(resolution, unnamed(outcome.resolution, lent), (), outcome.said, outcome.notes)
    after = settle(outcome.resolution, outcome.ids) if cycle and settles else outcome.resolution
    changes = tuple(changed(before, after, outcome.ids, outcome.into))
    notes = [
        *outcome.notes,
        *_numbers(before, after),
        *_lists(before, after),
        *(_openings(before, after) if cycle else ()),
    ]
    return Done(resolution, unnamed(after, lent), changes, outcome.said, tuple(notes))


def _numbers(before: Resolution, after: Resolution) -> Iterator[str]:
    refs = {place.clause.id: place.ref for place in walk(after)}
    for mention, moved in stale(before, after):
        now = ", ".join(f"{old} is {new} now" if new else f"{old} is gone" for old, new in moved)
        yield f"{refs[mention.at]} says “{mention.words}”: {now}"


def _openings(before: Resolution, after: Resolution) -> Iterator[str]:
    refs = {place.clause.id: place.ref for place in walk(after)}
    found = ", ".join(f"{refs[id_]} “{usual}”" for id_, usual in hints(before, after))
    if found:
        yield f"usual openers now: {found}; `reskit check --fix` sets them"


def _lists(before: Resolution, after: Resolution) -> Iterator[str]:
    """Lists that a change left with one sub-clause, or with none before a closing text."""
    old = {place.clause.id: len(place.clause.subclauses) for place in walk(before)}
    for place in walk(after):
        now, ref = len(place.clause.subclauses), place.ref
        if now == 1 and old.get(place.clause.id, 0) > 1:
            first = next(p.ref for p in walk(after) if p.clause.id == place.clause.subclauses[0].id)
            yield f"{ref} has a single sub-clause now; `reskit join {ref} {first}` makes one sentence of them"
        if now == 0 and old.get(place.clause.id, 0) and place.clause.closing:
            yield f"{ref} has a closing text and no sub-clauses now; `reskit edit {ref}`"
