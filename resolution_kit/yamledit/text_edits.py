"""Edits of a text by position."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """A stretch of a text, from `start` to `end`, that becomes `text`."""

    start: int
    end: int
    text: str


def applied(text: str, edits: Iterable[Edit], start: int = 0, stop: int | None = None) -> str:
    """The text from `start` to `stop` with the edits inside made; edits of one position are made in order."""
    pieces = []
    at = start
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join((*pieces, text[at:stop]))


def shifted(lines: str, columns: int) -> str:
    """The lines indented by this many columns more, or fewer if negative; blank lines stay blank."""
    return "\n".join(_shifted(line, columns) for line in lines.split("\n"))


def _shifted(line: str, columns: int) -> str:
    if columns < 0:
        room = len(line) - len(line.lstrip(" "))
        return line[min(-columns, room) :]
    return " " * columns + line if line.strip() else line
