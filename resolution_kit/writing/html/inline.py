"""The text of a paragraph as HTML: whatever a person typed is escaped, only emphasis and marks of notes are tags."""

from collections.abc import Sequence
from itertools import groupby

from markupsafe import Markup, escape

from resolution_kit.knowledge.styles import Emphasis
from resolution_kit.printing import Printed, Run
from resolution_kit.writing.notes import Mark, Note, Piece
from resolution_kit.writing.shared import BREAK

_TAGS: dict[Emphasis, str] = {"italic": "i", "underline": "u", "bold": "b"}


def inline(pieces: Sequence[Piece], printed: Printed | None = None) -> Markup:
    """The pieces of a paragraph, or of a note where there is no paragraph."""
    shown = Markup()
    for tags, group in groupby(pieces, key=lambda piece: _tags(piece, printed)):
        inside = Markup().join(_mark(piece) if isinstance(piece, Mark) else _text(piece.text) for piece in group)
        for tag in reversed(tags):
            inside = Markup("<{0}>{1}</{0}>").format(Markup(tag), inside)  # noqa: S704 - a name from the table above
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


def _tags(piece: Piece, printed: Printed | None) -> tuple[str, ...]:
    if isinstance(piece, Mark):
        return ()
    emphasis = _emphasis(piece, printed)
    tags = (_TAGS[emphasis],) if emphasis != "none" else ()
    return (*tags, "i") if piece.italic and emphasis != "italic" else tags


def _emphasis(run: Run, printed: Printed | None) -> Emphasis:
    if run.role == "opener" and printed is not None:
        return printed.emphasis
    return "bold" if run.role == "caption" else "none"
