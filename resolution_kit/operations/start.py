"""Starting a draft: its heading, the organ that adopts it, and the clauses of a guide."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.knowledge import library
from resolution_kit.knowledge.bodies import Body, body_of, near_body
from resolution_kit.knowledge.library import Entry
from resolution_kit.knowledge.styles import DEFAULT, Style
from resolution_kit.knowledge.styles import style as house_style
from resolution_kit.model import Field, Line, Part, Resolution
from resolution_kit.operations.cover import Values, cover_clauses, cover_entries, left_out
from resolution_kit.operations.length import too_long
from resolution_kit.operations.operation import Outcome, perform
from resolution_kit.operations.ordering import sort
from resolution_kit.operations.people import Roll, add_people, delegations

_HERE = Path()


@dataclass(frozen=True, slots=True)
class Committee:
    """The committee of a draft to be."""

    name: str
    body: Body | None
    """The body that it is; None if reskit does not know it."""

    @property
    def organ(self) -> str:
        """The organ line of its papers."""
        return self.body.organ if self.body else f"The {self.name.removeprefix('The ').removeprefix('the ')}"


def committee_called(typed: str, *, as_typed: bool = False) -> Committee:
    """The committee that a person means; a name like that of a known one is a Problem unless it is kept `as_typed`."""
    body = body_of(typed)
    if not typed:
        raise Problem("no committee, expected a name such as CND")
    if body is None and not as_typed and (near := near_body(typed)):
        said = f"no committee `{typed}` is known; did you mean `{near.name}`? To keep yours: `--as-typed`"
        raise Problem(said, meant=near.name)
    return Committee(typed if as_typed or body is None else body.name, body)


@dataclass(frozen=True, slots=True)
class Plan:
    """All of a draft to be except its committee and topic."""

    style: Style
    guide: str = ""
    entries: tuple[Entry, ...] = ()
    """The entries of the library that it begins with."""
    values: Values = field(default_factory=dict)
    """What fills the slots of their clauses."""
    in_sections: bool = True
    """Whether many clauses are put into sections by matter; else they stand in the order of the entries."""
    people: Resolution = field(default_factory=Resolution)
    """A resolution with nothing but its delegations."""
    notes: tuple[str, ...] = ()
    """What to know of the delegations."""

    @property
    def topic(self) -> str:
        """The topic of the guide, if there is one."""
        return library.guide(self.guide).topic if self.guide else ""

    def with_people(self, roll: Roll, typed: Sequence[str], *, as_typed: bool = False) -> "Plan":
        """The plan with more delegations in this list; its notes are about them."""
        names = delegations(typed, as_typed=as_typed)
        if not names:
            return replace(self, notes=())
        added = add_people(self.people, roll, names, self.style)
        return replace(self, people=added.resolution, notes=added.notes)

    def started(self, committee: Committee, topic: str, title: str = "") -> Outcome:
        """The draft, with a note if its committee is unknown."""
        title = title or (library.guide(self.guide).title_default if self.guide else "")
        heading = (("title", title), ("committee", committee.name), ("topic", topic))
        body = committee.body
        draft = replace(
            self.people,
            heading=(*(Field(name, (value,)) for name, value in heading if value), *self.people.heading),
            parts=(Part(organ=Line("organ", committee.organ)),),
            style=self.style.name,
            guide=self.guide or None,
            body=body.key if body else None,
        )
        notes: list[str] = []
        if self.entries:
            draft = cover_clauses(draft, self.entries, body.adopts_as if body else "ga", self.values)
            if self.in_sections:
                draft = perform(draft, sort, self.style).after
            notes = [*(left_out(self.entries, body) if body else ()), too_long(draft, body, self.style)]
        if body:
            return Outcome(draft, notes=tuple(filter(None, notes)))
        opens = f"the paper opens with `{committee.organ}`, see `organ:` in it"
        return Outcome(draft, notes=(f"`{committee.name}` is no committee known here; {opens}", *filter(None, notes)))


def planned(
    *,
    style: str = DEFAULT,
    guide: str = "",
    cover: str = "",
    sponsors: Sequence[str] = (),
    signatories: Sequence[str] = (),
    as_typed: bool = False,
    folder: Path | None = _HERE,
) -> Plan:
    """The plan of a draft in a house style, by the options of `reskit new`; each that is wrong is a Problem."""
    if guide:
        library.guide(guide)
    plan = Plan(house_style(style, folder), guide, tuple(cover_entries(cover, guide)) if cover else ())
    both = set(delegations(sponsors, as_typed=as_typed)) & set(delegations(signatories, as_typed=as_typed))
    if both:
        raise Problem(f"`{min(both)}` is given as sponsor and as signatory, and nobody is both; leave one of them out")
    one = plan.with_people("sponsors", sponsors, as_typed=as_typed)
    two = one.with_people("signatories", signatories, as_typed=as_typed)
    return replace(two, notes=(*one.notes, *two.notes))
