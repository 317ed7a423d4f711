"""The paragraphs of a Word file in reading order: tables row by row, text boxes where they hang, each of them once."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from resolution_kit.errors import Problem
from resolution_kit.reading.word.runs import Look, Piece, Runs
from resolution_kit.wordfile.xml import DEEPEST, MC, Element, W, alternative, child

TABLES = 12
"""Tables and text boxes inside each other."""
PARAGRAPHS = 20_000
"""Paragraphs of a file, empty ones too; the longest resolutions have under 500."""
SHORT = 60
"""Characters of a table cell that may be the name of what stands in the next cell."""

_BLOCKS = frozenset(W + tag for tag in ("p", "tbl", "r", "hyperlink"))
"""Paragraphs and tables, and what stands like a paragraph though it should stand in one."""
_TABLE = f"{W}tbl"
_ROWS, _CELLS = frozenset({f"{W}tr"}), frozenset({f"{W}tc"})
_NONE = frozenset(W + tag for tag in ("sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "del", "moveFrom"))
"""Elements that hold no paragraph of the paper."""
_ELSEWHERE = {f"{W}altChunk": "another file", f"{W}subDoc": "a part of a master document"}
"""What stands elsewhere and Word alone puts in."""


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


class Body:
    """Goes through the blocks of a file; `numbered` tells whether a paragraph has a number of Word's own."""

    def __init__(self, runs: Runs, numbered: Callable[[Paragraph], bool]) -> None:
        self.runs, self.numbered = runs, numbered
        self.position = 0

    def paragraphs(self, container: Element, tables: int = 0) -> Iterator[Paragraph]:
        """The paragraphs of a body, a cell or a text box.

        Where the mark at the end of a paragraph was deleted or only divides two styles, the next one goes on with it.
        """
        group: list[Element] = []
        for block in self._found(container, _BLOCKS):
            if block.tag == _TABLE:
                yield from self._paragraph(group, tables)
                yield from self._table(block, tables + 1)
                group = []
                continue
            group.append(block)
            if not _runs_on(child(block, "pPr")):
                yield from self._paragraph(group, tables)
                group = []
        yield from self._paragraph(group, tables)

    def _paragraph(self, group: list[Element], tables: int) -> Iterator[Paragraph]:
        """The paragraph that some elements make together, and the text boxes that hang on it."""
        if not group:
            return
        contents = [self.runs.content(element) for element in group]
        yield from self._boxes(contents[0].before, tables)
        first = next((i for i, content in enumerate(contents) if not content.blank), len(group) - 1)
        pieces = [piece for content in contents[first:] for piece in content.pieces]
        yield Paragraph(child(group[first], "pPr"), self.position + first + 1, pieces)
        self._count(len(group))
        for i, content in enumerate(contents):
            yield from self._boxes([*(content.before if i else []), *content.after], tables)

    def _count(self, new: int) -> None:
        self.position += new
        if self.position > PARAGRAPHS:
            raise Problem(f"found more than {PARAGRAPHS:,} paragraphs, expected a paper", where=self.runs.where)

    def _found(self, container: Element, wanted: frozenset[str], depth: int = 0) -> Iterator[Element]:
        """The wanted elements; what only holds them is opened."""
        if depth > DEEPEST:
            raise Problem(f"found elements {depth} deep inside each other, expected a paper", where=self.runs.where)
        for element in container:
            tag = element.tag
            if tag in wanted:
                yield element
            elif tag == f"{MC}AlternateContent":
                branch = alternative(element)
                yield from () if branch is None else self._found(branch, wanted, depth + 1)
            elif tag in _ELSEWHERE:
                found = f"found {_ELSEWHERE[tag]} inside it, expected one text"
                raise Problem(f"{found}; open it in Word and save it again", where=self.runs.where)
            elif tag not in _NONE:
                yield from self._found(element, wanted, depth + 1)

    def _boxes(self, boxes: Iterable[Element], tables: int) -> Iterator[Paragraph]:
        for box in boxes:
            self._not_too_deep(tables + 1)
            yield from self.paragraphs(box, tables + 1)

    def _table(self, table: Element, tables: int) -> Iterator[Paragraph]:
        self._not_too_deep(tables)
        for row in self._found(table, _ROWS):
            if child(child(row, "trPr"), "del") is None:
                cells = (cell for cell in self._found(row, _CELLS) if child(child(cell, "tcPr"), "cellDel") is None)
                yield from self._row([list(self.paragraphs(cell, tables)) for cell in cells])

    def _row(self, cells: list[list[Paragraph]]) -> Iterator[Paragraph]:
        """A row of a table: a name and its value make one line, other cells come one after the other."""
        seen = [[p for p in cell if not p.blank or self.numbered(p)] for cell in cells]
        seen = [cell for cell in seen if cell]
        lines = list(zip(*seen, strict=True)) if len({len(cell) for cell in seen}) == 1 else []
        if len(seen) > 1 and lines and all(self._one_line(line, alone=len(lines) == 1) for line in lines):
            yield from (_side_by_side(line) for line in lines)
        else:
            yield from (paragraph for cell in cells for paragraph in cell)

    def _one_line(self, line: tuple[Paragraph, ...], *, alone: bool) -> bool:
        """Whether the paragraphs of several cells are one line.

        All but the last are short, and none but the first is numbered. Where the cells hold several paragraphs, each of
        the first must end with a colon.
        """
        *names, value = line
        return (
            all(len(name.text) <= SHORT for name in names)
            and not any(self.numbered(p) for p in line[1:])
            and (alone or line[0].text.rstrip().endswith(":"))
            and not value.blank
        )

    def _not_too_deep(self, tables: int) -> None:
        if tables > TABLES:
            found = f"found tables {tables} deep inside each other"
            raise Problem(f"{found}, expected at most {TABLES}; take the inner ones out", where=self.runs.where)


def _runs_on(properties: Element | None) -> bool:
    """Whether the mark at the end of a paragraph does not count."""
    mark = child(properties, "rPr")
    return mark is not None and any(child(mark, tag) is not None for tag in ("del", "moveFrom", "specVanish"))


def _side_by_side(line: tuple[Paragraph, ...]) -> Paragraph:
    first, *others = line
    for other in others:
        gap = [] if first.blank else [Piece("\t", Look())]
        first.pieces = [*first.pieces, *gap, *other.pieces]
    return first
