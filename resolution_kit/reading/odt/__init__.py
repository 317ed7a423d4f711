"""OpenDocument texts into paragraphs, as LibreOffice and Google Docs write them.

Read are the text with its lists, tables and text boxes, and the notes at its end. Headers, footers and comments are no
part of the paper. The line of a paragraph is its position among all paragraphs, empty ones too.
"""

from collections.abc import Iterator
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.model import Resolution
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.leftovers import Left, Leftover
from resolution_kit.reading.odt.body import Body, OdtParagraph
from resolution_kit.reading.odt.lists import Lists
from resolution_kit.reading.odt.names import OFFICE, STYLE, TEXT
from resolution_kit.reading.odt.runs import Runs
from resolution_kit.reading.odt.styles import Styles
from resolution_kit.reading.page_lines import loosened, unpasted
from resolution_kit.reading.paragraphs import RawParagraph, as_row
from resolution_kit.reading.word import inline as wordtext
from resolution_kit.reading.word.indents import after
from resolution_kit.reading.word.own_styles import SIGN, Said, said
from resolution_kit.wordfile.archive import Archive
from resolution_kit.wordfile.xml import Element, whole


def read(path: Path) -> Resolution:
    """The resolution in an OpenDocument text."""
    return structure(unpasted(paragraphs(path)), str(path))


def paragraphs(path: Path) -> list[RawParagraph]:
    """The paragraphs that have text or a label; notes come last."""
    paper, body = _opened(path)
    return list(paper.paragraphs(body))


def left(path: Path) -> list[Left]:
    """What the file has and its reading has not."""
    paper, body = _opened(path)
    raws = list(paper.paragraphs(body))
    deleted = [Left("deleted", None, "".join(one.itertext())) for one in body.iter(f"{TEXT}deletion")]
    return [*paper.left, *deleted, *loosened(raws), *paper.margins()]


def _opened(path: Path) -> tuple["_Paper", Element]:
    """The text of a file, and how to read it."""
    archive = Archive(path, "an OpenDocument text")
    if not archive.has("content.xml"):
        raise Problem("found no OpenDocument text in it; save it again as .odt or .docx", where=str(path))
    content = archive.root("content.xml")
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise Problem("found no text in it, expected an OpenDocument text", where=str(path))
    named = archive.root("styles.xml") if archive.has("styles.xml") else None
    return _Paper(content, named, archive.where), body


_MARGINS: dict[str, Leftover] = {
    f"{STYLE}header": "header",
    f"{STYLE}header-first": "header",
    f"{STYLE}footer": "footer",
    f"{STYLE}footer-first": "footer",
}


class _Paper:
    """One text while it is read."""

    def __init__(self, content: Element, named: Element | None, where: str) -> None:
        self.styles = Styles(content, named)
        self.lists = Lists(content, named)
        self.runs = Runs(self.styles, where)
        self.named = named
        self.ours = SIGN in self.styles.names
        self.left: list[Left] = []
        """What the paragraphs so far have and their texts have not."""

    def paragraphs(self, container: Element) -> Iterator[RawParagraph]:
        """The paragraphs of the text, then the notes."""
        body = Body(self.runs, self.lists)
        for paragraph in body.paragraphs(container):
            raw = self._raw(paragraph)
            told = () if raw.kind else wordtext.stressed(paragraph.pieces)
            self.left += (Left(kind, paragraph.position, words) for kind, words in told)
            if raw.text or raw.label:
                yield raw
        for number, note in enumerate(self.runs.notes, 1):
            inside = note.find(f"{TEXT}note-body")
            found = () if inside is None else body.paragraphs(inside)
            pieces = [piece for paragraph in found for piece in paragraph.pieces]
            yield RawParagraph(f"[^{number}]: {wordtext.inline(pieces, exact=False)}", body.position)
        self.left += body.left

    def margins(self) -> Iterator[Left]:
        """The texts of headers and footers, each once."""
        seen: set[str] = set()
        for element in () if self.named is None else self.named.iter():
            kind = _MARGINS.get(element.tag)
            if kind:
                found = Body(Runs(self.styles, self.runs.where), self.lists).paragraphs(element)
                words = " / ".join(filter(None, (paragraph.text.strip() for paragraph in found)))
                if words and words not in seen:
                    seen.add(words)
                    yield Left(kind, None, words)

    def _raw(self, paragraph: OdtParagraph) -> RawParagraph:
        element, place = paragraph.element, paragraph.place
        id_ = None if element is None else element.get(f"{TEXT}style-name")
        name = self.styles.name(id_)
        what = said(name) if self.ours else Said()
        text = wordtext.inline(paragraph.pieces, exact=what.kind is not None)
        if paragraph.row and what.kind:
            text = as_row(text)
        blanks = text[: len(text) - len(text.lstrip())]
        return RawParagraph(
            text=text.strip(),
            line=paragraph.position,
            label=paragraph.label,
            indent=after(self._start(paragraph, id_), blanks),
            depth=place.depth if place else None,
            heading=_heading(element, name),
            bold=wordtext.bold(paragraph.pieces),
            lead=wordtext.lead(paragraph.pieces),
            row=paragraph.row,
            kind=what.kind,
            field=what.field,
            level=what.level,
        )

    def _start(self, paragraph: OdtParagraph, id_: str | None) -> int:
        """Where the first line begins: by the paragraph's own style, or else by its list."""
        left, first = self.styles.margins(id_)
        if paragraph.place:
            level = self.lists.level(paragraph.place.style, paragraph.place.depth)
            left, first = level.left if left is None else left, level.first if first is None else first
        return max(0, (left or 0) + (first or 0))


def _heading(element: Element | None, style: str) -> int:
    """The level of a heading; 0 for other paragraphs."""
    if element is None or element.tag != f"{TEXT}h":
        return 1 if style == "Title" else 0
    return whole(element.get(f"{TEXT}outline-level")) or 1
