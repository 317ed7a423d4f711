"""The paragraphs of a row of a table: a name and its value make one line, other cells come one after the other."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.reading.assemble.fields import names_field
from resolution_kit.reading.assemble.labels import split_label
from resolution_kit.reading.leftovers import Leftover
from resolution_kit.reading.word.runs import Look, Piece
from resolution_kit.wordfile.xml import Element

SHORT = 60
"""Characters of a table cell that may be the name of what stands in the next cell."""


@dataclass(slots=True)
class Paragraph:
    """A paragraph as it stands, before anything is made of it."""

    properties: Element | None
    position: int
    """Among all paragraphs, empty ones too, from 1."""
    pieces: list[Piece] = field(default_factory=list)
    left: list[tuple[Leftover, str]] = field(default_factory=list)
    """What is left out, and its words."""
    row: bool = False
    """Whether it is a row of a table of figures or facts, its cells parted by tabs."""

    @property
    def text(self) -> str:
        """Its text without looks."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def blank(self) -> bool:
        """Whether it has no text."""
        return not self.text.strip()


LONGEST_CELL = 200
"""Characters of the longest cell of such a table; a cell with more holds text of the paper."""
_FEWEST = 2
"""Rows and columns of the smallest such table."""
AnyParagraph = TypeVar("AnyParagraph", bound=Paragraph)


def one_line_or_many(
    cells: Sequence[Sequence[AnyParagraph]], numbered: Callable[[AnyParagraph], bool]
) -> Iterator[AnyParagraph]:
    """The paragraphs of a row; `numbered` tells whether one has an automatic number."""
    seen = [[p for p in cell if not p.blank or numbered(p)] for cell in cells]
    seen = [cell for cell in seen if cell]
    lines = list(zip(*seen, strict=True)) if len({len(cell) for cell in seen}) == 1 else []
    if len(seen) > 1 and lines and all(_one_line(line, numbered, alone=len(lines) == 1) for line in lines):
        yield from (_side_by_side(line) for line in lines)
    else:
        yield from (paragraph for cell in cells for paragraph in cell)


def table_rows(rows: Sequence[Sequence[Sequence[AnyParagraph]]], *, ours: bool) -> list[AnyParagraph] | None:
    """The rows of a table of figures or facts, each as one paragraph; None for a table that only lays out the paper.

    Such a table has short cells without labels, openers or endings, and no names of heading fields; in a paper that
    reskit wrote any table is one.
    """
    widths = {len(row) for row in rows}
    if len(rows) < _FEWEST or len(widths) > 1 or max(widths) < _FEWEST:
        return None
    if not ours and not all(_is_row([[p for p in cell if not p.blank] for cell in row]) for row in rows):
        return None
    found = []
    for row in rows:
        first = row[0][0]
        for cell in row[1:]:
            first.pieces = [*first.pieces, Piece("\t"), *(piece for p in cell for piece in p.pieces)]
            first.left += [one for p in cell for one in p.left]
        first.row = True
        found.append(first)
    return found


def _is_row(cells: Sequence[Sequence[Paragraph]]) -> bool:
    texts = [" ".join(cell[0].text.split()) if cell else "" for cell in cells]
    if any(len(cell) > 1 for cell in cells) or names_field(f"{texts[0].rstrip(':')}:"):
        return False
    return bool(texts[0]) and all(len(text) <= LONGEST_CELL and not _is_clause(text) for text in texts)


def _is_clause(text: str) -> bool:
    opener = find_opener(text)
    begins = opener is not None and opener.known and opener.kind is not None
    return begins or text.endswith((",", ";", ":")) or split_label(text)[0] is not None


def _one_line(line: tuple[AnyParagraph, ...], numbered: Callable[[AnyParagraph], bool], *, alone: bool) -> bool:
    """Whether the paragraphs of several cells are one line.

    All but the last are short, and none but the first is numbered. If the cells have several paragraphs, each of the
    first must end with a colon.
    """
    *names, value = line
    return (
        all(len(name.text) <= SHORT for name in names)
        and not any(numbered(p) for p in line[1:])
        and (alone or line[0].text.rstrip().endswith(":"))
        and not value.blank
    )


def _side_by_side(line: tuple[AnyParagraph, ...]) -> AnyParagraph:
    first, *others = line
    for other in others:
        gap = [] if first.blank else [Piece("\t", Look())]
        first.pieces = [*first.pieces, *gap, *other.pieces]
        first.left += other.left
    return first
