"""Writes the printed paragraphs as a file, in the form of each format.

A writer decides nothing about labels, endings, order or emphasis; it knows how its format spells them.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from resolution_kit.errors import Problem
from resolution_kit.model import Resolution

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
    ".odt": "resolution_kit.writing.odt",
    ".pdf": "resolution_kit.writing.pdf",
    ".txt": "resolution_kit.writing.text",
    ".typ": "resolution_kit.writing.typst",
    ".xml": "resolution_kit.writing.akn",
}
"""The module whose `write` makes a file with this suffix; it is imported only then."""


def missing(suffix: str) -> str:
    """What this machine lacks for a format, as a line for people; empty if it can make it."""
    if suffix != ".pdf" or find_spec("typst") is not None:
        return ""
    from resolution_kit.writing.pdf import NEEDS

    return NEEDS


def render(resolution: Resolution, style: "Style", suffix: str, reference: "Path | None" = None) -> bytes:
    """The paper in the format that the suffix (`.docx`) names; the same bytes for the same paper.

    `reference` is a Word file whose styles, page, head and foot a DOCX takes.
    """
    must_be_writable(suffix)
    name = WRITERS[suffix.lower()]
    paragraphs = printed(resolution, style)
    if reference is not None:
        from resolution_kit.writing import word

        if WRITERS[suffix.lower()] != word.__name__:
            raise Problem(f"a `{suffix}` takes nothing from `{reference}`, only a .docx does")
        return word.write(resolution, style, paragraphs, reference)
    write: Writer = import_module(name).write
    return write(resolution, style, paragraphs)


def must_be_writable(suffix: str) -> None:
    """Refuse a suffix of which no paper can be made, before anything else is done."""
    if suffix.lower() not in WRITERS:
        raise Problem(f"{_no_paper(suffix)}, expected a name that ends in {', '.join(WRITERS)}")


def _no_paper(suffix: str) -> str:
    if suffix.lower() in (".yaml", ".yml"):
        return f"a {suffix} is a draft and no paper to hand in"
    return f"no paper ends in `{suffix}`" if suffix else "a name without an ending"


def printed(resolution: Resolution, style: "Style") -> "tuple[Printed, ...]":
    """The paragraphs of the paper; a character that no paper can hold is a Problem."""
    from resolution_kit.printing import typeset
    from resolution_kit.writing.printable import check_printable

    paragraphs = tuple(typeset(resolution, style))
    check_printable(paragraphs)
    return paragraphs
