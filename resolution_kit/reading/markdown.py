"""Markdown into paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from resolution_kit.model import Resolution
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.files import read_text
from resolution_kit.reading.markdown_signs import BULLET, Sign, Title, raw, read_sign, said, unsaid
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.reading.wrapping import Block, TextLine, joined, lines_of, wrapped_at

_HEADING = re.compile(r"(#{1,6})(?:\s+(.*?))?(?:\s+#+)?(?:\s+\{#[\w.:-]+\})?")
"""A heading; Google Docs and pandoc put the name of the place behind it: `{#water}`."""
_RULE = re.compile(r"([-*_])(?:\s*\1){2,}|={3,}")
_UNDERLINE = re.compile(r"=+|-{2,}")
_FENCE = re.compile(r"(?:`{3,}|~{3,})")
_CELL = re.compile(r"(?<!\\)\|")
_SPECIAL = frozenset("#-*_=|>`~+<")
"""First characters of lines that may be more than text."""
Piece = Block | RawParagraph | Title | Sign
_FRONT = "---"
_LONGEST_FRONT = 60


def read(path: Path) -> Resolution:
    """The resolution in a Markdown file."""
    return structure(paragraphs(read_text(path)), str(path))


def paragraphs(text: str) -> list[RawParagraph]:
    """The paragraphs of a Markdown text."""
    pieces = [piece for block in lines_of(_without_front(text)) for piece in _pieces(block)]
    column = wrapped_at([piece for piece in pieces if isinstance(piece, list)])
    lines = _lines(pieces, column)
    return list(said(lines) if any(isinstance(piece, Sign) for piece in pieces) else unsaid(lines))


def _lines(pieces: list[Piece], column: int | None) -> Iterator[TextLine | RawParagraph | Title | Sign]:
    """The paragraphs, joined where the text is wrapped, with the headings and signs between them."""
    for piece in pieces:
        if isinstance(piece, list):
            yield from joined(piece, column)
        else:
            yield piece


def _without_front(text: str) -> str:
    """The text with the `---` before and after its front matter blanked; the lines between belong to the heading."""
    if not text.startswith(_FRONT):
        return text
    lines = text.split("\n", _LONGEST_FRONT)
    ends = [i for i, line in enumerate(lines) if line.rstrip() == _FRONT]
    if len(ends) > 1 and ends[0] == 0:
        lines[0] = lines[ends[1]] = ""
    return "\n".join(lines)


def _pieces(block: Block) -> Iterator[Piece]:
    """The stretches of plain lines of a block, and the lines that are headings or rows of a table."""
    plain: Block = []
    for line in block:
        if line.text[0] == ">":
            line = replace(line, text=line.text.lstrip("> ") or ">")  # noqa: PLW2901 - the line without its quote marks
        if line.text[0] not in _SPECIAL:
            plain.append(replace(line, text=line.text[:-1]) if line.text.endswith("\\") else line)
            continue
        if sign := read_sign(line.text):
            yield from (plain, sign)
            plain = []
        elif plain and _UNDERLINE.fullmatch(line.text) and BULLET.match(plain[-1].text) is None:
            last = plain.pop()
            yield from (plain, Title(1 if line.text[0] == "=" else 2, last))
            plain = []
        elif _RULE.fullmatch(line.text) or _is_fence(line):
            yield plain
            plain = []
        elif special := _special(line):
            yield from (plain, special)
            plain = []
        else:
            plain.append(line)
    if plain:
        yield plain


def _is_fence(line: TextLine) -> bool:
    match = _FENCE.match(line.text)
    return match is not None and not line.text[match.end() :].strip("`~ ")


def _special(line: TextLine) -> RawParagraph | Title | None:
    """A heading or a row of a table; None for any other line."""
    match = _HEADING.fullmatch(line.text)
    if match:
        return Title(len(match[1]), replace(line, text=match[2] or ""))
    if line.text[0] != "|" or line.text[-1] != "|":
        return None
    cells = [cell.strip() for cell in _CELL.split(line.text[1:-1])]
    if all(not cell.strip(":- ") for cell in cells):
        return RawParagraph("", line.number)
    return raw(replace(line, text="\t".join(cell for cell in cells if cell)))
