"""Slots such as {country} that are open in a draft, and what fills them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import find_entry
from resolution_kit.knowledge.library.filling import SLOT, filled
from resolution_kit.model import Clause, Placed, Resolution, walk
from resolution_kit.model.rebuild import mapped
from resolution_kit.model.references import find
from resolution_kit.operations.fillers import fitting
from resolution_kit.operations.operation import Outcome
from resolution_kit.text.inline import plain
from resolution_kit.text.suggest import did_you_mean


@dataclass(frozen=True, slots=True)
class OpenSlot:
    """A slot of the draft that nothing fills yet."""

    name: str
    refs: tuple[str, ...]
    """The clauses in which it stands."""
    entry: str | None
    """The library entry of the first of them."""
    around: str
    """The words around its first occurrence."""


def open_slots(resolution: Resolution, ref: str | None = None) -> list[OpenSlot]:
    """The open slots of the draft, or of one clause with its sub-clauses, in the order of the text."""
    found: dict[str, OpenSlot] = {}
    for place, entry in _inside(resolution, ref):
        for text in _texts(place.clause):
            for match in SLOT.finditer(text):
                slot = found.get(match[1]) or OpenSlot(match[1], (), entry, _around(text, match))
                refs = slot.refs if place.ref in slot.refs else (*slot.refs, place.ref)
                found[match[1]] = replace(slot, refs=refs)
    return list(found.values())


def fill(resolution: Resolution, values: Mapping[str, str], ref: str | None = None) -> Outcome:
    """The resolution with slots filled, everywhere or in one clause; the first letter of a text becomes a capital.

    `values` are inline texts by the names of the slots. A slot that is not open, or of another type, is a Problem.
    """
    known = [slot.name for slot in open_slots(resolution, ref)]
    for name in values:
        if name not in known:
            where = f"{ref} has" if ref else "the draft has"
            near = did_you_mean(name, known) or (f"; there are {', '.join(known)}" if known else "")
            raise Problem(f"{where} no open slot `{name}`{near}")
    open_ = {slot.name: slot for slot in open_slots(resolution, ref) if slot.name in values}
    values = {name: _fitting(resolution, slot, values[name]) for name, slot in open_.items()}
    inside = {place.clause.id for place, _ in _inside(resolution, ref)}
    ids: list[str] = []

    def set_(clause: Clause) -> tuple[Clause]:
        closing = clause.closing and replace(clause.closing, text=filled(clause.closing.text, values))
        new = replace(clause, text=filled(clause.text, values), closing=closing)
        if clause.id not in inside or new == clause:
            return (clause,)
        ids.append(clause.id)
        return (new,)

    after = mapped(resolution, set_)
    order = [place.clause.id for place in walk(after) if place.clause.id in ids]
    return Outcome(after, tuple(order))


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


def _fitting(resolution: Resolution, slot: OpenSlot, value: str) -> str:
    """The value as the texts of the draft take it."""
    texts = tuple(text for place in walk(resolution) for text in _texts(place.clause))
    entry = find_entry(slot.entry) if slot.entry else None
    return fitting({slot.name: value}, texts, entry)[slot.name]
