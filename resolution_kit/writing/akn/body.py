"""Preface, preamble, main body and conclusions of a statement."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from resolution_kit.writing.akn.markup import block, element, escaped, inline, paragraph
from resolution_kit.writing.nested import Node


def preface(nodes: Sequence[Node]) -> str:
    """The heading; empty for none."""
    return block("preface", *(paragraph(node) for node in nodes)) if nodes else ""


def conclusions(nodes: Sequence[Node]) -> str:
    """The lines after the last clause; empty for none."""
    return block("conclusions", *(paragraph(node) for node in nodes)) if nodes else ""


class _Ids:
    """Ids for elements without a number of their own, such as `recs_1` and `recs_2`."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self._given: Counter[str] = Counter()

    def of(self, name: str) -> str:
        """The next id of this name."""
        self._given[name] += 1
        return f"{self.prefix}{name}_{self._given[name]}"


def preamble(nodes: Sequence[Node], prefix: str) -> str:
    """Organ and recitals; empty for neither."""
    if not nodes:
        return ""
    ids = _Ids(prefix)
    inside: list[str] = []
    for recitals, group in groupby(nodes, key=lambda node: node.printed.clause is not None):
        if recitals:
            named = ((node, f"{prefix}rec_{_number(node)}") for node in group)
            found = (block("recital", *_blocks(node, id_), eId=id_) for node, id_ in named)
            inside.append(block("recitals", *found, eId=ids.of("recs")))
            continue
        for node in group:
            if node.printed.kind == "organ":
                inside.append(block("formula", paragraph(node), name="enactingFormula", eId=ids.of("formula")))
            else:
                inside.append(block("container", paragraph(node), name=node.printed.kind, eId=ids.of("container")))
    return block("preamble", *inside)


def _blocks(node: Node, id_: str) -> Iterator[str]:
    """A recital or one of its items: a paragraph, or a list with what introduces and closes it."""
    if not node.items:
        yield paragraph(node)
        yield from (paragraph(one) for one in node.closing)
        return
    inner = f"{id_}__list_1"
    named = ((child, f"{inner}__item_{_number(child)}") for child in node.items)
    items = (block("item", *_num(child), *_blocks(child, own), eId=own) for child, own in named)
    lead = element("listIntroduction", inline(node))
    wrap = [element("listWrapUp", inline(one)) for one in node.closing]
    yield block("blockList", lead, *items, *wrap, eId=inner)


def main_body(nodes: Sequence[Node], prefix: str) -> str:
    """The operative part; a paper without one has an empty paragraph here, as the schema wants a body."""
    ids = _Ids(prefix)
    begins = [i for i, node in enumerate(nodes) if node.printed.kind == "section"]
    before = nodes[: begins[0] if begins else len(nodes)]
    inside = [_clause(node, prefix) if node.printed.clause else paragraph(node) for node in before]
    for begin, end in pairwise([*begins, len(nodes)]):
        heading, *rest = nodes[begin:end]
        below = (
            _clause(node, prefix)
            if node.printed.clause
            else element("crossHeading", inline(node), eId=ids.of("crossHeading"))
            for node in rest
        )
        inside.append(block("section", element("heading", inline(heading)), *below, eId=ids.of("sec")))
    return block("mainBody", *(inside or [element("p")]))


def _clause(node: Node, prefix: str) -> str:
    id_ = f"{prefix}para_{_number(node)}"
    return block("paragraph", *_num(node), *_inside(node, id_), eId=id_)


def _inside(node: Node, id_: str) -> Iterator[str]:
    """The text of a clause, or its list."""
    if not node.items:
        yield block("content", *(paragraph(one) for one in (node, *node.closing)), eId=f"{id_}__content")
        return
    inner = f"{id_}__list_1"
    named = ((child, f"{inner}__point_{_number(child)}") for child in node.items)
    points = (block("point", *_num(child), *_inside(child, own), eId=own) for child, own in named)
    intro = block("intro", paragraph(node), eId=f"{inner}__intro")
    wrap = [block("wrapUp", paragraph(one), eId=f"{inner}__wrapup") for one in node.closing]
    yield block("list", intro, *points, *wrap, eId=inner)


def _num(node: Node) -> Iterator[str]:
    if node.printed.label:
        yield element("num", escaped(node.printed.label))


def _number(node: Node) -> str:
    """The number of a clause in ids: the last mark of its reference, `a` of `3.a`."""
    return node.printed.ref.rpartition("/")[2].rpartition(".")[2].removeprefix("P")
