"""The paragraphs of a paper as a tree: headings for navigation, lists of clauses with what is below them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from resolution_kit.printing import Printed
from resolution_kit.writing.notes import Noted
from resolution_kit.writing.tables import in_tables


class Headings:
    """Which paragraphs of a paper are headings."""

    def __init__(self, paragraphs: Sequence[Printed]) -> None:
        ranked = [(rank, printed) for printed in paragraphs if (rank := _rank(printed)) is not None]
        self.main = min(ranked, key=lambda found: found[0])[1] if ranked else None
        """The title, else the topic, else the organ."""

    def level(self, printed: Printed) -> int:
        """1 for the heading of the whole paper, 2 for that of a section, 0 for any other paragraph."""
        if printed is self.main:
            return 1
        return 2 if printed.kind in ("title", "section") and printed.text else 0


def _rank(printed: Printed) -> int | None:
    """How well a paragraph serves as the heading of the whole, 0 best; None if it cannot."""
    if not printed.text:
        return None
    if printed.kind == "title":
        return 0 if printed.field else 1
    return {"topic": 2}.get(printed.field, 3 if printed.kind == "organ" else None)


@dataclass(frozen=True, slots=True)
class Node:
    """A paragraph with the sub-clauses and the closing text below it."""

    noted: Noted
    items: list["Node"] = field(default_factory=list)
    closing: list["Node"] = field(default_factory=list)
    """The text after the sub-clauses; at most one in a clause."""

    @property
    def printed(self) -> Printed:
        """The paragraph itself."""
        return self.noted.printed


def nested(paragraphs: Sequence[Noted]) -> list[Node]:
    """The tree; at its top are all paragraphs but sub-clauses and closing texts, in order."""
    top: list[Node] = []
    above: list[Node] = []
    for noted in paragraphs:
        printed, node = noted.printed, Node(noted)
        if printed.kind == "closing" and printed.ref:
            parent = next(one for one in above if one.printed.ref == printed.ref)
            parent.closing.extend([node] if noted.shown else [])
            continue
        if printed.is_sub_clause:
            while above[-1].printed.level >= printed.level:
                above.pop()
            above[-1].items.append(node)
        else:
            top.append(node)
            above.clear()
        above.append(node)
    return top


def lists(nodes: Sequence[Node]) -> Iterator[tuple[bool, list[Node]]]:
    """(whether they make a list, nodes) for items of one list and rows of one table, and for others one by one."""
    for is_list, group in groupby(nodes, key=lambda node: node.printed.is_listed):
        if is_list:
            yield True, list(group)
            continue
        for is_table, found in in_tables(group, lambda node: node.printed):
            yield from [(False, found)] if is_table else ((False, [node]) for node in found)
