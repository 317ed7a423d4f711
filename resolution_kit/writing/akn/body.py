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
    """What follows the last clause; empty for nothing."""
    return block("conclusions", *(paragraph(node) for node in nodes)) if nodes else ""


class _Ids:
    """Ids for what has no number of its own, such as `recs_1` and `recs_2`."""

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
            inside.append(block("recitals", *(_recital(node, prefix) for node in group), eId=ids.of("recs")))
        else:
            inside += [_line(node, ids) for node in group]
    return block("preamble", *inside)


def _line(node: Node, ids: _Ids) -> str:
    """The organ, or a line among the recitals."""
    if node.printed.kind == "organ":
        return block("formula", paragraph(node), name="enactingFormula", eId=ids.of("formula"))
    return block("container", paragraph(node), name=node.printed.kind, eId=ids.of("container"))


def _recital(node: Node, prefix: str) -> str:
    id_ = f"{prefix}rec_{_number(node)}"
    return block("recital", *_blocks(node, id_), eId=id_)


def _blocks(node: Node, id_: str) -> Iterator[str]:
    """A recital or one of its items: a paragraph, or a list with what introduces and closes it."""
    if not node.items:
        yield paragraph(node)
        yield from (paragraph(one) for one in node.closing)
        return
    inner = f"{id_}__list_1"
    items = (_item(child, f"{inner}__item_{_number(child)}") for child in node.items)
    lead = element("listIntroduction", inline(node))
    wrap = [element("listWrapUp", inline(one)) for one in node.closing]
    yield block("blockList", lead, *items, *wrap, eId=inner)


def _item(node: Node, id_: str) -> str:
    return block("item", *_num(node), *_blocks(node, id_), eId=id_)


def main_body(nodes: Sequence[Node], prefix: str) -> str:
    """The operative part; a paper without one has an empty paragraph here, as the schema wants a body."""
    ids = _Ids(prefix)
    begins = [i for i, node in enumerate(nodes) if node.printed.kind == "section"]
    inside = [_block(node, prefix) for node in nodes[: begins[0] if begins else len(nodes)]]
    for begin, end in pairwise([*begins, len(nodes)]):
        heading, *rest = nodes[begin:end]
        below = (_clause(node, prefix) if node.printed.clause else _cross_heading(node, ids) for node in rest)
        inside.append(block("section", element("heading", inline(heading)), *below, eId=ids.of("sec")))
    return block("mainBody", *(inside or [element("p")]))


def _block(node: Node, prefix: str) -> str:
    return _clause(node, prefix) if node.printed.clause else paragraph(node)


def _cross_heading(node: Node, ids: _Ids) -> str:
    """A line among the clauses of a section."""
    return element("crossHeading", inline(node), eId=ids.of("crossHeading"))


def _clause(node: Node, prefix: str) -> str:
    id_ = f"{prefix}para_{_number(node)}"
    return block("paragraph", *_num(node), *_inside(node, id_), eId=id_)


def _inside(node: Node, id_: str) -> Iterator[str]:
    """The text of a clause, or its list."""
    if not node.items:
        yield block("content", *(paragraph(one) for one in (node, *node.closing)), eId=f"{id_}__content")
        return
    inner = f"{id_}__list_1"
    points = (_point(child, f"{inner}__point_{_number(child)}") for child in node.items)
    intro = block("intro", paragraph(node), eId=f"{inner}__intro")
    wrap = [block("wrapUp", paragraph(one), eId=f"{inner}__wrapup") for one in node.closing]
    yield block("list", intro, *points, *wrap, eId=inner)


def _point(node: Node, id_: str) -> str:
    return block("point", *_num(node), *_inside(node, id_), eId=id_)


def _num(node: Node) -> Iterator[str]:
    if node.printed.label:
        yield element("num", escaped(node.printed.label))


def _number(node: Node) -> str:
    """How the clause is counted in ids: the last mark of what people call it by, `a` of `3.a`."""
    return node.printed.ref.rpartition("/")[2].rpartition(".")[2].removeprefix("P")
