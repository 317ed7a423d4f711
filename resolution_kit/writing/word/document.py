"""A paper as a document of python-docx: dressed in a house style, then filled paragraph by paragraph."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing import document as about
from resolution_kit.writing import style_looks as looks
from resolution_kit.writing.notes import Mark
from resolution_kit.writing.style_names import RunLook, paragraph_style
from resolution_kit.writing.word import section
from resolution_kit.writing.word.footnotes import Footnotes
from resolution_kit.writing.word.numbering import Lists
from resolution_kit.writing.word.oxml import twips, w, write
from resolution_kit.writing.word.package import BLANK, packed
from resolution_kit.writing.word.styles import ALIGN, Styles, number_of

_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""A date for every paper, so that the same paper is the same file."""
_LONGEST = 255
"""Characters that Word holds of what a document says of itself."""


class Paper:
    """A document with the styles, lists and page of a paper, and the paragraphs that are added to it."""

    def __init__(
        self, style: Style, printed: Sequence[Printed], listed: Sequence[Printed], reference: Path | None = None
    ) -> None:
        """`printed` are the paragraphs whose styles are wanted, `listed` those whose lists are."""
        self._style = style
        self._document = docx.Document(str(BLANK)) if reference is None else _dressed(reference)
        self._body: Any = self._document.element.body
        self._styles = Styles(self._document, style)
        for look in looks.looks(printed, style).values():
            self._styles.add(look)
        for name, emphasis in looks.characters(style).items():
            self._styles.add_characters(name, emphasis)
        self._lists = Lists(listed, self._document.part.numbering_part.element)
        self._lists.define(style, self._styles.ids)
        self._footnotes = Footnotes(self._document, style, self._styles)

    def add(self, *elements: Any) -> None:
        """Put elements at the end of the text."""
        end = self._body.sectPr
        for element in elements:
            end.addprevious(element)

    def paragraph(self, printed: Printed) -> Any:
        """The paragraph without its words, anywhere: with its style, list and place."""
        keep = [w("keepNext")] if printed.follows else []
        number = [number_of(*self._lists.of(printed))] if printed.is_listed else []
        placed = printed.kind == "organ" and printed.align != "left"
        place = [w("jc", val=WD_ALIGN_PARAGRAPH.to_xml(ALIGN[printed.align]))] if placed else []
        style = w("pStyle", val=self._styles.ids[paragraph_style(printed)])
        inside = printed.ref and printed.after is not None
        space = [w("spacing", after=round(20 * (printed.after or 0)))] if inside else []
        return w("p", w("pPr", style, *keep, *number, *space, *place))

    def run(self, text: str, look: RunLook) -> Any:
        """A run with its text, anywhere."""
        run = w("r")
        if look.style:
            apart = ("b", "bCs") * look.bold + ("i", "iCs") * look.italic
            run.append(w("rPr", w("rStyle", val=self._styles.ids[look.style]), *map(w, apart)))
        write(run, text)
        return run

    def mark(self, mark: Mark) -> Any:
        """The run that calls a note; the note is added to those of the paper."""
        return self._footnotes.mark(mark)

    def file(self, resolution: Resolution) -> bytes:
        """The whole file, once all paragraphs are added."""
        section.set_page(self._document, self._style)
        section.set_head_and_foot(self._document, self._style, about.code(resolution), self._styles)
        self._styles.number(self._lists.of_styles())
        settings: Any = self._document.settings.element
        settings.find(qn("w:defaultTabStop")).set(qn("w:val"), str(twips(self._style.indent.step)))
        settings.find(qn("w:themeFontLang")).set(qn("w:val"), about.locale(self._style))
        self._tell(resolution)
        return packed(self._document)

    def _tell(self, resolution: Resolution) -> None:
        """Title, topic, sponsors and language, as file managers and screen readers show them."""
        properties = self._document.core_properties
        properties.title = about.title(resolution)[:_LONGEST]
        properties.subject = about.topic(resolution)[:_LONGEST]
        properties.author = ", ".join(about.authors(resolution))[:_LONGEST]
        properties.language = about.locale(self._style)
        properties.created = properties.modified = _NEVER


def _dressed(reference: Path) -> Any:
    from resolution_kit.writing.word.template import opened

    return opened(reference)
