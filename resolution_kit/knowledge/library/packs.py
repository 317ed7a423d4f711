"""Guide packs: a background guide as data, with its recommendations, questions, facts and checks."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from resolution_kit.data.records import record, records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import Node, Source, load
from resolution_kit.errors import Problem

GUIDE, FACTS = NO_ENTRIES = ("guide.yaml", "facts.yaml")
"""The files of a pack that hold no entries."""

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


def folder() -> Path:
    """The folder of the bundled library."""
    return bundled("clauses")


def guides() -> list[str]:
    """The names of the guide packs."""
    return sorted(path.parent.name for path in folder().glob(f"*/{GUIDE}"))


@cache
def guide(name: str) -> Guide:
    """The guide pack of this name; a Problem if there is none."""
    if name not in guides():
        raise Problem(f"no guide `{name}`; there are {', '.join(guides())}")
    return read_guide(load(folder() / name / GUIDE))


def read_guide(source: Source) -> Guide:
    """The guide pack in a file; a check that could never find anything is a Problem."""
    if source.root is None:
        raise Problem("empty, expected a guide", where=source.name)
    pack = record(source, source.root, Guide, "the guide")
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


def _checks(source: Source) -> list[Node]:
    """Where each check of `linked:` begins."""
    nodes = source.mapping(source.root, "the guide") if source.root else {}
    return list(source.sequence(nodes["linked"], "`linked`")) if "linked" in nodes else []


@cache
def facts(name: str) -> dict[str, Fact]:
    """The facts of a guide pack by id; none if the pack has no file of facts."""
    path = folder() / name / FACTS
    return {fact.id: fact for fact in records(load(path), "facts", Fact)} if path.is_file() else {}
