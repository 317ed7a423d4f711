"""The outline of a resolution: every paragraph once, in order, with what it is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Block, Clause, Field, Kind, Line, Part, Resolution
from resolution_kit.reports.terminal import safe
from resolution_kit.text.inline import plain, spans

if TYPE_CHECKING:
    from resolution_kit.printing import Printed

Paragraph = dict[str, Any]
"""One paragraph as docs/design.md, section 5, says: kind, level, label, opener, text, ending, line."""


def outline(resolution: Resolution) -> list[Paragraph]:
    """The paragraphs of a resolution."""
    return list(_Outline(resolution).paragraphs())


class _Outline:
    """Goes through one resolution; a draft is shown with the labels and endings that its house style prints."""

    def __init__(self, resolution: Resolution) -> None:
        self.resolution = resolution
        self.printed = () if resolution.typed else _printed(resolution)
        self.clauses = (p for p in self.printed if p.ref)

    def paragraphs(self) -> Iterator[Paragraph]:
        yield from self.heading()
        for part in self.resolution.parts:
            yield from map(_line, part.lead)
            if part.organ:
                yield _line(part.organ)
            yield from self.blocks(part.preamble, "preambular", 0)
            yield from self.blocks(part.operative, "operative", 1)
            yield from map(_line, part.end)

    def heading(self) -> Iterator[Paragraph]:
        """The heading as typed; fields of a draft as they print."""
        items = self.resolution.heading
        if any(isinstance(item, Field) and item.typed is None for item in items):
            alone = replace(self.resolution, parts=(Part(),))
            for printed in _printed(alone):
                yield _paragraph(printed.kind, plain(printed.text), None)
            return
        for item in items:
            if isinstance(item, Line):
                yield _line(item)
            else:
                yield _paragraph("title" if item.name == "title" else "heading", plain(item.typed or ""), item.line)

    def blocks(self, blocks: tuple[Block, ...], kind: Kind, level: int) -> Iterator[Paragraph]:
        """The clauses of one half of a part and what stands between them."""
        for block in blocks:
            if isinstance(block, Line):
                yield _line(block)
            else:
                yield from self.clause(block, kind, level, top=True)

    def clause(self, clause: Clause, kind: Kind, level: int, *, top: bool) -> Iterator[Paragraph]:
        """A clause with everything below it."""
        text, ending, label = self.said(clause)
        words = plain(clause.text)
        opener = _opener(clause.text, words) if top else None
        yield {**_paragraph(kind, text, clause.line, ending), "level": level, "label": label, "opener": opener}
        for child in clause.subclauses:
            yield from self.clause(child, kind, level + 1, top=False)
        if clause.closing:
            text, ending, _ = self.said(clause.closing)
            yield {**_paragraph("closing", text, clause.closing.line, ending), "level": level}

    def said(self, clause: Clause) -> tuple[str, str | None, str | None]:
        """Text, ending and label; a word in the ending, such as the `and` of `; and`, is text."""
        if not self.resolution.typed:
            printed = next(self.clauses)
            clause = replace(clause, label=printed.label or None, ending=printed.ending or None)
        text = plain(clause.text)
        return (f"{text}{clause.ending}", None, clause.label) if clause.joined else (text, clause.ending, clause.label)


def _printed(resolution: Resolution) -> "Sequence[Printed]":
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.printing import typeset

    return tuple(typeset(resolution, style_of(resolution)))


def _paragraph(kind: Kind, text: str, line: int | None, ending: str | None = None) -> Paragraph:
    return {"kind": kind, "level": None, "label": None, "opener": None, "text": text, "ending": ending, "line": line}


def _line(line: Line) -> Paragraph:
    return _paragraph(line.kind, plain(line.text), line.line, line.ending)


def _opener(text: str, words: str) -> str | None:
    """The explicit italics at the head, else the opener that is recognised."""
    if text.startswith("*"):
        first = spans(text)[0]
        if first.italic:
            return first.text
    opener = find_opener(words)
    return opener.text if opener else None


def as_text(name: str, paragraphs: list[Paragraph]) -> str:
    """The outline for people: the line, what the paragraph is, then its words, deeper ones further in."""
    rows = [safe(f"{name}: {len(paragraphs)} paragraph{'' if len(paragraphs) == 1 else 's'}")]
    for one in paragraphs:
        level = one["level"] or 0
        kind = f"{one['kind']} {level}" if one["level"] is not None else one["kind"]
        words = " ".join(filter(None, (one["label"], one["text"]))) + (one["ending"] or "")
        place = "" if one["line"] is None else str(one["line"])
        rows.append(f"{place:>5}  {kind:<13} {'  ' * level}{safe(words)}")
    return "\n".join(rows)
