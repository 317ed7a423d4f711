"""Lines of a text into paragraphs: lines are joined only where the file is wrapped at a column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.reading.assemble.fields import names_field
from resolution_kit.reading.assemble.labels import split_label

_TAB = 4
_NARROWEST, _WIDEST = 30, 140
"""Columns at which texts are wrapped."""
_SLACK = 0.15
"""How far a full line may be from the column: people and proportional fonts wrap unevenly."""
_FULL = 0.8
"""Share of broken sentences that must break at the column."""
_ENDS = (",", ";", ":", ".")


_LONGER = 0.05
"""Share of lines that may be much longer than the column: addresses, table rows."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line, or a paragraph joined from several; its number is that of the first."""

    number: int
    indent: int
    text: str
    space: str = ""
    """The blanks before it."""


Block = list[TextLine]
"""Lines with no blank line between them."""


def lines_of(text: str) -> list[Block]:
    """The lines of a text in blocks."""
    blocks: list[Block] = []
    fresh = True
    for number, line in enumerate(text.split("\n"), 1):
        body = line.strip()
        if not body:
            fresh = True
            continue
        if fresh:
            blocks.append([])
            fresh = False
        space = "" if line[0] == body[0] else line[: len(line) - len(line.lstrip())]
        blocks[-1].append(TextLine(number, len(space.expandtabs(_TAB)), body, space))
    return blocks


def paragraphs_of(blocks: Sequence[Block]) -> Iterator[TextLine]:
    """The paragraphs of a text."""
    column = wrapped_at(blocks)
    for block in blocks:
        yield from joined(block, column)


def wrapped_at(blocks: Sequence[Block]) -> int | None:
    """The column at which the text is wrapped; None where every line is a paragraph."""
    breaks = [
        (a, b)
        for block in blocks
        for a, b in pairwise(block)
        if b.text[:1].islower() and not a.text.endswith(_ENDS) and split_label(b.text)[0] is None
    ]
    column = max((_width(a) for a, _ in breaks), default=0)
    if not _NARROWEST <= column <= _WIDEST:
        return None
    lines = [line for block in blocks for line in block]
    longer = sum(_width(line) > column * (1 + _SLACK) for line in lines)
    full = sum(_is_full(a, b, column) for a, b in breaks)
    return column if full >= _FULL * len(breaks) and longer <= _LONGER * len(lines) else None


def _width(line: TextLine) -> int:
    return line.indent + len(line.text)


def _is_full(line: TextLine, following: TextLine, column: int) -> bool:
    """Whether the first word of the next line did not fit on this one."""
    return _width(line) + 1 + len(following.text.split(" ", 1)[0]) > column * (1 - _SLACK)


def joined(block: Block, column: int | None) -> Iterator[TextLine]:
    """The paragraphs of a block of a text that is wrapped at this column, or at none."""
    if not block:
        return
    first, text = block[0], block[0].text
    for before, line in pairwise(block):
        if _hangs(first, before, line) or (column is not None and _goes_on(first, before, line, column)):
            text += line.text if text.endswith("-") and line.text[0].islower() else f" {line.text}"
        else:
            yield replace(first, text=text)
            first, text = line, line.text
    yield replace(first, text=text)


def _hangs(first: TextLine, before: TextLine, line: TextLine) -> bool:
    """Whether a line stands below the text of a numbered clause, further in than its number, and reads on from it."""
    numbered = split_label(first.text)[0] is not None and line.indent > first.indent
    return numbered and before.text[-1] not in ":;." and line.text[0].islower() and split_label(line.text)[0] is None


def _goes_on(first: TextLine, before: TextLine, line: TextLine, column: int) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    ended = before.text.endswith(_ENDS)
    label, rest = split_label(line.text)
    if label is not None:
        return not ended and _is_full(before, line, column) and not _opens(rest)
    if line.text[0].islower():
        return not (ended and line.indent > first.indent and not split_label(first.text)[0])
    if not _is_full(before, line, column) or names_field(line.text):
        return False
    return not (ended and (_opens(line.text) or _first_line(first, before, line)))


def _first_line(first: TextLine, before: TextLine, line: TextLine) -> bool:
    """Whether a line stands further in than the one before it, as the first line of a paragraph does."""
    return line.indent > before.indent and split_label(first.text)[0] is None


def _opens(text: str) -> bool:
    opener = find_opener(text)
    return opener is not None and opener.kind is not None and opener.known
