"""The paragraphs of a Word file in reading order: tables row by row, text boxes where they hang, each of them once."""

from collections.abc import Callable, Iterable, Iterator

from resolution_kit.errors import Problem
from resolution_kit.reading.word.rows import Paragraph, one_line_or_many, table_rows
from resolution_kit.reading.word.runs import Runs
from resolution_kit.wordfile.xml import DEEPEST, MC, Element, W, alternative, child

TABLES = 12
"""Tables and text boxes inside each other."""
PARAGRAPHS = 20_000
"""Paragraphs of a file, empty ones too; the longest resolutions have under 500."""
_BLOCKS = frozenset(W + tag for tag in ("p", "tbl", "r", "hyperlink"))
"""Paragraphs and tables, and what stands like a paragraph though it should stand in one."""
_TABLE = f"{W}tbl"
_ROWS, _CELLS = frozenset({f"{W}tr"}), frozenset({f"{W}tc"})
_NONE = frozenset(W + tag for tag in ("sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "del", "moveFrom"))
"""Elements that hold no paragraph of the paper."""
_ELSEWHERE = {f"{W}altChunk": "another file", f"{W}subDoc": "a part of a master document"}
"""What stands elsewhere and Word alone puts in."""


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
        left = [one for content in contents for one in content.left]
        yield Paragraph(child(group[first], "pPr"), self.position + first + 1, pieces, left)
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
        rows = [
            [list(self.paragraphs(cell, tables)) for cell in self._kept(row, _CELLS, "tcPr", "cellDel")]
            for row in self._kept(table, _ROWS, "trPr", "del")
        ]
        numbered = any(self.numbered(p) for row in rows for cell in row for p in cell)
        found = None if numbered or tables > 1 else table_rows(rows, ours=self.runs.ours)
        yield from found or (p for row in rows for p in one_line_or_many(row, self.numbered))

    def _kept(self, container: Element, wanted: frozenset[str], properties: str, mark: str) -> Iterator[Element]:
        """The rows or cells without those that were deleted."""
        found = self._found(container, wanted)
        return (element for element in found if child(child(element, properties), mark) is None)

    def _not_too_deep(self, tables: int) -> None:
        if tables > TABLES:
            found = f"found tables {tables} deep inside each other"
            raise Problem(f"{found}, expected at most {TABLES}; take the inner ones out", where=self.runs.where)


def _runs_on(properties: Element | None) -> bool:
    """Whether the mark at the end of a paragraph does not count."""
    mark = child(properties, "rPr")
    return mark is not None and any(child(mark, tag) is not None for tag in ("del", "moveFrom", "specVanish"))
