"""Plain text: one paragraph a line, a blank line between, labels typed, four blanks for a level.

    1. Calls upon all States:

        (a) To train customs officers;

        (b) To share what they find;

        and to report on both;

A closing text stands where the text of its clause stands, one step further in than the label. Nothing is set apart: a
plain text has no italics.
"""

from collections.abc import Sequence

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.text.inline import plain
from resolution_kit.writing.printable import one_line

STEP = "    "


def write(_resolution: Resolution, _style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as plain text in UTF-8."""
    lines = [line for paragraph in paragraphs if (line := _line(paragraph)).strip()]
    return "\n\n".join([*lines, ""]).removesuffix("\n").encode()


def _line(paragraph: Printed) -> str:
    label = f"{paragraph.label} " if paragraph.label else ""
    return f"{STEP * paragraph.steps}{label}{one_line(plain(paragraph.text))}{paragraph.ending}".rstrip()
