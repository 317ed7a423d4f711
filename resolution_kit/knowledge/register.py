"""The register of adopted resolutions: number, date and, for two in five, title; from clauses/resolutions.tsv.

It is not complete: a number that is missing in it may exist all the same. A row is read when it is asked for.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from resolution_kit.data.resources import bundled

_SURE = 10
"""Numbers at the end of a session that must all be known, and how many more it may have."""
_LAST_DAYS = 30
"""Days before the end of a session of the General Assembly in which its last resolutions are adopted."""
_FIRST = 1946
"""The year in which session 0 of the General Assembly would have ended; each ends in the middle of September."""
_FEW = 20
"""Resolutions of a session of the Human Rights Council, which adopts them together, that are no coincidence."""
_OF_SESSION = re.compile(r"([1-9]\d*|0)/(\d+)(?: [A-Z]+)?")
"""A number that begins with that of its session."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A resolution in the register."""

    organ: str
    """The key of the organ, adopts_as of a body."""
    number: str
    date: date | None
    """None if the texts that cite it do not agree."""
    title: str
    """Empty if it is unknown."""
    subject: str = ""
    """What a well-known one without a title is about, as texts write it after *on*."""

    @property
    def about(self) -> str:
        """Its title, else its subject."""
        return self.title or self.subject


def registered(organ: str, number: str) -> Registered | None:
    """The resolution of an organ with this number; None if the register does not have it."""
    row = _rows().get((organ, number))
    return _read(organ, number, row) if row is not None else None


def of_number(number: str) -> list[Registered]:
    """The resolutions of all organs with this number."""
    found = (registered(organ, number) for organ in _organs())
    return [one for one in found if one]


def series(one: Registered) -> list[Registered]:
    """The resolutions of the same organ with the same title, oldest first: those of every year on a matter."""
    same = _titled().get((one.organ, one.title))
    return [_read(organ, number, _rows()[organ, number]) for organ, number in same] if same else [one]


def everything() -> list[Registered]:
    """Every resolution, oldest first."""
    return [_read(organ, number, row) for (organ, number), row in _rows().items()]


@cache
def last_number(organ: str, session: int) -> int | None:
    """A number that no resolution of a session exceeds; None unless the register shows the session to its end.

    The numbers of the General Assembly follow the calendar: a session is shown to its end if its last resolutions are
    all known and fall in its last days. The Human Rights Council adopts the resolutions of a session together: all from
    the first on must be known.
    """
    found = {number: _read(organ, typed, row).date for number, typed, row in _sessions().get((organ, session), ())}
    last = max(found, default=0)
    if organ == "ga":
        known = all(number in found for number in range(last - _SURE + 1, last + 1))
        end = date(_FIRST + session, 9, 15)
        day = found.get(last)
        is_end = known and day is not None and (end - day).days <= _LAST_DAYS
    else:
        is_end = organ == "hrc" and last >= _FEW and len(found) == last
    return last + _SURE if is_end else None


@cache
def _sessions() -> dict[tuple[str, int], list[tuple[int, str, str]]]:
    """The numbers of each session of an organ: after the stroke, as written, and the row."""
    found: dict[tuple[str, int], list[tuple[int, str, str]]] = {}
    for (organ, number), row in _rows().items():
        if parts := _OF_SESSION.fullmatch(number):
            found.setdefault((organ, int(parts[1])), []).append((int(parts[2]), number, row))
    return found


def _read(organ: str, number: str, row: str) -> Registered:
    day, title, subject = row.split("\t")
    return Registered(organ, number, date.fromisoformat(day) if day else None, title, subject)


@cache
def _rows() -> dict[tuple[str, str], str]:
    """The date and title of each resolution, as they stand in the file."""
    lines = bundled("clauses/resolutions.tsv").read_text("utf-8").splitlines()
    split = (line.split("\t", 2) for line in lines if not line.startswith("#"))
    return {(organ, number): rest for organ, number, rest in split}


@cache
def _organs() -> tuple[str, ...]:
    return tuple(dict.fromkeys(organ for organ, _ in _rows()))


@cache
def _titled() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """The resolutions of each organ by title."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for key, row in _rows().items():
        if title := row.split("\t")[1]:
            found.setdefault((key[0], title), []).append(key)
    return found
