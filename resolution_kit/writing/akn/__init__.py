"""Akoma Ntoso 3 (OASIS LegalDocML) after the profile of the United Nations for resolutions, AKN4UN.

A resolution is a `statement` of that name: heading in the `preface`, organ as enacting formula and recitals in the
`preamble`, operative clauses as `paragraph`, `list` and `point` in the `mainBody`, what follows in the `conclusions`.
A further part with its own organ is a statement of its own among the `components`. Labels are in `num`.
"""

from collections.abc import Sequence

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing.akn.body import conclusions, main_body, preamble, preface
from resolution_kit.writing.akn.meta import Work, meta
from resolution_kit.writing.akn.zones import Zones, zones
from resolution_kit.writing.nested import Node, nested
from resolution_kit.writing.notes import noted
from resolution_kit.writing.xml import block

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as Akoma Ntoso in UTF-8."""
    found, _ = noted(paragraphs)
    nodes = [node for node in nested(found) if node.noted.shown or node.items or node.closing]
    first, *more = (zones(group) for group in _parts(nodes, len(resolution.parts)))
    work = Work.of(resolution, style)
    components = [
        block("component", _statement(zone, work.part(number)), eId=f"comp_{number}")
        for number, zone in enumerate(more, 1)
    ]
    inside = _statement(first, work, block("components", *components) if components else "")
    root = block("akomaNtoso", inside, xmlns=NAMESPACE)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'.encode()


def _parts(nodes: Sequence[Node], count: int) -> list[list[Node]]:
    parts: list[list[Node]] = [[] for _ in range(count)]
    for node in nodes:
        parts[node.printed.part].append(node)
    return parts


def _statement(zone: Zones, work: Work, components: str = "") -> str:
    inside = (
        meta(work),
        preface(zone.preface),
        preamble(zone.preamble, work.prefix),
        main_body(zone.body, work.prefix),
        conclusions(zone.conclusions),
        components,
    )
    return block("statement", *filter(None, inside), name="resolution")
