"""Footnotes: a mark `[^1]` in a text and a line `[^1]: …` after it, as readers keep them, make a note.

A mark without its line stays text, and so does a line that no mark calls. Notes count from 1 in the order of their
marks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from resolution_kit.printing import PLAIN, Printed, Run, runs

_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_LINE = re.compile(r"\[\^([^\]\s]+)\]:\s*(?=\S)")
_LINES = ("other", "annex", "closing")
"""Kinds of lines that may be notes."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote."""

    name: str
    """The name in its mark, such as `1`."""
    number: int
    pieces: tuple[Run, ...]
    """Its text."""
    line: Printed
    """The paragraph it was made of."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The place in a text that calls a note."""

    note: Note
    again: bool = False
    """Whether the note was called before."""


Piece = Run | Mark


@dataclass(frozen=True, slots=True)
class Noted:
    """A paragraph with its runs, its ending and its marks; the ending stands before marks at the end of the text.

    It has no pieces if there is nothing to show.
    """

    printed: Printed
    pieces: tuple[Piece, ...]

    @property
    def shown(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.printed.text or self.printed.label)


@dataclass(slots=True)
class _Calls:
    """The notes called so far."""

    lines: dict[str, Printed]
    called: dict[str, Note] = field(default_factory=dict)

    def mark(self, name: str) -> Mark | None:
        """The mark of a note; None if there is no such note."""
        if name in self.called:
            return Mark(self.called[name], again=True)
        if name not in self.lines:
            return None
        line = self.lines[name]
        text = replace(line, text=_LINE.sub("", line.text, count=1))
        self.called[name] = Note(name, len(self.called) + 1, tuple(runs(text)), line)
        return Mark(self.called[name])


def noted(paragraphs: Sequence[Printed]) -> tuple[list[Noted], list[Note]]:
    """The paragraphs of the page, and the notes that they call."""
    lines = _note_lines(paragraphs)
    calls, own = _Calls(lines), {id(line) for line in lines.values()}
    found = [Noted(p, tuple(_pieces(p, None if id(p) in own else calls))) for p in paragraphs]
    taken = {id(lines[name]) for name in calls.called}
    return [one for one in found if id(one.printed) not in taken], list(calls.called.values())


def _note_lines(paragraphs: Sequence[Printed]) -> dict[str, Printed]:
    found: dict[str, Printed] = {}
    for printed in paragraphs:
        match = _LINE.match(printed.text) if printed.kind in _LINES and not printed.ref else None
        if match:
            found.setdefault(match[1], printed)
    return found


def _pieces(printed: Printed, calls: _Calls | None) -> list[Piece]:
    """The runs of a paragraph with its ending, cut at the marks of notes; a note has no marks itself."""
    if not (printed.text or printed.label):
        return []
    pieces: list[Piece] = [*runs(printed)]
    if calls and calls.lines and "[^" in printed.text:
        pieces = [piece for run in runs(printed) for piece in _split(run, calls)]
    return _ended(pieces, printed.ending) if printed.ending else pieces


def _split(run: Run, calls: _Calls) -> Iterator[Piece]:
    """A run cut at its marks."""
    at = 0
    for match in _MARK.finditer(run.text):
        mark = calls.mark(match[1])
        if mark is None:
            continue
        if match.start() > at:
            yield replace(run, text=run.text[at : match.start()])
        yield mark
        at = match.end()
    if at < len(run.text):
        yield replace(run, text=run.text[at:])


def _ended(pieces: list[Piece], ending: str) -> list[Piece]:
    """The pieces with the ending after the last words."""
    at = len(pieces)
    while at and isinstance(pieces[at - 1], Mark):
        at -= 1
    last = pieces[at - 1] if at else None
    if isinstance(last, Run) and last.face == PLAIN and not last.role:
        return [*pieces[: at - 1], Run(last.text + ending), *pieces[at:]]
    return [*pieces[:at], Run(ending), *pieces[at:]]
