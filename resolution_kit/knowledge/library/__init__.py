"""The clause library: entries that become clauses, and the guide packs they belong to.

A file of entries belongs to a guide pack or to the general entries. An entry is found by reading the files of its name
alone, one in nearly every case.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from resolution_kit.data.records import records
from resolution_kit.data.yaml_source import load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import places
from resolution_kit.knowledge.library.entry import GROUPS, Entry, Slot, Sub, clause_of, is_out_of_date, topic_of
from resolution_kit.knowledge.library.packs import Fact, Guide, Topic, facts, guide, guides, topics
from resolution_kit.knowledge.library.places import NO_ENTRIES, is_own, pack_folders
from resolution_kit.text.suggest import did_you_mean

__all__ = [
    "GENERAL",
    "GROUPS",
    "Entry",
    "Fact",
    "Guide",
    "Slot",
    "Sub",
    "Topic",
    "clause_of",
    "entries",
    "entry",
    "facts",
    "files",
    "find_entry",
    "guide",
    "guides",
    "is_out_of_date",
    "topic_of",
    "topics",
]

GENERAL = "general"
"""The folder of the entries that belong to no guide pack."""


def files() -> Iterator[Path]:
    """Every file of entries, the general ones first."""
    for pack in (places.folder() / GENERAL, *(pack_folders()[name] for name in guides())):
        yield from sorted(path for path in pack.glob("*.yaml") if path.name not in NO_ENTRIES)


def entries() -> list[Entry]:
    """Every entry of the library that is finished."""
    paths = tuple(files())
    shared = _shared(paths)
    return [entry for path in paths for entry in _entries(path, _prefix(path, shared)) if not entry.draft]


def _prefix(path: Path, shared: frozenset[Path]) -> str:
    """What stands before the ids of a file: its pack, if it shares its name."""
    return f"{path.parent.name}/" if path in shared else ""


@cache
def _shared(paths: tuple[Path, ...]) -> frozenset[Path]:
    """The files that have the name of another one; a pack of one's own changes no id of those that reskit brings."""
    every = Counter(path.stem for path in paths)
    bundled = Counter(path.stem for path in paths if not is_own(path.parent))
    return frozenset(path for path in paths if (every if is_own(path.parent) else bundled)[path.stem] > 1)


@cache
def _entries(path: Path, prefix: str) -> list[Entry]:
    found = records(load(path), "entries", Entry)
    return [replace(entry, pack=path.parent.name, id=prefix + entry.id) for entry in found]


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
    paths = tuple(files())
    named = (path for path in paths if path.stem == name)
    found = (entry for path in named for entry in _entries(path, _prefix(path, _shared(paths))))
    return next((entry for entry in found if entry.id == id_ and not entry.draft), None)
