"""Guide packs: a background guide as data, with its recommendations, questions, facts and checks."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from resolution_kit.data.records import record, records
from resolution_kit.data.yaml_source import Node, Source, load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library.places import FACTS, GUIDE, TOPIC, pack_folders
from resolution_kit.text.suggest import did_you_mean

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation of the background guide."""

    slug: str
    number: str
    summary: str
    section: str | None = None
    line: str | None = None
    source_page: str | None = None
    page: str | None = None
    """The page of the guide."""
    quote: str | None = None
    """The guide's own words."""
    keywords: tuple[str, ...] = ()
    origin: Literal["guide", "extension"] = "guide"


@dataclass(frozen=True, slots=True)
class Question:
    """A question that the guide asks delegates to prepare."""

    slug: str
    number: str
    summary: str
    line: str | None = None
    page: str | None = None
    answered_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """A figure that a public source gives, and what it counts; its fields are explained at the head of facts.yaml."""

    of: str
    value: float
    year: str = ""
    unit: str = ""
    near: str = ""
    unless: str = ""


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
    counts: tuple[Count, ...] = ()
    until: str = ""
    replaced_by: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A check on clauses: words that must not stand there, or a recommendation that calls for another one."""

    id: str
    severity: Severity
    message: str
    pattern: str = ""
    near: str = ""
    unless: str = ""
    bodies: tuple[str, ...] = ()
    """The bodies it is for; empty for all."""
    figure: bool = False
    """Whether it is about a figure of the guide."""
    if_recommendation: str = ""
    needs_recommendation: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the United Nations on the topic, and the words that it replaces."""

    say: str
    instead_of: str
    why: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A slip of the background guide, and what is right."""

    found: str
    correct: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """A section of a long draft: its title, and the recommendations and other subjects in it, in order."""

    title: str
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """A side of the matter, such as supply and demand, and the recommendations that serve it."""

    name: str
    recommendations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Safeguard:
    """What measures must not harm, and the words of which a clause that guards it has one."""

    name: str
    keywords: tuple[str, ...]
    guide: str = ""
    """Where the guide asks for it."""


@dataclass(frozen=True, slots=True)
class Once:
    """What sub-clauses of several entries say, and the subject that keeps it in a draft of all of them."""

    about: str
    pattern: str
    keep: str


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide pack."""

    guide: str
    title: str
    topic: str
    title_default: str = ""
    author: str = ""
    conference: str = ""
    year: str = ""
    sets_on: str = ""
    framework: str = ""
    """The file of entries with which every draft of its recommendations begins; empty if there is none."""
    recommendations: tuple[Recommendation, ...] = ()
    questions: tuple[Question, ...] = ()
    linked: tuple[Check, ...] = ()
    terms: tuple[Term, ...] = ()
    corrections: tuple[Correction, ...] = ()
    once: tuple[Once, ...] = ()
    """What a draft of several recommendations says once."""
    sides: tuple[Side, ...] = ()
    """The sides of the matter that a draft should balance."""
    safeguards: tuple[Safeguard, ...] = ()
    matters: tuple[Matter, ...] = ()
    """The sections of a long draft, in order."""
    follow_up: str = "Follow-up"
    """The title of the last section: what belongs to no matter, and the closing clauses."""


@dataclass(frozen=True, slots=True)
class Topic:
    """How a paper is recognised that belongs to a guide pack without naming it: by committee and topic."""

    bodies: tuple[str, ...]
    words: tuple[str, ...]
    source: str = ""


def guides() -> list[str]:
    """The names of the guide packs."""
    return sorted(pack_folders())


def guide(name: str) -> Guide:
    """The guide pack of this name; a Problem if there is none."""
    return _guide(pack_folder(name) / GUIDE)


def pack_folder(name: str) -> Path:
    """The folder of a guide pack; a Problem if there is none of this name."""
    found = pack_folders()
    if name not in found:
        raise Problem(f"no guide `{name}`{did_you_mean(name, found) or '; there are ' + ', '.join(sorted(found))}")
    return found[name]


@cache
def _guide(path: Path) -> Guide:
    return read_guide(load(path))


@cache
def topics() -> dict[str, Topic]:
    """The topics of the guide packs that papers are recognised by."""
    paths = {name: folder / TOPIC for name, folder in pack_folders().items()}
    sources = {name: load(path) for name, path in paths.items() if path.is_file()}
    return {name: record(source, source.root, Topic, "the topic") for name, source in sources.items() if source.root}


def read_guide(source: Source) -> Guide:
    """The guide pack in a file; a check that could never find anything is a Problem."""
    if source.root is None:
        raise Problem("empty, expected a guide", where=source.name)
    pack = record(source, source.root, Guide, "the guide")
    _refuse_unknown_sides(source, pack)
    slugs = {item.slug for item in pack.recommendations}
    for check, node in zip(pack.linked, _checks(source), strict=True):
        if bool(check.pattern) == bool(check.needs_recommendation):
            source.fail(node, f"`{check.id}`", "either `pattern:` or `if_recommendation:` and `needs_recommendation:`")
        named = (check.if_recommendation, check.needs_recommendation)
        if unknown := [slug for slug in named if not check.pattern and slug not in slugs]:
            source.fail(node, f"`{check.id}` with the recommendation `{unknown[0]}`", f"one of {', '.join(slugs)}")
        for pattern in (check.pattern, check.near, check.unless):
            try:
                re.compile(pattern)
            except re.error as error:
                source.fail(node, f"`{check.id}` with `{pattern}` ({error})", "a regular expression")
    return pack


def _refuse_unknown_sides(source: Source, pack: Guide) -> None:
    """A Problem if a side names a recommendation that there is not."""
    slugs = {item.slug for item in pack.recommendations}
    nodes = source.mapping(source.root, "the guide") if source.root else {}
    for side in pack.sides:
        if unknown := next((slug for slug in side.recommendations if slug not in slugs), ""):
            source.fail(
                nodes["sides"], f"the recommendation `{unknown}` of `{side.name}`", f"one of {', '.join(slugs)}"
            )


def _checks(source: Source) -> list[Node]:
    """Where each check of `linked:` begins."""
    nodes = source.mapping(source.root, "the guide") if source.root else {}
    return list(source.sequence(nodes["linked"], "`linked`")) if "linked" in nodes else []


def facts(name: str) -> dict[str, Fact]:
    """The facts of a guide pack by id; none if the pack has no file of facts, or is no guide's."""
    pack = pack_folders().get(name)
    return _facts(pack / FACTS) if pack else {}


@cache
def _facts(path: Path) -> dict[str, Fact]:
    return {fact.id: fact for fact in records(load(path), "facts", Fact)} if path.is_file() else {}
