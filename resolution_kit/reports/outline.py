"""The outline of a resolution: every paragraph once, in order, with what it is."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from resolution_kit.inline import plain, spans
from resolution_kit.model import Block, Clause, Field, Kind, Line, Resolution
from resolution_kit.openers import find_opener
from resolution_kit.reports.terminal import safe

Paragraph = dict[str, Any]
"""One paragraph as docs/design.md, section 5, says: kind, level, label, opener, text, ending, line."""


def outline(resolution: Resolution) -> list[Paragraph]:
    """The paragraphs of a resolution."""
    return list(_paragraphs(resolution))


def _paragraphs(resolution: Resolution) -> Iterator[Paragraph]:
    yield from _heading(resolution)
    for part in resolution.parts:
        yield from map(_line, part.lead)
        if part.organ:
            yield _line(part.organ)
        yield from _blocks(part.preamble, "preambular", 0)
        yield from _blocks(part.operative, "operative", 1)
        yield from map(_line, part.end)


def _heading(resolution: Resolution) -> Iterator[Paragraph]:
    """The heading as typed; fields of a draft as its house style prints them."""
    items = resolution.heading
    if any(isinstance(item, Field) and item.typed is None for item in items):
        from resolution_kit.styles import DEFAULT, style
        from resolution_kit.typeset import typeset

        alone = replace(resolution, organ=None, preamble=(), operative=(), end=(), more=())
        for printed in typeset(alone, style(resolution.style or DEFAULT)):
            yield _paragraph(printed.kind, plain(printed.text), None)
        return
    for item in items:
        if isinstance(item, Line):
            yield _line(item)
        else:
            yield _paragraph("title" if item.name == "title" else "heading", plain(item.typed or ""), item.line)


def _paragraph(kind: Kind, text: str, line: int | None, ending: str | None = None) -> Paragraph:
    return {"kind": kind, "level": None, "label": None, "opener": None, "text": text, "ending": ending, "line": line}


def _line(line: Line) -> Paragraph:
    return _paragraph(line.kind, plain(line.text), line.line, line.ending)


def _blocks(blocks: tuple[Block, ...], kind: Kind, level: int) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Line):
            yield _line(block)
        else:
            yield from _clause(block, kind, level, top=True)


def _clause(clause: Clause, kind: Kind, level: int, *, top: bool) -> Iterator[Paragraph]:
    text = plain(clause.text)
    yield {
        "kind": kind,
        "level": level,
        "label": clause.label,
        "opener": _opener(clause.text, text) if top else None,
        "text": text,
        "ending": clause.ending,
        "line": clause.line,
    }
    for child in clause.subclauses:
        yield from _clause(child, kind, level + 1, top=False)
    if clause.closing:
        closing = clause.closing
        yield {**_paragraph("closing", plain(closing.text), closing.line, closing.ending), "level": level}


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
