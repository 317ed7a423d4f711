"""Carrying out an operation: what it gives, and what a person should hear of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution, walk
from resolution_kit.operations.also_further import has_also_further, set_in_entries, unusual_now
from resolution_kit.operations.change_report import ChangeReport, clause_changes
from resolution_kit.operations.ids import with_lent_ids, without_lent_ids
from resolution_kit.operations.mentions import stale


@dataclass(frozen=True, slots=True)
class Outcome:
    """The resolution after an operation on one in which every clause has an id."""

    resolution: Resolution
    ids: tuple[str, ...] = ()
    """The clauses that the person asked to change, before and after; others only have other numbers now."""
    into: str = ""
    """The clause that took in those of `ids` that are gone, if any did."""
    said: tuple[str, ...] = ()
    """What was done to something other than a clause."""
    notes: tuple[str, ...] = ()
    """What the person should know of it."""


Operation = Callable[[Resolution], Outcome]
"""A change of a resolution in which every clause has an id."""


def perform(
    resolution: Resolution, operation: Operation, style: Style | None = None, *, sets_openers: bool = True
) -> ChangeReport:
    """Carry out the operation, and report what changed.

    If texts of the body and the house style have Also and Further, these are set in the clauses concerned that came
    from the library, unless `sets_openers` is false.
    """
    before, lent = with_lent_ids(resolution)
    outcome = operation(before)
    after = outcome.resolution
    if after.parts == before.parts:
        return ChangeReport(resolution, without_lent_ids(after, lent), (), outcome.said, outcome.notes)
    also_further = style is None or has_also_further(resolution, style)
    if also_further and sets_openers:
        after = set_in_entries(after, outcome.ids)
    changes = tuple(clause_changes(before, after, outcome.ids, outcome.into))
    notes = [
        *outcome.notes,
        *_stale_numbers(before, after),
        *_short_lists(before, after),
        *(_usual_openers(before, after) if also_further else ()),
    ]
    return ChangeReport(resolution, without_lent_ids(after, lent), changes, outcome.said, tuple(notes))


def _stale_numbers(before: Resolution, after: Resolution) -> Iterator[str]:
    refs = {place.clause.id: place.ref for place in walk(after)}
    for mention, moved in stale(before, after):
        now = ", ".join(f"{old} is {new} now" if new else f"{old} is gone" for old, new in moved)
        yield f"{refs[mention.at]} says “{mention.words}”: {now}"


def _usual_openers(before: Resolution, after: Resolution) -> Iterator[str]:
    refs = {place.clause.id: place.ref for place in walk(after)}
    found = ", ".join(f"{refs[id_]} “{usual}”" for id_, usual in unusual_now(before, after))
    if found:
        yield f"usual openers now: {found}; `reskit check --fix` sets them"


def _short_lists(before: Resolution, after: Resolution) -> Iterator[str]:
    """Lists that a change left with one sub-clause, or with none before a closing text."""
    old = {place.clause.id: len(place.clause.subclauses) for place in walk(before)}
    for place in walk(after):
        now, ref = len(place.clause.subclauses), place.ref
        if now == 1 and old.get(place.clause.id, 0) > 1:
            first = next(p.ref for p in walk(after) if p.clause.id == place.clause.subclauses[0].id)
            yield f"{ref} has a single sub-clause now; `reskit join {ref} {first}` makes one sentence of them"
        if now == 0 and old.get(place.clause.id, 0) and place.clause.closing:
            yield f"{ref} has a closing text and no sub-clauses now; `reskit edit {ref}`"
