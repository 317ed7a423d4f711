"""The paragraphs of a paper as a tree: a clause holds its sub-clauses and its closing text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from resolution_kit.typeset import Printed
from resolution_kit.writers.notes import Noted


@dataclass(frozen=True, slots=True)
class Node:
    """A paragraph with what belongs to it."""

    noted: Noted
    items: list["Node"] = field(default_factory=list)
    closing: list["Node"] = field(default_factory=list)
    """The text after the list; at most one in a clause."""

    @property
    def printed(self) -> Printed:
        """The paragraph itself."""
        return self.noted.printed

    @property
    def listed(self) -> bool:
        """Whether it stands in a list: a sub-clause, or a clause with a number."""
        return is_listed(self.printed)


def is_listed(printed: Printed) -> bool:
    """Whether a paragraph stands in a list: every sub-clause does, be its label empty, and a clause with a number."""
    return bool(printed.label) or is_sub_clause(printed)


def is_sub_clause(printed: Printed) -> bool:
    """Whether a paragraph is a sub-clause."""
    return printed.kind in ("preambular", "operative") and "." in printed.ref


def nested(paragraphs: Sequence[Noted]) -> list[Node]:
    """The tree; what is no sub-clause and no closing text stands at its top, in order."""
    top: list[Node] = []
    above: list[Node] = []
    for noted in paragraphs:
        printed, node = noted.printed, Node(noted)
        if printed.kind == "closing" and printed.ref:
            parent = next(one for one in above if one.printed.ref == printed.ref)
            parent.closing.extend([node] if noted.shown else [])
            continue
        if is_sub_clause(printed):
            while above[-1].printed.level >= printed.level:
                above.pop()
            above[-1].items.append(node)
        else:
            top.append(node)
            above.clear()
        above.append(node)
    return top


def lists(nodes: Sequence[Node]) -> Iterator[tuple[bool, list[Node]]]:
    """(whether they make a list, nodes) for neighbours that stand in one, and others one by one."""
    for is_list, group in groupby(nodes, key=lambda node: node.listed):
        if is_list:
            yield True, list(group)
        else:
            yield from ((False, [node]) for node in group)
