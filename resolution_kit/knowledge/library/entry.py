"""An entry of the clause library, and the clause that it becomes.

The format of an entry is described in docs/entry-format.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library.filling import filled
from resolution_kit.model import Clause

Group = Literal["charter", "treaty", "resolution", "report", "situation"]
GROUPS: tuple[Group, ...] = get_args(Group)
"""The order of the preamble: law first, then what was decided, then what was reported, then the situation."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap in a text, and what fills it unless the delegate says otherwise."""

    default: str
    by_body: dict[str, str] = field(default_factory=dict)
    """Other defaults by body."""
    type: Literal["text", "country", "number", "years", "amount", "date", "body", "region"] = "text"
    about: str = ""

    @classmethod
    def from_text(cls, text: str) -> "Slot":
        """A slot written as its default alone."""
        return cls(text)

    def filler(self, body: str | None) -> str:
        """The default for a body."""
        return self.by_body.get(body or "", self.default)


@dataclass(frozen=True, slots=True)
class Sub:
    """A sub-clause of an entry."""

    text: str
    subclauses: tuple["Sub", ...] = ()

    @classmethod
    def from_text(cls, text: str) -> "Sub":
        """A sub-clause written as its text alone."""
        return cls(text)


@dataclass(frozen=True, slots=True)
class Entry:
    """A clause of the library, and what a delegate should know of it."""

    id: str
    """`<file>.<what it does>`; if several packs have a file of that name, the pack stands before it: `water/…`."""
    kind: Literal["preambular", "operative"]
    summary: str
    text: str
    bodies: tuple[str, ...]
    group: Group = "situation"
    slots: dict[str, Slot] = field(default_factory=dict)
    subclauses: tuple[Sub, ...] = ()
    closing: str | None = None
    weaker: tuple[str, ...] = ()
    stronger: tuple[str, ...] = ()
    cover: bool = False
    position: Literal["first", "last"] | None = None
    partner: str | None = None
    facts: tuple[str, ...] = ()
    guide: str = ""
    cites: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    """The day from which it is out of date; empty if it is not known to end."""
    replaced_by: str = ""
    """What came after it: the id of an entry, or words."""
    note: str = ""
    draft: bool = False
    """Whether it is unfinished; such an entry is offered to nobody."""
    pack: str = ""
    """The guide pack it belongs to, or `general`; a file does not say it itself."""

    @property
    def topic(self) -> str:
        """Its recommendation or subject as people call it: the head of its id."""
        return topic_of(self.id)

    @property
    def slug(self) -> str:
        """The name of its file: the slug of its recommendation in its pack, or a subject of the general entries."""
        return self.topic.rpartition("/")[2]


def is_out_of_date(entry: Entry) -> bool:
    """Whether the day from which an entry is out of date has come."""
    return bool(entry.until) and entry.until <= today().isoformat()


def today() -> date:
    """The present day."""
    return date.today()  # noqa: DTZ011 - the day where the person is


def topic_of(id_: str) -> str:
    """The topic in the id of an entry: `pen-online` of `pen-online.register`, `water/funding` of `water/funding.x`."""
    return id_.partition(".")[0]


def clause_of(entry: Entry, body: str | None = None, values: Mapping[str, str] | None = None) -> Clause:
    """The clause that an entry gives in a body, its slots filled with `values` or else their defaults."""
    unknown = sorted(set(values or {}) - set(entry.slots))
    if unknown:
        slots = ", ".join(entry.slots) or "none"
        raise Problem(f"`{entry.id}` has no slot `{unknown[0]}`; its slots: {slots}")
    fill = {name: slot.filler(body) for name, slot in entry.slots.items()} | dict(values or {})
    closing = Clause(filled(entry.closing, fill)) if entry.closing else None
    return Clause(filled(entry.text, fill), _subclauses(entry.subclauses, fill), closing, entry=entry.id)


def _subclauses(subs: tuple[Sub, ...], fill: Mapping[str, str]) -> tuple[Clause, ...]:
    return tuple(Clause(filled(sub.text, fill), _subclauses(sub.subclauses, fill)) for sub in subs)
