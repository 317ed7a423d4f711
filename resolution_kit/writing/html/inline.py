"""The text of a paragraph as HTML: whatever a person typed is escaped, only emphasis and marks of notes are tags."""

from collections.abc import Sequence
from itertools import groupby

from markupsafe import Markup, escape

from resolution_kit.writing.notes import Mark, Note, Piece
from resolution_kit.writing.shared import BREAK

_TAGS = {"italic": "i", "underline": "u", "bold": "b"}


def inline(pieces: Sequence[Piece]) -> Markup:
    """The pieces of a paragraph or of a note; neighbours of one face stand in one element."""
    shown = Markup()
    for names, group in groupby(pieces, key=lambda piece: () if isinstance(piece, Mark) else piece.face.names):
        inside = Markup().join(_mark(piece) if isinstance(piece, Mark) else _text(piece.text) for piece in group)
        for name in reversed(names):
            inside = Markup("<{0}>{1}</{0}>").format(_TAGS[name], inside)
        shown += inside
    return shown


def note(one: Note) -> Markup:
    """A note with the way back to its mark."""
    back = Markup('<sup><a id="note-{0}" href="#mark-{0}" role="doc-backlink">{0}</a></sup> ')
    return back.format(one.number) + inline(one.pieces)


def _text(text: str) -> Markup:
    return Markup("<br>").join(escape(line) for line in BREAK.split(text))


def _mark(mark: Mark) -> Markup:
    own = Markup("") if mark.again else Markup(' id="mark-{}"').format(mark.note.number)
    return Markup('<sup><a href="#note-{0}" role="doc-noteref"{1}>{0}</a></sup>').format(mark.note.number, own)
