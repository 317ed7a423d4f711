"""A clause of the library: its verb chosen, its slots filled with what their types take (clauses/slots.yaml)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, clause_of, is_out_of_date
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.states import near_state, state_of
from resolution_kit.model import Clause
from resolution_kit.text.inline import plain


def library_clause(
    entry: Entry, body: str | None = None, *, verb: str = "", values: Mapping[str, str] | None = None
) -> Clause:
    """The clause that an entry gives in a body (`ga`): opened by `verb`, its slots filled with inline texts.

    Slots that `values` does not name get their defaults. A verb off the entry's ladder, an unknown slot and a filler of
    another type are Problems.
    """
    opened = opened_with(entry, verb) if verb else entry
    must_fill(opened, values or {})
    return clause_of(opened, body, values)


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


@dataclass(frozen=True, slots=True)
class Filler:
    """The form of what fills slots of one type."""

    pattern: str
    what: str


def must_fill(entry: Entry, values: Mapping[str, str]) -> None:
    """Refuse a filler that is not of its slot's type, such as the date `tomorow`; open types take any text."""
    for name, value in values.items():
        type_ = entry.slots[name].type if name in entry.slots else "text"
        form = fillers().get(type_)
        if type_ == "country":
            _must_be_state(name, plain(value))
        elif form and not re.fullmatch(form.pattern, plain(value), re.IGNORECASE):
            raise Problem(f"`{name}` takes {form.what}, found `{plain(value)}`")


def _must_be_state(name: str, value: str) -> None:
    if not state_of(value):
        near = near_state(value)
        hint = f"did you mean `{near.name}`?" if near else "another name goes in later, with `reskit edit`"
        raise Problem(f"`{name}` takes a State such as Mexico, found `{value}`; {hint}")


@cache
def fillers(language: str = "en") -> dict[str, Filler]:
    """The form of each type that has one."""
    source = load(bundled("clauses/slots.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    forms = source.mapping(languages[language], f"`{language}`") if language in languages else {}
    return {type_: record(source, node, Filler, f"`{type_}`") for type_, node in forms.items()}
