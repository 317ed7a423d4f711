"""What a person wishes of a draft to be, and the draft that it gives; nothing is on the disk yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from resolution_kit.knowledge.library import Entry
from resolution_kit.model import ClauseKind, Resolution
from resolution_kit.operations.add import add
from resolution_kit.operations.choices import Choice
from resolution_kit.operations.clause_syntax import typed_whole
from resolution_kit.operations.cover import cover_entries
from resolution_kit.operations.operation import Outcome, perform
from resolution_kit.operations.start import Committee, Plan


@dataclass(frozen=True, slots=True)
class OwnClause:
    """A clause in the person's own words."""

    text: str
    """As typed."""
    kind: ClauseKind | None = None
    """The part it joins; None if its opener says so."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """The answers so far."""

    plan: Plan
    committee: Committee | None = None
    topic: str = ""
    title: str = ""
    picks: tuple[Choice, ...] = ()
    """The recommendations of the guide, in the order of their clauses."""
    ordered: bool = False
    """Whether the person gave that order; else many clauses stand in sections by matter."""
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What fills slots, by the id of the entry and the name of the slot."""
    own: tuple[OwnClause, ...] = ()

    @property
    def adopts_as(self) -> str:
        """The key by which entries name the body."""
        body = self.committee.body if self.committee else None
        return body.adopts_as if body else "ga"

    def entries(self) -> tuple[Entry, ...]:
        """The entries that the draft begins with."""
        if not self.picks:
            return self.plan.entries
        return tuple(cover_entries(",".join(pick.slug for pick in self.picks), self.plan.guide))

    def draft(self) -> Outcome:
        """The draft as it would be saved now, with what to know of it."""
        plan = replace(self.plan, entries=self.entries(), values=dict(self.values), in_sections=not self.ordered)
        outcome = plan.started(self.committee or Committee("", None), self.topic, self.title)
        resolution, notes = outcome.resolution, [*outcome.notes]
        for one in self.own:
            resolution, more = added(resolution, one, self.plan)
            notes += more
        return replace(outcome, resolution=resolution, notes=tuple(notes))


def added(resolution: Resolution, own: OwnClause, plan: Plan) -> tuple[Resolution, tuple[str, ...]]:
    """The resolution with a clause in the person's own words; one that belongs to neither part is a Problem."""
    report = perform(resolution, partial(add, clause=typed_whole(own.text), kind=own.kind), plan.style)
    return report.after, report.notes
