"""The text of an OpenDocument file: paragraphs, lists inside the items of lists, tables and footnotes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.printing import Printed, Run
from resolution_kit.writing.families import family_of, list_of
from resolution_kit.writing.nested import Headings, Node, lists, nested
from resolution_kit.writing.notes import Mark, Noted, Piece
from resolution_kit.writing.odt.elements import Words, element
from resolution_kit.writing.odt.lists import DEEPEST, list_style
from resolution_kit.writing.odt.styles import Automatic, Placed, style_name
from resolution_kit.writing.paragraph_format import look
from resolution_kit.writing.style_names import EMPHASIS, NOTE, RunLook, paragraph_style, run_look
from resolution_kit.writing.tables import cell_runs

TABLE, CELL = "Facts", "Fact"
"""The styles of a table and of its cells."""


class Body:
    """The text of one paper."""

    def __init__(self, found: Sequence[Noted], style: Style, automatic: Automatic) -> None:
        self._nodes = nested(found)
        self._style, self._automatic = style, automatic
        self._headings = Headings([one.printed for one in found])
        self._begun: dict[tuple[int, str], str] = {}
        """The last id of each list that was begun."""
        self._lists = self._tables = self.notes = 0

    def text(self) -> str:
        """All of it."""
        return "".join(self._blocks(self._nodes))

    def _blocks(self, nodes: Sequence[Node]) -> Iterator[str]:
        for listed, group in lists(nodes):
            if listed:
                for key, items in groupby(group, key=lambda node: list_of(node.printed)):
                    yield self._list(key, list(items))
            elif len(group) > 1:
                yield self._table([node.printed for node in group])
            else:
                yield self._shown(group[0])
                yield from self._below(group[0])

    def _below(self, node: Node) -> Iterator[str]:
        yield from self._blocks(node.items)
        yield from map(self._shown, node.closing)

    def _list(self, key: tuple[int, str], nodes: Sequence[Node]) -> str:
        """A list; what stands between two clauses of a part parts their list, which then goes on."""
        self._lists += 1
        before, id_ = self._begun.get(key), f"list{self._lists}"
        self._begun[key] = id_
        given = {
            "xml:id": id_,
            "text:style-name": list_style(family_of(nodes[0].printed)),
            "text:continue-list": before,
        }
        return element("text:list", given, *(self._item(node, 1) for node in nodes))

    def _item(self, node: Node, level: int) -> str:
        """An item with the list below it and its closing text."""
        if level > DEEPEST:
            raise Problem(f"stands {level} levels deep, expected at most {DEEPEST}", where=f"clause {node.printed.ref}")
        below = element("text:list", None, *(self._item(one, level + 1) for one in node.items)) if node.items else ""
        return element("text:list-item", None, self._shown(node), below, *map(self._shown, node.closing))

    def _shown(self, node: Node) -> str:
        """A paragraph or a heading; empty if there is nothing to show."""
        if not node.noted.shown:
            return ""
        printed, level = node.printed, self._headings.level(node.printed)
        indents = look(printed, self._style).indents if level else None
        name = {"text:style-name": self._automatic.paragraph(Placed.of(printed, indents))}
        text = self._inline(node.noted.pieces, printed)
        return element("text:h", name | {"text:outline-level": level}, text) if level else element("text:p", name, text)

    def _inline(self, pieces: Sequence[Piece], printed: Printed) -> str:
        words, italic = Words(), self._is_italic(printed)
        return "".join(
            self._note(piece)
            if isinstance(piece, Mark)
            else self._run(words, piece, run_look(piece, printed), upright=italic and piece.face.italic)
            for piece in pieces
        )

    def _is_italic(self, printed: Printed) -> bool:
        """Whether its house style sets the whole paragraph in italics."""
        return not printed.ref and look(printed, self._style).emphasis == "italic"

    def _run(self, words: Words, run: Run, look: RunLook, *, upright: bool = False) -> str:
        text, name = words.text(run.text), self._automatic.run(look, upright=upright)
        return element("text:span", {"text:style-name": name}, text) if name else text

    def _note(self, mark: Mark) -> str:
        """A footnote; one that is called twice stands twice, as every mark has a note of its own."""
        self.notes += 1
        words = Words()
        looks = (RunLook(EMPHASIS) if piece.face.italic else RunLook() for piece in mark.note.pieces)
        text = (self._run(words, piece, look) for piece, look in zip(mark.note.pieces, looks, strict=True))
        body = element("text:p", {"text:style-name": style_name(NOTE)}, *text)
        return element(
            "text:note",
            {"text:id": f"ftn{self.notes}", "text:note-class": "footnote"},
            element("text:note-citation", None, str(self.notes)),
            element("text:note-body", None, body),
        )

    def _table(self, rows: Sequence[Printed]) -> str:
        self._tables += 1
        given = {"table:name": f"Table{self._tables}", "table:style-name": TABLE}
        columns = element("table:table-column", {"table:number-columns-repeated": len(cell_runs(rows[0]))})
        return element("table:table", given, columns, *map(self._row, rows))

    def _row(self, row: Printed) -> str:
        name = {"text:style-name": style_name(paragraph_style(row))}
        texts = (element("text:p", name, self._inline(runs, row)) for runs in cell_runs(row))
        cell = {"table:style-name": CELL, "office:value-type": "string"}
        return element("table:table-row", None, *(element("table:table-cell", cell, text) for text in texts))
