"""The ending of every clause: the one due in the house style, and the one typed."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Clause, Placed
from resolution_kit.paper.word_lists import word_list
from resolution_kit.text.inline import plain

Role = Literal["preambular", "operative", "last", "lead-in", "item", "last-item"]
"""last: the end of the operative part, in a clause, a sub-clause or a closing text. lead-in: before a list."""

_MARKS = ",;:."
_CLOSERS = "”’\"'»)]*"
_BEFORE_NOTE = re.compile(r"([,;:.]) ?\d{1,3}/?$")
"""The mark before the number of a footnote: `1991; 66`."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A clause, sub-clause or closing text and how it ends."""

    place: Placed
    role: Role
    due: str
    """The ending that the house style asks for."""
    mark: str = ""
    """The punctuation typed, without spaces and words."""
    word: str = ""
    """The word after it: `and` in `; and`."""
    spaced: bool = False
    """Whether a space precedes it."""
    inside: bool = False
    """Whether it is inside a closing quotation mark or bracket, or before the number of a footnote."""

    abbreviated: bool = False
    """Whether its full stop belongs to the last word: `etc.;`."""

    @property
    def malformed(self) -> bool:
        """Whether it is more than one mark: `;;`, `,.`."""
        return len(self.mark) > 1


def endings(places: Iterable[Placed], style: Style) -> Iterator[Ended]:
    """The ending of every clause, in order; `places` are those of whole parts, as `walk` gives them."""
    walked = list(places)
    last_of_parts = {p.part: p for p in walked if p.kind == "operative" and p.level == 1}
    lasts = {(p.part, p.path[0]) for p in last_of_parts.values()}
    counts = Counter(p.part for p in walked if p.kind == "preambular" and p.level == 0)
    rest = iter(walked)
    for place in rest:
        role: Role = "preambular" if place.kind == "preambular" else "operative"
        if role == "operative" and (place.part, place.path[0]) in lasts:
            role = "last"
        preambular = style.preambular.ending_of(place.path[0] + 1, counts[place.part]).partition(" ")[0]
        due = {"preambular": preambular, "operative": style.operative.ending, "last": style.operative.last}
        yield from _clause(rest, place, role, due[role], style)


def _clause(rest: Iterator[Placed], place: Placed, role: Role, due: str, style: Style) -> Iterator[Ended]:
    clause = place.clause
    if clause.subclauses:
        yield _ended(place, "lead-in", style.operative.lead_in, style.language)
    else:
        yield _ended(place, role, due, style.language)
    for i, _ in enumerate(clause.subclauses, 1):
        inner: tuple[Role, str] = ("item", style.operative.item)
        if i == len(clause.subclauses) and not clause.closing:
            tail = style.operative.last_item if due == style.operative.ending else due
            inner = (role if role in ("last", "preambular") else "last-item", tail)
        yield from _clause(rest, next(rest), *inner, style)
    if clause.closing:
        yield _ended(replace(place, clause=clause.closing, is_closing=True), role, due, style.language)


def _ended(place: Placed, role: Role, due: str, language: str) -> Ended:
    typed = place.clause.ending
    if typed is None:
        mark = _inside(place.clause)
        return Ended(place, role, due, mark, inside=bool(mark))
    own = typed[:1] == "." and _is_abbreviated(place.clause.text, language)
    if typed in _MARKS:
        return Ended(place, role, due, typed, abbreviated=own)
    mark = "".join(char for char in typed if char in _MARKS)
    if own and len(mark) > 1:
        mark = mark[1:]
    word = typed.strip().strip(_MARKS + " ")
    return Ended(place, role, due, mark, word if word.isalpha() else "", typed[:1].isspace(), abbreviated=own)


def _is_abbreviated(text: str, language: str) -> bool:
    """Whether the last word is an abbreviation with a full stop: Washington, D.C."""
    last = text.rpartition(" ")[2]
    return "." in last or last in word_list("form", "abbreviated", language).words


def _inside(clause: Clause) -> str:
    if clause.text[-1:] not in _CLOSERS:
        noted = _BEFORE_NOTE.search(clause.text[-6:])
        return noted[1] if noted else ""
    last = plain(clause.text).rstrip(_CLOSERS)[-1:]
    return last if last and last in _MARKS else ""
