"""An entry of the clause library as text."""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.knowledge.library import Entry, clause_of, facts, find_entry
from resolution_kit.knowledge.styles import DEFAULT, style
from resolution_kit.model import Part, Resolution
from resolution_kit.printing import typeset
from resolution_kit.reports.page import page
from resolution_kit.reports.terminal import colours, shortened, wrapped


def entry_row(entry: Entry, columns: int) -> str:
    """An entry on one line: its part, id and summary."""
    return shortened(f"{'P' if entry.kind == 'preambular' else ' '} {entry.id}  {entry.summary}", columns)


def entry_lines(entry: Entry, body: str | None, columns: int) -> Iterator[str]:
    """An entry in full: its clause, and what a delegate should know of it."""
    yield f"{entry.id} ({entry.kind})"
    yield from wrapped(entry.summary, columns, "  ")
    yield ""
    yield from entry_text(entry, body, columns, marks=colours())
    for caption, value in _particulars(entry):
        if value:
            yield from wrapped(f"{caption}: {value}", columns, "  ")
    for name, slot in entry.slots.items():
        said = f" ({slot.about})" if slot.about else ""
        yield from wrapped(f"Slot {name}{said}: {slot.filler(body)}", columns, "  ")
    known = facts(entry.pack) if entry.facts else {}
    for fact in (known[id_] for id_ in entry.facts if id_ in known):
        flag = f" — {fact.flag}" if fact.flag else ""
        flag += f" — until {fact.until}, then {fact.replaced_by}" if fact.until else ""
        yield from wrapped(f"Fact {fact.id}, {fact.status}: {fact.safe}{flag}", columns, "  ")


def entry_text(entry: Entry, body: str | None, columns: int, *, marks: bool = False) -> Iterator[str]:
    """The clause of an entry as it prints in the default style, without a number of its own."""
    clause = clause_of(entry, body)
    part = Part(preamble=(clause,)) if entry.kind == "preambular" else Part(operative=(clause,))
    first, *rest = typeset(Resolution(parts=(part,)), style(DEFAULT))
    yield from page([replace(first, label=""), *rest], columns, marks=marks)


def _particulars(entry: Entry) -> list[tuple[str, str]]:
    return [
        ("Bodies", ", ".join(entry.bodies)),
        ("Weaker", ", ".join(entry.weaker)),
        ("Stronger", ", ".join(entry.stronger)),
        ("Goes with", _partner(entry)),
        ("In the guide", entry.guide),
        ("Cites", "; ".join(entry.cites)),
        ("Not before", entry.since),
        ("Out of date from", entry.until),
        ("Replaced by", entry.replaced_by),
        ("Note", entry.note),
    ]


def _partner(entry: Entry) -> str:
    """The entry that goes with it, with the bodies that it is for if these are not all of the entry's own."""
    partner = find_entry(entry.partner) if entry.partner else None
    if partner is None:
        return ""
    lacks = set(entry.bodies) - set(partner.bodies)
    return f"{partner.id} (for {', '.join(partner.bodies)})" if lacks else partner.id
