"""What may fill a slot of the library, by the type that its entry gives it; see clauses/slots.yaml."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, find_entry
from resolution_kit.knowledge.states import near_state, state_of
from resolution_kit.model import Clause, Placed, Resolution, walk
from resolution_kit.model.rebuild import mapped
from resolution_kit.model.references import find
from resolution_kit.operations.operation import Outcome
from resolution_kit.text.inline import plain
from resolution_kit.text.suggest import did_you_mean


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


_SLOT = re.compile(r"(?<!\{)\{([^\W\d_][\w -]{0,40})\}(?!\})")


@dataclass(frozen=True, slots=True)
class Gap:
    """A slot that is open, by its name."""

    name: str
    refs: tuple[str, ...]
    """The clauses in which it stands."""
    entry: str | None
    """The library entry of the first of them."""
    around: str
    """The words around its first place."""


def gaps(resolution: Resolution, ref: str | None = None) -> list[Gap]:
    """The open slots of the draft, or of one clause with its sub-clauses, in the order of the text."""
    found: dict[str, Gap] = {}
    for place, entry in _inside(resolution, ref):
        for text in _texts(place.clause):
            for match in _SLOT.finditer(text):
                gap = found.get(match[1]) or Gap(match[1], (), entry, _around(text, match))
                refs = gap.refs if place.ref in gap.refs else (*gap.refs, place.ref)
                found[match[1]] = replace(gap, refs=refs)
    return list(found.values())


def fill(resolution: Resolution, values: Mapping[str, str], ref: str | None = None) -> Outcome:
    """The slots filled with inline texts, everywhere or in one clause; one that begins a text gets a capital letter."""
    known = [gap.name for gap in gaps(resolution, ref)]
    for name in values:
        if name not in known:
            where = f"{ref} has" if ref else "the draft has"
            near = did_you_mean(name, known) or (f"; there are {', '.join(known)}" if known else "")
            raise Problem(f"{where} no open slot `{name}`{near}")
    for gap in gaps(resolution, ref):
        entry = find_entry(gap.entry) if gap.entry else None
        if entry and gap.name in values:
            must_fill(entry, {gap.name: values[gap.name]})
    inside = {place.clause.id for place, _ in _inside(resolution, ref)}
    ids: list[str] = []

    def set_(clause: Clause) -> tuple[Clause]:
        closing = clause.closing and replace(clause.closing, text=_filled(clause.closing.text, values))
        new = replace(clause, text=_filled(clause.text, values), closing=closing)
        if clause.id not in inside or new == clause:
            return (clause,)
        ids.append(clause.id)
        return (new,)

    filled = mapped(resolution, set_)
    order = [place.clause.id for place in walk(filled) if place.clause.id in ids]
    return Outcome(filled, tuple(order))


def _inside(resolution: Resolution, ref: str | None) -> Iterator[tuple[Placed, str | None]]:
    """The places of a clause, or of the whole draft, each with the library entry that its clause came from."""
    wanted = find(resolution, ref).ref if ref is not None else None
    entry: str | None = None
    for place in walk(resolution):
        entry = place.clause.entry if len(place.path) == 1 else place.clause.entry or entry
        if wanted is None or place.ref == wanted or place.ref.startswith(f"{wanted}."):
            yield place, entry


def _texts(clause: Clause) -> tuple[str, ...]:
    return (clause.text, *((clause.closing.text,) if clause.closing else ()))


def _around(text: str, match: re.Match[str]) -> str:
    left, right = plain(text[: match.start()]).split()[-5:], plain(text[match.end() :]).split()[:5]
    before = "… " if len(plain(text[: match.start()]).split()) > len(left) else ""
    after = " …" if len(plain(text[match.end() :]).split()) > len(right) else ""
    return f"{before}{' '.join((*left, match[0], *right))}{after}"


def _filled(text: str, values: Mapping[str, str]) -> str:
    out = _SLOT.sub(lambda match: values.get(match[1], match[0]), text)
    return out[:1].upper() + out[1:] if out != text and text.startswith("{") else out
