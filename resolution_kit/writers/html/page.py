"""The paper as blocks for the template: paragraphs and lists, every text of them HTML already."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from markupsafe import Markup

from resolution_kit.inline import plain
from resolution_kit.model import Resolution
from resolution_kit.styles import Style
from resolution_kit.typeset import Printed
from resolution_kit.writers import about
from resolution_kit.writers.html.inline import inline, note
from resolution_kit.writers.html.sheet import Rule, rule
from resolution_kit.writers.lines import one_line
from resolution_kit.writers.looks import Look, look
from resolution_kit.writers.nested import Node, lists, nested
from resolution_kit.writers.notes import noted
from resolution_kit.writers.stylenames import paragraph_style


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

    style: Style
    main: Printed | None
    """The paragraph that is the heading of the whole page."""
    names: dict[tuple[str, Look], str] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)

    def blocks(self, nodes: Sequence[Node]) -> Iterator[Block]:
        """The blocks of some nodes."""
        for listed, group in lists(nodes):
            yield Block(listed, tuple(self.paragraph(node) for node in group))

    def paragraph(self, node: Node) -> Paragraph:
        """The paragraph of a node."""
        printed = node.printed
        return Paragraph(
            self.tag(printed),
            self.name(printed),
            printed.ref if printed.clause else "",
            printed.label,
            inline(node.noted.pieces, printed),
            node.noted.shown,
            tuple(self.blocks(node.items)),
            tuple(self.paragraph(one) for one in node.closing),
        )

    def tag(self, printed: Printed) -> str:
        """The element that it is."""
        if printed is self.main:
            return "h1"
        return "h2" if printed.kind in ("title", "section") and printed.text else "p"

    def name(self, printed: Printed) -> str:
        """The class of its look; looks of one name that differ have a number."""
        key = paragraph_style(printed), replace(look(printed, self.style), keep=False)
        if key not in self.names:
            base = re.sub(r"[^a-z0-9]+", "-", key[0].lower()).strip("-")
            taken = set(self.names.values())
            numbers = (f"{base}-v{n}" for n in range(2, len(taken) + 3))
            self.names[key] = next(name for name in (base, *numbers) if name not in taken)
            self.rules.append(rule(self.names[key], key[1], printed, self.style))
        return self.names[key] + (" keep" if look(printed, self.style).keep else "")


def page(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> Page:
    """The page of a paper."""
    found, notes = noted(paragraphs)
    nodes = nested(found)
    builder = _Builder(style, _main([one.printed for one in found]))
    top = list(takewhile(lambda node: node.printed.kind in ("heading", "title"), nodes))
    texts = (one_line(plain(p.text)) for p in paragraphs)
    return Page(
        about.title(resolution) or next(filter(None, texts), "") or style.title,
        ", ".join(resolution.get("sponsors")),
        tuple(builder.blocks(top)),
        tuple(builder.blocks(nodes[len(top) :])),
        tuple(note(one) for one in notes),
        tuple(builder.rules),
    )


def _main(paragraphs: Sequence[Printed]) -> Printed | None:
    """The title; where there is none, the topic or the organ."""
    ranks = [rank for printed in paragraphs if (rank := _rank(printed)) is not None]
    return min(ranks, key=lambda found: found[0])[1] if ranks else None


def _rank(printed: Printed) -> tuple[int, Printed] | None:
    """How well a paragraph serves as the heading of the page; 0 is best."""
    if not printed.text:
        return None
    if printed.kind == "title":
        return (0 if printed.field else 1), printed
    if printed.field == "topic":
        return 2, printed
    return (3, printed) if printed.kind == "organ" else None
