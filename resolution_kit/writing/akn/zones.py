"""The zones of a statement: what stands before the organ, the preamble, the operative part, what follows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from resolution_kit.writing.nested import Node

_FRONT = ("heading", "title")


@dataclass(frozen=True, slots=True)
class Zones:
    """The nodes of one part in their order."""

    preface: Sequence[Node]
    preamble: Sequence[Node]
    body: Sequence[Node]
    conclusions: Sequence[Node]


def zones(nodes: Sequence[Node]) -> Zones:
    """The zones of a part; lines right before the first operative clause belong to the operative part."""
    text = [i for i, node in enumerate(nodes) if node.printed.clause or node.printed.kind == "organ"]
    if not text:
        front = next((i for i, node in enumerate(nodes) if node.printed.kind not in _FRONT), len(nodes))
        return Zones(nodes[:front], [], nodes[front:], [])
    begin, end = text[0], text[-1] + 1
    acts = next((i for i in text if _acts(nodes[i])), end)
    while acts > begin and not (nodes[acts - 1].printed.clause or nodes[acts - 1].printed.kind == "organ"):
        acts -= 1
    return Zones(nodes[:begin], nodes[begin:acts], nodes[acts:end], nodes[end:])


def _acts(node: Node) -> bool:
    return node.printed.kind == "operative" and node.printed.clause is not None
