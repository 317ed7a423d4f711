"""What a program needs of reskit, one function for each thing it does; `import resolution_kit as rk` has them all."""

from pathlib import Path

from resolution_kit.model import Resolution
from resolution_kit.paper.house_style import style_of
from resolution_kit.rules.run import Finding
from resolution_kit.rules.run import check as findings


def read(path: str | Path) -> Resolution:
    """The resolution in a file: .docx, .md, .txt or .yaml. A file that cannot be read raises a `Problem`."""
    from resolution_kit.reading import read as read_file

    return read_file(Path(path))


def check(paper: Resolution, style: str | None = None) -> list[Finding]:
    """Every finding in a paper, in the order of the text.

    `style` is the name of a house style, by default the one that the paper names.
    """
    return findings(paper, style_of(paper, style))


def render(paper: Resolution, suffix: str, style: str | None = None) -> bytes:
    """The paper as a file of this format, `docx` or `.docx`; the same bytes for the same paper.

    `style` is the name of a house style, by default the one that the paper names.
    """
    from resolution_kit.writing import render as write

    return write(paper, style_of(paper, style), f".{suffix.removeprefix('.')}")
