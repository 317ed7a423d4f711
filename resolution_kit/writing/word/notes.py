"""Footnotes as Word's own: the mark in the text is a field that counts, the note stands at the foot of its page."""

from collections.abc import Sequence

from resolution_kit.printing import Run
from resolution_kit.writing.notes import Mark, Note
from resolution_kit.writing.style_names import EMPHASIS, NOTE, NOTE_MARK, style_id
from resolution_kit.writing.word.xml import root, text, w

_RULES = ((-1, "separator"), (0, "continuationSeparator"))
"""What Word wants above the notes of a page."""


class Footnotes:
    """The notes of one paper. A note that is called twice stands twice, as Word has a note for every mark."""

    def __init__(self) -> None:
        self._notes: list[Note] = []

    def __bool__(self) -> bool:
        """Whether there is any note."""
        return bool(self._notes)

    def mark(self, mark: Mark) -> str:
        """The run that calls a note."""
        self._notes.append(mark.note)
        return w("r", _mark_look(), w("footnoteReference", id=len(self._notes)))

    def xml(self) -> str:
        """footnotes.xml."""
        rules = (
            w("footnote", w("p", _set("Normal"), w("r", w(name))), type=name, id=number) for number, name in _RULES
        )
        notes = (w("footnote", _note(note.pieces), id=number) for number, note in enumerate(self._notes, 1))
        return root("footnotes", *rules, *notes)


def settings() -> str:
    """What settings.xml says of footnotes."""
    return w("footnotePr", *(w("footnote", id=number) for number, _ in _RULES))


def _note(pieces: Sequence[Run]) -> str:
    runs = (w("r", w("rPr", w("rStyle", val=EMPHASIS)) if run.italic else "", text(run.text)) for run in pieces)
    mark = w("r", _mark_look(), w("footnoteRef"))
    return w("p", _set(NOTE), mark, w("r", text(" ")), *runs)


def _mark_look() -> str:
    return w("rPr", w("rStyle", val=style_id(NOTE_MARK)))


def _set(name: str) -> str:
    return w("pPr", w("pStyle", val=style_id(name)))
