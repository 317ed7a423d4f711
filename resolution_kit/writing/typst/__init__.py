"""Typst: the source of the PDF, which people may go on setting by themselves.

The functions of the page are `templates/resolution.typ`, which an organiser may change; the house style and the text
follow it in the same file. Whatever a person typed is escaped.
"""

from collections.abc import Sequence

from resolution_kit.data.resources import bundled
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing.typst.body import Body
from resolution_kit.writing.typst.sheet import paper

TEMPLATE = "templates/resolution.typ"


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as the source of a Typst document, in UTF-8."""
    functions = bundled(TEMPLATE).read_text("utf-8")
    body = Body(style, paragraphs)
    text = body.text()
    return "\n".join([functions, paper(resolution, style, paragraphs), body.looks(), text]).encode()
