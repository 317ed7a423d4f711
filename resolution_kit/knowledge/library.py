"""The clause library: entries that become clauses, and the guide packs they belong to.

The format of an entry is described in docs/entry-format.md. An entry's id is `<file>.<what it does>`, so that one
entry is found by reading one file.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

from resolution_kit.data.records import record, records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import Source, load
from resolution_kit.errors import Problem
from resolution_kit.model import Clause
from resolution_kit.text.suggest import did_you_mean

GROUPS = ("charter", "treaty", "resolution", "report", "situation")
"""The order of the preamble: law first, then what was decided, then what was reported, then the situation."""

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap in a text with what fills it unless the delegate says otherwise."""

    default: str
    ga: str = ""
    sc: str = ""
    ecosoc: str = ""
    hrc: str = ""
    cnd: str = ""
    oas: str = ""
    cicad: str = ""
    type: Literal["text", "country", "number", "years", "amount", "date", "body", "region"] = "text"
    about: str = ""

    @classmethod
    def from_text(cls, text: str) -> "Slot":
        """A slot written as its default alone."""
        return cls(text)

    def filler(self, body: str | None) -> str:
        """The default for a body."""
        return (getattr(self, body, "") if body in _BODIES else "") or self.default


_BODIES = ("ga", "sc", "ecosoc", "hrc", "cnd", "oas", "cicad")


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
    """One clause of the library, with what a delegate should know of it."""

    id: str
    kind: Literal["preambular", "operative"]
    summary: str
    text: str
    bodies: tuple[str, ...]
    group: Literal["charter", "treaty", "resolution", "report", "situation"] = "situation"
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
    note: str = ""

    @property
    def topic(self) -> str:
        """The file it stands in: the slug of its recommendation, or a subject of the general entries."""
        return self.id.split(".", 1)[0]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation of the background guide."""

    slug: str
    number: str
    summary: str
    section: str | None = None
    line: str | None = None
    source_page: str | None = None
    keywords: tuple[str, ...] = ()
    origin: Literal["guide", "extension"] = "guide"


@dataclass(frozen=True, slots=True)
class Question:
    """A question that the guide asks delegates to prepare."""

    slug: str
    number: str
    line: str
    summary: str
    answered_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim of the guide, what is true of it, and the form that a clause may use."""

    id: str
    claim: str
    status: Literal["verified", "consistent", "unverified", "wrong", "opinion"]
    safe: str
    section: str | None = None
    line: str | None = None
    figure: str | None = None
    source: str | None = None
    page: str | None = None
    citable: bool = False
    flag: str | None = None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide pack: a background guide as data."""

    guide: str
    title: str
    topic: str
    title_default: str = ""
    author: str = ""
    conference: str = ""
    year: str = ""
    sets_on: str = ""
    recommendations: tuple[Recommendation, ...] = ()
    questions: tuple[Question, ...] = ()
    linked: tuple[dict[str, str], ...] = ()
    terms: tuple[dict[str, str], ...] = ()
    corrections: tuple[dict[str, str], ...] = ()


def folder() -> Path:
    """The folder of the bundled library."""
    return bundled("clauses")


def guides() -> list[str]:
    """The guide packs by name."""
    return sorted(path.parent.name for path in folder().glob("*/guide.yaml"))


@cache
def guide(name: str) -> Guide:
    """A guide pack by name."""
    if name not in guides():
        raise Problem(f"no guide `{name}`; there are {', '.join(guides())}")
    source = load(folder() / name / "guide.yaml")
    if source.root is None:
        raise Problem("empty, expected a guide", where=source.name)
    return record(source, source.root, Guide, "the guide")


@cache
def facts(name: str) -> dict[str, Fact]:
    """The facts of a guide pack by id."""
    found = records(load(folder() / name / "facts.yaml"), "facts", Fact)
    return {fact.id: fact for fact in found}


def files() -> Iterator[Path]:
    """Every file of entries, the general ones first."""
    yield from sorted((folder() / "general").glob("*.yaml"))
    for name in guides():
        yield from sorted(p for p in (folder() / name).glob("*.yaml") if p.stem not in ("guide", "facts"))


@cache
def entries() -> list[Entry]:
    """Every entry of the library."""
    return [entry for path in files() for entry in _read(load(path))]


def _read(source: Source) -> list[Entry]:
    return records(source, "entries", Entry)


def entry(id_: str) -> Entry:
    """The entry with this id, read from its own file alone."""
    found = find_entry(id_)
    if found is None:
        near = did_you_mean(id_, (e.id for e in entries())) or ";"
        raise Problem(f"no library entry `{id_}`{near} `reskit clauses list` shows them all")
    return found


def find_entry(id_: str) -> Entry | None:
    """The same, or None where the library has no such entry, or no longer."""
    topic = id_.split(".", 1)[0]
    read = (e for path in files() if path.stem == topic for e in _read(load(path)))
    return next((e for e in read if e.id == id_), None)


def clause_of(item: Entry, body: str | None = None, values: Mapping[str, str] | None = None) -> Clause:
    """The clause that an entry gives in a body, its slots filled with `values` or else their defaults."""
    unknown = sorted(set(values or {}) - set(item.slots))
    if unknown:
        slots = ", ".join(item.slots) or "none"
        raise Problem(f"`{item.id}` has no slot `{unknown[0]}`; its slots: {slots}")
    fill = {name: slot.filler(body) for name, slot in item.slots.items()} | dict(values or {})
    closing = Clause(_filled(item.closing, fill)) if item.closing else None
    return Clause(_filled(item.text, fill), tuple(_sub(s, fill) for s in item.subclauses), closing, entry=item.id)


def _sub(sub: Sub, fill: Mapping[str, str]) -> Clause:
    return Clause(_filled(sub.text, fill), tuple(_sub(s, fill) for s in sub.subclauses))


def _filled(text: str, fill: Mapping[str, str]) -> str:
    """The text with its slots filled; a filler at the head of a text keeps a capital there."""
    out = _SLOT.sub(lambda m: fill.get(m[1], m[0]), text)
    return out[:1].upper() + out[1:] if text.startswith("{") else out


def searchable(item: Entry) -> str:
    """All that a search looks through."""
    subs = " ".join(s.text for s in item.subclauses)
    return " ".join((item.id, item.summary, clause_of(item).text, subs, *item.cites))
