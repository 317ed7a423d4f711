"""The clause library: entries that become clauses, and the guide packs they belong to.

A file of entries belongs to a guide pack or to the general entries. An entry is found by reading the files of its name
alone, one in nearly every case.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from resolution_kit.data.records import records
from resolution_kit.data.yaml_source import load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import packs
from resolution_kit.knowledge.library.entry import (
    GROUPS,
    Entry,
    Slot,
    Sub,
    clause_of,
    is_out_of_date,
    searchable,
    topic_of,
)
from resolution_kit.knowledge.library.packs import Fact, Guide, facts, guide, guides
from resolution_kit.text.suggest import did_you_mean

__all__ = [
    "GENERAL",
    "GROUPS",
    "Entry",
    "Fact",
    "Guide",
    "Slot",
    "Sub",
    "clause_of",
    "entries",
    "entry",
    "facts",
    "files",
    "find_entry",
    "guide",
    "guides",
    "is_out_of_date",
    "searchable",
    "topic_of",
]

GENERAL = "general"
"""The folder of the entries that belong to no guide pack."""


def files() -> Iterator[Path]:
    """Every file of entries, the general ones first."""
    for pack in (GENERAL, *guides()):
        yield from sorted(path for path in (packs.folder() / pack).glob("*.yaml") if path.name not in packs.NO_ENTRIES)


@cache
def entries() -> list[Entry]:
    """Every entry of the library."""
    return [entry for path in files() for entry in _entries(path)]


@cache
def _entries(path: Path) -> list[Entry]:
    """The entries of a file; their ids begin with the pack if another pack has a file of that name."""
    pack = path.parent.name
    prefix = f"{pack}/" if path.stem in _shared() else ""
    found = records(load(path), "entries", Entry)
    return [replace(entry, pack=pack, id=prefix + entry.id) for entry in found]


@cache
def _shared() -> frozenset[str]:
    """The names that files of several packs have."""
    stems = [path.stem for path in files()]
    return frozenset(stem for stem in stems if stems.count(stem) > 1)


def entry(id_: str) -> Entry:
    """The entry with this id; a Problem if there is none."""
    found = find_entry(id_)
    if found is None:
        near = did_you_mean(id_, (e.id for e in entries())) or ";"
        raise Problem(f"no library entry `{id_}`{near} `reskit clauses list` shows them all")
    return found


def find_entry(id_: str) -> Entry | None:
    """The entry with this id; None if the library does not have it, or no longer."""
    name = topic_of(id_).rpartition("/")[2]
    return next((e for path in files() if path.stem == name for e in _entries(path) if e.id == id_), None)
