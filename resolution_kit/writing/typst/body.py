"""The looks of the paragraphs, and the paragraphs themselves."""

from collections.abc import Iterator, Sequence

from resolution_kit.knowledge.styles import Emphasis, Style
from resolution_kit.printing import Printed
from resolution_kit.writing.nested import Headings, Node, lists, nested
from resolution_kit.writing.notes import noted
from resolution_kit.writing.paragraph_format import Look, LookBook, look
from resolution_kit.writing.tables import cell_runs
from resolution_kit.writing.typst.markup import inline, string

LONGEST_KEPT = 600
"""Characters of a text that stays on one page with its list; Typst would move a longer one as a whole."""
LINE, EDGES = 1.15, 1.107
"""A line of Times in sizes of its type, as Word sets it, and the part of it from ascender to descender."""

_SET: dict[Emphasis, str] = {
    "none": "it => it",
    "italic": "emph",
    "underline": "it => underline(it)",
    "bold": "strong",
}


class Body:
    """The text of one paper."""

    def __init__(self, style: Style, paragraphs: Sequence[Printed]) -> None:
        self.style, self.book = style, LookBook(style)
        found, _ = noted(paragraphs)
        self.nodes = nested(found)
        self.headings = Headings([one.printed for one in found])

    def text(self) -> str:
        """The paragraphs."""
        before = look(self.nodes[0].printed, self.style).before if self.nodes else 0
        top = [f"#v({_points(before)})"] if before else []  # Typst would drop it at the head of a page
        return "\n".join([*top, *self._blocks(self.nodes)]) + "\n"

    def looks(self) -> str:
        """The definitions of the looks that `text` used."""
        return "".join(f"#let {name} = {_look(used, self.style)}\n" for name, (used, _) in self.book.looks.items())

    def _blocks(self, nodes: Sequence[Node]) -> Iterator[str]:
        for listed, group in lists(nodes):
            if listed:
                items = "".join(f"{_indented(self._clause(node))},\n" for node in group)
                yield f"#clauses(\n{items})"
            elif len(group) > 1:
                yield self._table(group)
            else:
                yield from self._paragraph(group[0])

    def _table(self, rows: Sequence[Node]) -> str:
        """Rows as a table."""
        texts = [[inline(pieces) for pieces in cell_runs(node.printed)] for node in rows]
        inside = "".join(f"  [{text}],\n" for row in texts for text in row)
        return f"#facts({self._name(rows[0])}, {len(texts[0])},\n{inside})"

    def _clause(self, node: Node) -> str:
        """A clause as an argument of `clauses`."""
        below = [*self._blocks(node.items), *(line for one in node.closing for line in self._paragraph(one))]
        inside = _indented("\n".join(below))
        rest = f"[\n{inside}\n]" if below else ""
        return f"clause({self._name(node)}, {string(node.printed.label)}{self._keep(node)})[{self._inline(node)}]{rest}"

    def _paragraph(self, node: Node) -> Iterator[str]:
        """A paragraph that stands in no list, and what belongs to it."""
        if look(node.printed, self.style).new_page:
            yield "#pagebreak(weak: true)"
        level = self.headings.level(node.printed)
        if level:
            yield f"#headline({self._name(node)}, {level})[{self._inline(node)}]"
        elif node.noted.shown:
            yield f"#para({self._name(node)}{self._keep(node)})[{self._inline(node)}]"
        yield from self._blocks(node.items)
        for one in node.closing:
            yield from self._paragraph(one)

    def _name(self, node: Node) -> str:
        return self.book.name(node.printed)

    def _keep(self, node: Node) -> str:
        keep = look(node.printed, self.style).keep and len(node.printed.text) <= LONGEST_KEPT
        return ", keep: true" if keep else ""

    def _inline(self, node: Node) -> str:
        return inline(node.noted.pieces)


def _look(look: Look, style: Style) -> str:
    indents, lead = look.indents, (LINE * style.font.line - EDGES) * look.size
    lengths = {"left": indents.left, "right": indents.right, "first": indents.first, "room": indents.room}
    given = {key: f"{round(length, 4):g}cm" for key, length in lengths.items()}
    given |= {"above": _points(look.before + lead), "below": _points(look.after + lead), "size": f"{look.size:g}pt"}
    given["align"] = "left" if look.align == "justify" else look.align
    given["justify"] = str(look.align == "justify").lower()
    given |= {"how": _SET[look.emphasis], "counted": str(look.counted).lower()}
    return f"({', '.join(f'{key}: {value}' for key, value in given.items())})"


def _points(length: float) -> str:
    return f"{round(length, 2):g}pt"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))
