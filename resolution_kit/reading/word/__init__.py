"""Word files into paragraphs.

Read are the text with its tables, text boxes and content controls, automatic numbers, and the notes at its end.
Headers, footers and comments are no part of the paper. A paragraph's line is its position among all paragraphs of the
text in reading order, empty ones too.
"""

from collections.abc import Iterator
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.model import Resolution
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.leftovers import Left
from resolution_kit.reading.page_lines import loosened, unpasted
from resolution_kit.reading.paragraphs import RawParagraph, as_row
from resolution_kit.reading.word import inline as wordtext
from resolution_kit.reading.word.body import Body
from resolution_kit.reading.word.indents import after
from resolution_kit.reading.word.notes import Notes
from resolution_kit.reading.word.numbering import Numbering
from resolution_kit.reading.word.own_styles import SIGN, Said, said
from resolution_kit.reading.word.rows import Paragraph
from resolution_kit.reading.word.runs import Runs
from resolution_kit.reading.word.styles import Styles
from resolution_kit.wordfile.package import Package
from resolution_kit.wordfile.xml import Element, child


def read(path: Path) -> Resolution:
    """The resolution in a Word file."""
    return structure(unpasted(paragraphs(path)), str(path))


def paragraphs(path: Path) -> list[RawParagraph]:
    """The paragraphs of a Word file that have text or a number; notes come last."""
    package = Package(path)
    root = package.root(package.text)
    body = child(root, "body")
    if body is None:
        raise Problem("found no text in it, expected a Word document; save it again from Word", where=str(path))
    return list(_Paper(package).paragraphs(body))


def left(path: Path) -> list[Left]:
    """What the file has and its reading has not."""
    from resolution_kit.reading.word.margins import comments, margins

    package = Package(path)
    body = child(package.root(package.text), "body")
    if body is None:
        return []
    paper = _Paper(package)
    raws = list(paper.paragraphs(body))
    noted = comments(package)
    found = [
        Left(one.kind, one.line, *noted.get(one.said, ("",))) if one.kind == "comment" else one for one in paper.left
    ]
    return [*found, *loosened(raws), *margins(package, paper.runs)]


class _Paper:
    """One file while it is read."""

    def __init__(self, package: Package) -> None:
        self.numbering = Numbering(package.part("numbering"))
        self.styles = Styles(package.part("styles"), self.numbering)
        self.notes = Notes(package)
        links = {one.id: one.target for one in package.relations(package.text) if one.external}
        self.runs = Runs(self.styles, self.notes.mark, package.where, links)
        self.left: list[Left] = []
        """What the paragraphs so far have and their texts have not."""
        self.ours = SIGN in self.styles.names

    def paragraphs(self, container: Element) -> Iterator[RawParagraph]:
        """The paragraphs of the text, then the notes."""
        body = Body(self.runs, self._numbered)
        for paragraph in body.paragraphs(container):
            raw = self._raw(paragraph)
            told = (*paragraph.left, *(() if raw.kind else wordtext.stressed(paragraph.pieces)))
            self.left += (Left(kind, paragraph.position, words) for kind, words in told)
            gone = paragraph.blank and any(kind in ("struck", "deleted") for kind, _ in paragraph.left)
            if raw.text or (raw.label and not gone):
                yield raw
        for mark, note in self.notes.texts():
            pieces = [piece for paragraph in body.paragraphs(note) for piece in paragraph.pieces]
            yield RawParagraph(f"{mark}: {wordtext.inline(pieces, exact=False)}", body.position)

    def _numbered(self, paragraph: Paragraph) -> bool:
        return self.styles.form(paragraph.properties).list is not None

    def _raw(self, paragraph: Paragraph) -> RawParagraph:
        form = self.styles.form(paragraph.properties)
        label = None if form.list is None else self.numbering.label(form.list, form.level)
        what = said(form.style) if self.ours else Said()
        text = wordtext.inline(paragraph.pieces, exact=what.kind is not None)
        if paragraph.row and what.kind:
            text = as_row(text)
        blanks = text[: len(text) - len(text.lstrip())]
        return RawParagraph(
            text=text.strip(),
            line=paragraph.position,
            label=label,
            indent=after(form.place.start, blanks),
            depth=None if form.list is None else form.level + form.below,
            heading=form.heading,
            bold=wordtext.bold(paragraph.pieces),
            lead=wordtext.lead(paragraph.pieces),
            row=paragraph.row,
            kind=what.kind,
            field=what.field,
            level=what.level,
        )
