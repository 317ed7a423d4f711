"""The paragraphs of a row of a table: a name and its value make one line, other cells come one after the other."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

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

    @property
    def text(self) -> str:
        """Its text without looks."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def blank(self) -> bool:
        """Whether it has no text."""
        return not self.text.strip()


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
    return first
