"""Entries of the clause library that continue what a person has begun to type on a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from resolution_kit.draftfile.finding import SUFFIXES
from resolution_kit.draftfile.records.clauses import CLAUSE
from resolution_kit.draftfile.write import CONVENTIONS
from resolution_kit.knowledge.library import Entry, clause_of, entries
from resolution_kit.knowledge.library.search import Index
from resolution_kit.knowledge.styles import style
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.text.inline import plain
from resolution_kit.yamledit.emit import item_lines
from resolution_kit.yamledit.layout import Layout

_MOST = 20
_LEAST = 3
"""Letters after which something is offered."""
_BEGUN = re.compile(r"(?P<mark>[ \t]*(?:- (?:text: )?|\d+\. |[*•] )?)(?P<words>\S.*)$")
_ENTRY = re.compile(r"\bentry: *(?P<id>[\w.-]+)")


@dataclass(frozen=True, slots=True)
class Offer:
    """An entry, and the text that takes the place of the line from `column` on."""

    entry: Entry
    column: int
    text: str


def offers(path: Path, line: str, house: str) -> Iterator[Offer]:
    """What continues the line, which ends where the person types; nothing before three letters."""
    begun = _BEGUN.match(line)
    if begun is None or len(begun["words"].strip()) < _LEAST:
        return
    is_draft = path.suffix.lower() in SUFFIXES
    dash = begun["mark"].find("-")
    if is_draft and dash < 0:
        return
    column = dash if is_draft else begun.start("words")
    for entry in islice(_found(begun["words"]), _MOST):
        yield Offer(entry, column, _as_item(entry, dash) if is_draft else _as_paragraphs(entry, house))


def entry_at(line: str) -> str:
    """The id of the entry that a line of a draft names; empty if it names none."""
    found = _ENTRY.search(line)
    return found["id"] if found else ""


def _found(typed: str) -> Iterator[Entry]:
    """Entries that begin as typed, then those that a search finds."""
    begun = typed.strip().lower()
    first = [entry for entry in entries() if plain(entry.text).lower().startswith(begun)]
    yield from first
    yield from (hit.entry for hit in _index().search(typed).hits if hit.entry not in first)


@cache
def _index() -> Index:
    return Index(entries())


def _as_item(entry: Entry, column: int) -> str:
    """The entry as an item of a list in a draft, its dash in this column."""
    return "\n".join(item_lines(CLAUSE.write(clause_of(entry)), column, Layout(CONVENTIONS)))


def _as_paragraphs(entry: Entry, house: str) -> str:
    """The entry as it is typed into a paper, without a number of its own."""
    clause: Clause = clause_of(entry)
    part = Part(preamble=(clause,)) if entry.kind == "preambular" else Part(operative=(clause,))
    first, *rest = typeset(Resolution(parts=(part,)), style(house))
    lines = [f"{plain(first.text)}{first.ending}"]
    lines += [f"{'    ' * line.level}{line.label} {plain(line.text)}{line.ending}" for line in rest]
    return "\n".join(lines)
