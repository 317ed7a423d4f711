"""A paper that says itself what each of its paragraphs is, put together as it says; nothing is guessed.

Word papers of reskit say it by their styles (`wordkinds`), Markdown papers by comments and labels (`markdownsigns`).
Every paragraph stays in its place; only which part holds the lines between clauses is settled here:

- lines before the first organ line or clause are the heading, except section titles directly before a clause;
- lines after the last clause of a part are its end, except headings and titles before the organ line of the next;
- of the lines between preamble and operative part, titles and a repeated organ line go with the operative part.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from resolution_kit.model import Block, Clause, Line, Part, Resolution
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.headings import heading
from resolution_kit.reading.assemble.labels import split_ending
from resolution_kit.reading.assemble.opener_emphasis import set_opener, settle_leads
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.text.inline import escape, plain

_TITLES = ("heading", "title", "section")
"""Kinds of lines that belong to what comes after them."""


def is_declared(paragraphs: Sequence[RawParagraph]) -> bool:
    """Whether every paragraph says what it is."""
    return bool(paragraphs) and all(raw.kind is not None for raw in paragraphs)


def declared(paragraphs: Sequence[RawParagraph]) -> Resolution:
    """The resolution that these paragraphs say they are."""
    paper = _Paper()
    for raw in paragraphs:
        paper.add(raw)
    paper.part.end += map(_line, paper.waiting)
    settle_leads(node.item for node in paper.clauses)
    return Resolution(
        heading=heading([Item(raw) for raw in paper.heading]),
        parts=tuple(part.made() for part in paper.parts),
        typed=True,
    )


@dataclass(slots=True)
class _Node:
    """A clause that is still growing."""

    item: Item
    children: list["_Node"] = field(default_factory=list)
    closing: "_Node | None" = None

    def made(self, depth: int = 0) -> Clause:
        """The clause with everything below it."""
        text, ending = self.item.bare
        return Clause(
            text if depth else set_opener(text, self.item.lead, exact=True),
            tuple(child.made(depth + 1) for child in self.children),
            self.closing.made(1) if self.closing else None,
            self.item.raw.label,
            ending,
            line=self.item.raw.line,
        )


@dataclass(slots=True)
class _Growing:
    """A part that is still growing."""

    lead: list[Line] = field(default_factory=list)
    organ: Line | None = None
    preamble: list[_Node | Line] = field(default_factory=list)
    operative: list[_Node | Line] = field(default_factory=list)
    end: list[Line] = field(default_factory=list)

    @property
    def begun(self) -> bool:
        return self.organ is not None or bool(self.preamble) or bool(self.operative)

    def made(self) -> Part:
        """The part."""
        return Part(tuple(self.lead), self.organ, _blocks(self.preamble), _blocks(self.operative), tuple(self.end))


class _Paper:
    """What has been read so far."""

    def __init__(self) -> None:
        self.heading: list[RawParagraph] = []
        self.parts = [_Growing()]
        self.waiting: list[RawParagraph] = []
        """Lines whose place what follows will decide."""
        self.open: list[_Node] = []
        """The open clause of every level."""
        self.clauses: list[_Node] = []
        """All of highest level."""

    @property
    def part(self) -> _Growing:
        """The part that grows."""
        return self.parts[-1]

    def add(self, raw: RawParagraph) -> None:
        """The next paragraph."""
        if raw.kind == "organ":
            self.organ(raw)
        elif raw.kind in ("preambular", "operative"):
            self.clause(raw, (raw.level or 0) - (raw.kind == "operative"))
        elif not self.closes(raw):
            self.waiting.append(raw)

    def organ(self, raw: RawParagraph) -> None:
        """An organ line opens a part, or is repeated between the halves of one."""
        if self.part.begun and not self.part.operative:
            self.waiting.append(raw)
            return
        if self.part.begun:
            self.further()
        else:
            self.heading += self.waiting
        self.part.organ, self.waiting, self.open = _line(raw), [], []

    def further(self) -> None:
        """A further part begins; titles before it are its own."""
        at = _titles_from(self.waiting)
        self.part.end += map(_line, self.waiting[:at])
        self.parts.append(_Growing(lead=[_line(raw) for raw in self.waiting[at:]]))
        self.waiting, self.open = [], []

    def clause(self, raw: RawParagraph, depth: int) -> None:
        """A clause this deep, or as deep as there are clauses above it."""
        if self.open and self.open[0].item.said != raw.kind:
            self.open = []
        depth = max(0, min(depth, len(self.open)))
        if depth:
            self.inside(depth)
        node = _Node(Item(raw))
        if not depth:
            self.clauses.append(node)
        (self.open[depth - 1].children if depth else self.half(raw)).append(node)
        self.open[depth:] = [node]

    def inside(self, depth: int) -> None:
        """What waits between two sub-clauses can only be sub-clauses too."""
        found = [_Node(Item(raw)) for raw in self.waiting]
        self.open[depth - 1].children += found
        self.open[depth:] = found[-1:] or self.open[depth:]
        self.waiting = []

    def half(self, raw: RawParagraph) -> list[_Node | Line]:
        """The half that a clause of the highest level belongs to, with the lines that waited for it."""
        if raw.kind == "preambular" and self.part.operative:
            self.further()
        part = self.part
        at = 0
        if not part.begun:
            at = _sections_from(self.waiting)
            self.heading += self.waiting[:at]
        elif raw.kind == "operative" and part.preamble and not part.operative:
            at = _second_half(self.waiting)
            part.preamble += map(_line, self.waiting[:at])
        half = part.preamble if raw.kind == "preambular" else part.operative
        half += map(_line, self.waiting[at:])
        self.waiting = []
        return half

    def closes(self, raw: RawParagraph) -> bool:
        """Whether a paragraph is the closing text of an open clause."""
        if raw.kind != "closing" or raw.level is None or not self.open or self.waiting:
            return False
        depth = raw.level - (self.open[0].item.said == "operative")
        if not 0 <= depth < len(self.open) or self.open[depth].closing:
            return False
        self.open[depth].closing = _Node(Item(raw))
        del self.open[depth + (depth == 0) :]
        return True


def _titles_from(lines: Sequence[RawParagraph]) -> int:
    """Where the titles at the end of these lines begin."""
    at = len(lines)
    while at and lines[at - 1].kind in _TITLES:
        at -= 1
    return at


def _sections_from(lines: Sequence[RawParagraph]) -> int:
    at = len(lines)
    while at and lines[at - 1].kind == "section":
        at -= 1
    return at


def _second_half(lines: Sequence[RawParagraph]) -> int:
    """Where what belongs to the operative part begins among the lines before it."""
    return next((i for i, raw in enumerate(lines) if raw.kind == "organ"), _titles_from(lines))


def _line(raw: RawParagraph) -> Line:
    text = f"{raw.label} {raw.one_line}".strip() if raw.label else raw.one_line
    if raw.kind != "organ":
        return Line(raw.kind or "other", text, line=raw.line)
    bare, ending = split_ending(escape(plain(text)))
    return Line("organ", bare, ending, raw.line)


def _blocks(half: Sequence[_Node | Line]) -> tuple[Block, ...]:
    return tuple(block if isinstance(block, Line) else block.made() for block in half)
