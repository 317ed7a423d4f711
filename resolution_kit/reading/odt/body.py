"""The paragraphs of an OpenDocument text in reading order, each once: lists, tables row by row, text boxes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resolution_kit.errors import Problem
from resolution_kit.reading.odt.lists import LEVELS, Counts, Lists, start_of
from resolution_kit.reading.odt.names import OFFICE, TABLE, TEXT
from resolution_kit.reading.odt.runs import Runs
from resolution_kit.reading.word.body import PARAGRAPHS, TABLES
from resolution_kit.reading.word.rows import Paragraph, one_line_or_many, table_rows
from resolution_kit.wordfile.xml import DEEPEST, Element

if TYPE_CHECKING:
    from resolution_kit.reading.leftovers import Left

_NONE = frozenset(
    {
        f"{TEXT}tracked-changes",
        f"{OFFICE}forms",
        f"{TEXT}sequence-decls",
        f"{OFFICE}annotation",
        f"{TEXT}alphabetical-index",
    }
)
"""Elements that hold no paragraph of the paper; what tracked changes took out stands in the first."""
_PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")


@dataclass(frozen=True, slots=True)
class Place:
    """The list in which a paragraph stands."""

    counts: Counts
    style: str | None
    depth: int


@dataclass(slots=True)
class OdtParagraph(Paragraph):
    """A paragraph with the label that its list gives it."""

    element: Element | None = None
    label: str | None = None
    place: Place | None = None


class Body:
    """Goes through the blocks of a text."""

    def __init__(self, runs: Runs, lists: Lists) -> None:
        self.runs, self.lists = runs, lists
        self.position = 0
        self.left: list[Left] = []
        """What the paragraphs so far have and their texts have not."""

    def paragraphs(
        self, container: Element, place: Place | None = None, depth: int = 0, tables: int = 0
    ) -> Iterator[OdtParagraph]:
        """The paragraphs of a body, a cell, an item of a list or a text box."""
        if depth > DEEPEST or tables > TABLES:
            raise Problem(f"found elements {depth} deep inside each other, expected a paper", where=self.runs.where)
        for block in container:
            if block.tag in _PARAGRAPHS:
                yield from self._paragraph(block, place, None, tables)
            elif block.tag == f"{TEXT}list":
                yield from self._list(block, place, depth, tables)
            elif block.tag == f"{TABLE}table":
                yield from self._table(block, depth, tables + 1)
            elif block.tag not in _NONE:
                yield from self.paragraphs(block, place, depth + 1, tables)

    def _paragraph(self, block: Element, place: Place | None, label: str | None, tables: int) -> Iterator[OdtParagraph]:
        self.position += 1
        if self.position > PARAGRAPHS:
            raise Problem(f"found more than {PARAGRAPHS:,} paragraphs, expected a paper", where=self.runs.where)
        content = self.runs.content(block)
        self.left += (replace(one, line=self.position) for one in content.left)
        gone = any(one.kind == "struck" for one in content.left) and not content.pieces
        shown = None if gone else label
        yield OdtParagraph(None, self.position, content.pieces, element=block, label=shown, place=place)
        for box in content.boxes:
            yield from self.paragraphs(box, None, 1, tables + 1)

    def _list(self, block: Element, outer: Place | None, depth: int, tables: int) -> Iterator[OdtParagraph]:
        style = block.get(f"{TEXT}style-name") or (outer.style if outer else None)
        counts = outer.counts if outer else self.lists.counts(block, style)
        place = Place(counts, style, min(outer.depth + 1 if outer else 0, LEVELS - 1))
        for item in block:
            yield from self._item(item, place, depth + 1, tables)

    def _item(self, item: Element, place: Place, depth: int, tables: int) -> Iterator[OdtParagraph]:
        """The paragraphs of an item; the first of them has its label."""
        counts = item.tag == f"{TEXT}list-item"
        for block in item:
            if block.tag not in _PARAGRAPHS:
                holder = Element(item.tag)
                holder.append(block)
                yield from self.paragraphs(holder, place, depth + 1, tables)
                continue
            label = self.lists.label(place.counts, place.style, place.depth, start_of(item)) if counts else None
            yield from self._paragraph(block, place if counts else None, label, tables)
            counts = False

    def _table(self, table: Element, depth: int, tables: int) -> Iterator[OdtParagraph]:
        rows = [
            [list(self.paragraphs(cell, None, depth + 1, tables)) for cell in row.iterfind(f"{TABLE}table-cell")]
            for row in table.iter(f"{TABLE}table-row")
        ]
        numbered = any(_numbered(p) for row in rows for cell in row for p in cell)
        found = None if numbered or tables > 1 else table_rows(rows, ours=self.runs.ours)
        yield from found or (p for row in rows for p in one_line_or_many(row, _numbered))


def _numbered(paragraph: Paragraph) -> bool:
    return isinstance(paragraph, OdtParagraph) and paragraph.label is not None
