"""Footnotes as Word's own: the mark in the text is a field that counts, the note stands at the foot of its page.

python-docx knows no footnotes: their part is made here, and kept by its package like any other.
"""

from typing import Any

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from resolution_kit.knowledge.styles import Style
from resolution_kit.writing.notes import Mark
from resolution_kit.writing.style_looks import NORMAL, note
from resolution_kit.writing.style_names import EMPHASIS, NOTE, NOTE_MARK
from resolution_kit.writing.word.oxml import w, write
from resolution_kit.writing.word.styles import Styles

_RULES = ((-1, "separator"), (0, "continuationSeparator"))
"""What Word wants above the notes of a page."""


class Footnotes:
    """The notes of one paper. A note that is called twice stands twice, as Word has a note for every mark."""

    def __init__(self, document: Document, style: Style, styles: Styles) -> None:
        self._document, self._style, self._styles = document, style, styles
        self._count = 0
        self._notes: Any = None

    def mark(self, mark: Mark) -> Any:
        """The run that calls a note."""
        if self._notes is None:
            self._notes = self._begun()
        self._count += 1
        self._notes.append(w("footnote", self._note(mark), id=self._count))
        return self._marked("footnoteReference", id=self._count)

    def _begun(self) -> Any:
        """The part of the notes, without any, and what the document says of it."""
        self._styles.add(note(self._style))
        self._styles.add_characters(NOTE_MARK)
        ids = self._styles.ids
        rules = (
            w("footnote", w("p", w("pPr", w("pStyle", val=ids[NORMAL])), w("r", w(name))), type=name, id=number)
            for number, name in _RULES
        )
        notes = w("footnotes", *rules)
        package = self._document.part.package
        part = XmlPart(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, notes, package)
        self._document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        settings: Any = self._document.settings.element
        about = w("footnotePr", *(w("footnote", id=number) for number, _ in _RULES))
        settings.insert_element_before(about, "w:compat")
        return notes

    def _note(self, mark: Mark) -> Any:
        paragraph = w("p")
        paragraph.style = self._styles.ids[NOTE]
        paragraph.append(self._marked("footnoteRef"))
        write(paragraph.add_r(), " ")
        for piece in mark.note.pieces:
            run = paragraph.add_r()
            if piece.face.italic:
                run.style = self._styles.ids[EMPHASIS]
            write(run, piece.text)
        return paragraph

    def _marked(self, tag: str, **attributes: int) -> Any:
        return w("r", w("rPr", w("rStyle", val=self._styles.ids[NOTE_MARK])), w(tag, **attributes))
