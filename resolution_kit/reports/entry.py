"""An entry of the clause library as text."""

import textwrap
from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.knowledge.library import Entry, Fact, clause_of, facts
from resolution_kit.knowledge.styles import DEFAULT, style
from resolution_kit.model import Clause, Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.reports.page import page
from resolution_kit.reports.terminal import colours


def entry_row(entry: Entry, columns: int) -> str:
    """One line: part, id and summary."""
    row = f"{'P' if entry.kind == 'preambular' else ' '} {entry.id}  {entry.summary}"
    return row if len(row) <= columns else f"{row[: columns - 1]}…"


def entry_lines(entry: Entry, body: str | None, columns: int) -> Iterator[str]:
    """The entry whole."""
    yield f"{entry.id} ({entry.kind})"
    yield from _wrap(entry.summary, columns, "  ")
    yield ""
    yield from _clause(clause_of(entry, body), entry.kind, columns)
    for caption, value in _particulars(entry):
        if value:
            yield from _wrap(f"{caption}: {value}", columns, "  ")
    for name, slot in entry.slots.items():
        said = f" ({slot.about})" if slot.about else ""
        yield from _wrap(f"Slot {name}{said}: {slot.filler(body)}", columns, "  ")
    for fact in _facts(entry):
        flag = f" — {fact.flag}" if fact.flag else ""
        yield from _wrap(f"Fact {fact.id}, {fact.status}: {fact.safe}{flag}", columns, "  ")


def _particulars(entry: Entry) -> list[tuple[str, str]]:
    return [
        ("Bodies", ", ".join(entry.bodies)),
        ("Weaker", ", ".join(entry.weaker)),
        ("Stronger", ", ".join(entry.stronger)),
        ("Goes with", entry.partner or ""),
        ("In the guide", entry.guide),
        ("Cites", "; ".join(entry.cites)),
        ("Not before", entry.since),
        ("Note", entry.note),
    ]


def _facts(entry: Entry) -> Iterator[Fact]:
    known = facts(entry.pack) if entry.facts else {}
    yield from (known[id_] for id_ in entry.facts if id_ in known)


def _clause(clause: Clause, kind: str, columns: int) -> Iterator[str]:
    """The clause as it prints in the default style, without a number of its own."""
    part = Part(preamble=(clause,)) if kind == "preambular" else Part(operative=(clause,))
    first, *rest = typeset(Resolution(parts=(part,)), style(DEFAULT))
    yield from page([replace(first, label=""), *rest], columns, marks=colours())


def _wrap(text: str, columns: int, indent: str) -> Iterator[str]:
    yield from textwrap.wrap(text, columns, initial_indent=indent, subsequent_indent=indent) or [""]
