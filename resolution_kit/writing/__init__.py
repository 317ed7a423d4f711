"""Writes the printed paragraphs as a file, in the form of each format.

A writer decides nothing about labels, endings or order; it only knows how its format says paragraph, label, emphasis.
"""

import re
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from resolution_kit.errors import Problem
from resolution_kit.model import Resolution
from resolution_kit.text.inline import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from resolution_kit.knowledge.styles import Style
    from resolution_kit.printing import Printed

    Writer = Callable[[Resolution, Style, Sequence[Printed]], bytes]

WRITERS = {
    ".docx": "resolution_kit.writing.word",
    ".html": "resolution_kit.writing.html",
    ".md": "resolution_kit.writing.markdown",
    ".pdf": "resolution_kit.writing.pdf",
    ".txt": "resolution_kit.writing.text",
    ".typ": "resolution_kit.writing.typst",
    ".xml": "resolution_kit.writing.akn",
}
"""Suffix to the module whose `write` makes such a file; imported when it is wanted."""

UNPRINTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor UTF-8 can hold, or no paper should: control characters, halves of characters."""


def missing(suffix: str) -> str:
    """What this machine lacks for a format, as a line for people; empty where it can make it."""
    if suffix != ".pdf" or find_spec("typst") is not None:
        return ""
    from resolution_kit.writing.pdf import NEEDS

    return NEEDS


def render(resolution: Resolution, style: "Style", suffix: str, reference: "Path | None" = None) -> bytes:
    """The paper in the format that the suffix (`.docx`) names; the same bytes for the same paper.

    `reference` is a Word file whose styles, page, head and foot a DOCX takes.
    """
    name = WRITERS.get(suffix.lower())
    if name is None:
        raise Problem(f"cannot write `{suffix}`, expected a name that ends in {', '.join(WRITERS)}")
    paragraphs = printed(resolution, style)
    if reference is not None:
        from resolution_kit.writing import word

        if WRITERS[suffix.lower()] != word.__name__:
            raise Problem(f"a `{suffix}` takes nothing from `{reference}`, only a .docx does")
        return word.write(resolution, style, paragraphs, reference)
    write: Writer = import_module(name).write
    return write(resolution, style, paragraphs)


def printed(resolution: Resolution, style: "Style") -> "tuple[Printed, ...]":
    """The paragraphs of the paper; a character that no paper can hold is a Problem."""
    from resolution_kit.printing import typeset

    paragraphs = tuple(typeset(resolution, style))
    for paragraph in paragraphs:
        _must_be_printable(paragraph)
    return paragraphs


def _must_be_printable(paragraph: "Printed") -> None:
    if name := UNPRINTABLE.search(paragraph.field):
        raise Problem(f"the name of a heading field has the character U+{ord(name[0]):04X}, which no paper can hold")
    found = UNPRINTABLE.search(paragraph.text)
    if found is None:
        return
    place = f"clause {paragraph.ref}" if paragraph.ref else paragraph.field or paragraph.kind
    before = plain(paragraph.text[: found.start()])[-20:]
    raise Problem(
        f"found the character U+{ord(found[0]):04X} after `{before}`, which no paper can hold; take it out",
        where=place,
    )
