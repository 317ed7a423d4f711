"""What may fill a slot of the library, by the type that its entry gives it; see clauses/slots.yaml."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from resolution_kit.bundled import bundled
from resolution_kit.errors import Problem
from resolution_kit.inline import plain
from resolution_kit.library import Entry
from resolution_kit.names import near_state, state_of
from resolution_kit.records import record
from resolution_kit.yamldoc import load


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
