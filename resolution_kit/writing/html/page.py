"""The paper as blocks for the template: paragraphs and lists, every text of them HTML already."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from markupsafe import Markup

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.text.inline import plain
from resolution_kit.writing import metadata as about
from resolution_kit.writing.html.inline import inline, note
from resolution_kit.writing.html.sheet import Rule, rule
from resolution_kit.writing.nested import Headings, Node, lists, nested
from resolution_kit.writing.notes import noted
from resolution_kit.writing.paragraph_format import LookBook, look
from resolution_kit.writing.shared import one_line

_NOTHING = Markup()


@dataclass(frozen=True, slots=True)
class Margin:
    """What a page that is read while it is written says of a paragraph; an exported page says nothing."""

    clause: str = ""
    """The id of the clause."""
    severity: str = ""
    """Of the gravest of the findings …"""
    notes: Markup = _NOTHING
    """… and what they say."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with what belongs to it."""

    tag: str
    """`p`, or `h1` and `h2` for what a reader navigates by."""
    name: str
    """Its class; the page has a rule for it."""
    id: str
    """The clause as people call it, such as `3.b`."""
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
            yield Block(listed, tuple(self.paragraph(node) for node in group))

    def paragraph(self, node: Node) -> Paragraph:
        """The paragraph of a node."""
        printed = node.printed
        return Paragraph(
            ("p", "h1", "h2")[self.headings.level(printed)],
            self.name(printed),
            printed.ref if printed.clause else "",
            printed.label,
            inline(node.noted.pieces, printed),
            node.noted.shown,
            self.margin(printed),
            tuple(self.blocks(node.items)),
            tuple(self.paragraph(one) for one in node.closing),
        )

    def name(self, printed: Printed) -> str:
        """The classes of its look."""
        keep = look(printed, self.book.style).keep
        return self.book.name(printed) + (" keep" if keep else "")


def _empty(_: Printed) -> Margin:
    return Margin()


def page(
    resolution: Resolution,
    style: Style,
    paragraphs: Sequence[Printed],
    margin: Callable[[Printed], Margin] = _empty,
) -> Page:
    """The page of a paper."""
    found, notes = noted(paragraphs)
    nodes = nested(found)
    book = LookBook(style)
    builder = _Builder(book, Headings([one.printed for one in found]), margin)
    top = list(takewhile(lambda node: node.printed.kind in ("heading", "title"), nodes))
    texts = (one_line(plain(p.text)) for p in paragraphs)
    return Page(
        about.title(resolution) or next(filter(None, texts), "") or style.title,
        about.authors(resolution),
        tuple(builder.blocks(top)),
        tuple(builder.blocks(nodes[len(top) :])),
        tuple(note(one) for one in notes),
        tuple(rule(name, *used, style) for name, used in book.looks.items()),
    )
