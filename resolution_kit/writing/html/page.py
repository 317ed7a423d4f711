"""The paper as blocks for the template: paragraphs and lists, every text of them HTML already.

Whatever a person typed is escaped; only emphasis and the marks of notes are tags.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from markupsafe import Markup, escape

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing import document as about
from resolution_kit.writing.html.sheet import Rule, rule
from resolution_kit.writing.nested import Headings, Node, lists, nested
from resolution_kit.writing.notes import Mark, Note, Piece, noted
from resolution_kit.writing.paragraph_format import LookBook, look
from resolution_kit.writing.printable import BREAK
from resolution_kit.writing.tables import cell_runs

_TAGS = {"italic": "i", "underline": "u", "bold": "b"}
_NOTHING = Markup()


@dataclass(frozen=True, slots=True)
class Margin:
    """What the live page says beside a paragraph; an exported page says nothing."""

    clause: str = ""
    """The id of the clause."""
    severity: str = ""
    """The severity of the gravest finding …"""
    notes: Markup = _NOTHING
    """… and all the findings say."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with what belongs to it."""

    tag: str
    """`p`, or `h1` and `h2` for what a reader navigates by."""
    name: str
    """Its classes, among them that of its look, for which the page has a rule."""
    id: str
    """The reference of the clause, such as `3.b`."""
    label: str
    text: Markup
    shown: bool
    margin: Margin
    blocks: tuple["Block", ...] = ()
    """Its sub-clauses …"""
    closing: tuple["Paragraph", ...] = ()
    """… and the text after them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A list, or a paragraph by itself."""

    listed: bool
    paragraphs: tuple[Paragraph, ...]
    rows: tuple[tuple[Markup, ...], ...] = ()
    """The cells of a table; its paragraphs are then its rows."""


@dataclass(frozen=True, slots=True)
class Page:
    """All that the template shows."""

    title: str
    author: str
    header: tuple[Block, ...]
    body: tuple[Block, ...]
    notes: tuple[Markup, ...]
    rules: tuple[Rule, ...]


@dataclass(slots=True)
class _Builder:
    """Makes paragraphs and remembers the looks they need."""

    book: LookBook
    headings: Headings
    margin: Callable[[Printed], Margin]

    def blocks(self, nodes: Sequence[Node]) -> Iterator[Block]:
        """The blocks of some nodes."""
        for listed, group in lists(nodes):
            rows = [node.printed for node in group] if not listed and len(group) > 1 else []
            made = tuple(tuple(map(_inline, cell_runs(row))) for row in rows)
            yield Block(listed, tuple(self.paragraph(node) for node in group), made)

    def paragraph(self, node: Node) -> Paragraph:
        """The paragraph of a node."""
        printed = node.printed
        keep = look(printed, self.book.style).keep
        return Paragraph(
            tag=("p", "h1", "h2")[self.headings.level(printed)],
            name=self.book.name(printed) + (" keep" if keep else ""),
            id=printed.ref if printed.clause else "",
            label=printed.label,
            text=_inline(node.noted.pieces),
            shown=node.noted.shown,
            margin=self.margin(printed),
            blocks=tuple(self.blocks(node.items)),
            closing=tuple(self.paragraph(one) for one in node.closing),
        )


def page(
    resolution: Resolution,
    style: Style,
    paragraphs: Sequence[Printed],
    margin: Callable[[Printed], Margin] = lambda _: Margin(),
) -> Page:
    """The page of a paper."""
    found, notes = noted(paragraphs)
    nodes = nested(found)
    book = LookBook(style)
    builder = _Builder(book, Headings([one.printed for one in found]), margin)
    top = list(takewhile(lambda node: node.printed.kind in ("heading", "title"), nodes))
    return Page(
        title=about.title_of_page(resolution, style, paragraphs),
        author=", ".join(about.authors(resolution)),
        header=tuple(builder.blocks(top)),
        body=tuple(builder.blocks(nodes[len(top) :])),
        notes=tuple(map(_note, notes)),
        rules=tuple(rule(name, *used, style) for name, used in book.looks.items()),
    )


def _inline(pieces: Sequence[Piece]) -> Markup:
    """The pieces of a paragraph or of a note; neighbours of one face stand in one element."""
    shown = Markup()
    for names, group in groupby(pieces, key=lambda piece: () if isinstance(piece, Mark) else piece.face.names):
        texts = (_mark(piece) if isinstance(piece, Mark) else _lines(piece.text) for piece in group)
        inside = Markup().join(texts)
        for name in reversed(names):
            inside = Markup("<{0}>{1}</{0}>").format(_TAGS[name], inside)
        shown += inside
    return shown


def _note(one: Note) -> Markup:
    """A note with the way back to its mark."""
    back = Markup('<sup><a id="note-{0}" href="#mark-{0}" role="doc-backlink">{0}</a></sup> ')
    return back.format(one.number) + _inline(one.pieces)


def _lines(text: str) -> Markup:
    return Markup("<br>").join(escape(line) for line in BREAK.split(text))


def _mark(mark: Mark) -> Markup:
    own = Markup("") if mark.again else Markup(' id="mark-{}"').format(mark.note.number)
    return Markup('<sup><a href="#note-{0}" role="doc-noteref"{1}>{0}</a></sup>').format(mark.note.number, own)
