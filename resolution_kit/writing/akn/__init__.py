"""Akoma Ntoso 3 (OASIS LegalDocML) after the profile of the United Nations for resolutions, AKN4UN.

A resolution is a `statement` of that name: heading in the `preface`, organ as enacting formula and recitals in the
`preamble`, operative clauses as `paragraph`, `list` and `point` in the `mainBody`, what follows in the `conclusions`.
A further part with its own organ is a statement of its own among the `components`. Labels are in `num`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing.akn.body import conclusions, main_body, preamble, preface
from resolution_kit.writing.akn.markup import block
from resolution_kit.writing.akn.meta import Work, meta
from resolution_kit.writing.nested import Node, nested
from resolution_kit.writing.notes import noted

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_FRONT = ("heading", "title")


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as Akoma Ntoso in UTF-8."""
    found, _ = noted(paragraphs)
    nodes = [node for node in nested(found) if node.noted.shown or node.items or node.closing]
    by_part = ([node for node in nodes if node.printed.part == number] for number in range(len(resolution.parts)))
    first, *more = map(_zones, by_part)
    work = Work.of(resolution, style)
    components = [
        block("component", _statement(zone, work.part(number)), eId=f"comp_{number}")
        for number, zone in enumerate(more, 1)
    ]
    inside = _statement(first, work, block("components", *components) if components else "")
    root = block("akomaNtoso", inside, xmlns=NAMESPACE)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'.encode()


@dataclass(frozen=True, slots=True)
class _Zones:
    """The nodes of one part: before the organ, the preamble with the organ, the operative part, what follows it."""

    preface: Sequence[Node]
    preamble: Sequence[Node]
    body: Sequence[Node]
    conclusions: Sequence[Node]


def _zones(nodes: Sequence[Node]) -> _Zones:
    """The zones of a part; lines right before the first operative clause belong to the operative part."""
    text = [i for i, node in enumerate(nodes) if node.printed.clause or node.printed.kind == "organ"]
    if not text:
        front = next((i for i, node in enumerate(nodes) if node.printed.kind not in _FRONT), len(nodes))
        return _Zones(nodes[:front], [], nodes[front:], [])
    begin, end = text[0], text[-1] + 1
    acts = next((i for i in text if nodes[i].printed.clause and nodes[i].printed.kind == "operative"), end)
    while acts > begin and not (nodes[acts - 1].printed.clause or nodes[acts - 1].printed.kind == "organ"):
        acts -= 1
    return _Zones(nodes[:begin], nodes[begin:acts], nodes[acts:end], nodes[end:])


def _statement(zone: _Zones, work: Work, components: str = "") -> str:
    inside = (
        meta(work),
        preface(zone.preface),
        preamble(zone.preamble, work.prefix),
        main_body(zone.body, work.prefix),
        conclusions(zone.conclusions),
        components,
    )
    return block("statement", *filter(None, inside), name="resolution")
