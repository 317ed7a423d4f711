"""A clause of the library: its verb chosen, its slots filled with what their types take (clauses/slots.yaml)."""

from collections.abc import Mapping
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, clause_of, is_out_of_date
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Clause
from resolution_kit.operations.fillers import fitting, texts_of


def library_clause(
    entry: Entry, body: str | None = None, *, verb: str = "", values: Mapping[str, str] | None = None
) -> Clause:
    """The clause that an entry gives in a body (`ga`): opened by `verb`, its slots filled with inline texts.

    Slots that `values` does not name get their defaults. A verb off the entry's ladder, an unknown slot and a filler of
    another type are Problems.
    """
    opened = opened_with(entry, verb) if verb else entry
    return clause_of(opened, body, must_fill(opened, values or {}))


def cautions(entry: Entry, body: str | None) -> list[str]:
    """What to know before the entry is used in a body."""
    said = []
    if body and body not in entry.bodies:
        said.append(
            f"`{entry.id}` is worded for {', '.join(entry.bodies)}; see what {body} may do before you submit it"
        )
    if is_out_of_date(entry):
        replaced = f"; {entry.replaced_by} came after it" if entry.replaced_by else ""
        said.append(f"`{entry.id}` is out of date from {entry.until}{replaced}")
    return [*said, entry.note] if entry.note else said


def opened_with(entry: Entry, verb: str) -> Entry:
    """The entry opened by another verb of its own ladder."""
    ladder = (*entry.weaker, *entry.stronger)
    chosen = next((step for step in ladder if step.lower() == verb.lower()), None)
    opener = find_opener(entry.text)
    if chosen is None or opener is None:
        may = ", ".join(ladder) or "its own verb only"
        raise Problem(f"`{entry.id}` does not open with `{verb}`; it may open with {may}")
    return replace(entry, text=chosen + entry.text[len(opener.text) :])


def must_fill(entry: Entry, values: Mapping[str, str]) -> dict[str, str]:
    """The values as the texts of the entry take them; one that is not of its slot's type is a Problem."""
    return fitting(values, texts_of(entry), entry)
