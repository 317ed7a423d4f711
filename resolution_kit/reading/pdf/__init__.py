"""PDFs into paragraphs: those that reskit made exactly, by the Markdown attached to them; others by their lines.

A PDF of another program has lines and no paragraphs, so what belongs together is a guess, and `left` says so. Lines
that stand at the head or foot of most pages, and page numbers, are no part of the paper. Needs pypdf.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resolution_kit.data.atomic_io import read_bytes
from resolution_kit.errors import Problem
from resolution_kit.model import Resolution
from resolution_kit.reading import markdown, text
from resolution_kit.reading.assemble import structure
from resolution_kit.reading.leftovers import Left
from resolution_kit.reading.wrapping import TextLine, joined, lines_of
from resolution_kit.text.attachment import ATTACHMENT

if TYPE_CHECKING:
    from pypdf import PdfReader

LARGEST = 50_000_000
"""Bytes of a file."""
MOST_PAGES = 500
"""A resolution of a hundred clauses has about twenty."""
LARGEST_TEXT = 5_000_000
"""Bytes of an attachment, and characters of all pages."""
NEEDS = "reading a PDF needs pypdf; get it with: pip install 'reskit[pdf]'"
_BLANKS = re.compile(r"(?<=\S) {2,}(?=\S)")
_NUMBER = re.compile(r"\W*(?:[Pp]age\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*")
_FEWEST = 2
"""Pages on which a line must stand to be a head or foot, at least."""
_FULL = 0.9
"""Share of the lines that are no wider than the column."""
_EDGE = 2
"""Lines at the top and bottom of a page that may be heads and feet."""


def read(path: Path) -> Resolution:
    """The resolution in a PDF."""
    reader = _opened(path)
    own = _attached(reader)
    if own is not None:
        return structure(markdown.paragraphs(own), str(path))
    pages, _ = _pages(reader, path)
    return structure(map(text.raw, _joined(pages)), str(path))


def left(path: Path) -> list[Left]:
    """What the file has and its reading has not; of a guess its pages."""
    reader = _opened(path)
    if _attached(reader) is not None:
        return []
    pages, found = _pages(reader, path)
    return [*(Left("guessed", None) for _ in pages), *found]


def _joined(pages: list[list[str]]) -> Iterator[TextLine]:
    """The paragraphs of the pages: all lines of a PDF are broken where they are full, those of a last line too."""
    blocks = lines_of("\n".join(line for page in pages for line in _stripped(page)))
    widths = sorted(line.indent + len(line.text) for block in blocks for line in block)
    column = widths[int(_FULL * (len(widths) - 1))]
    for block in blocks:
        yield from joined(block, column)


def _stripped(page: list[str]) -> list[str]:
    """The lines of a page without the blank ones at its ends, so that a paragraph may go on over the page."""
    shown = [i for i, line in enumerate(page) if line.strip()]
    return page[shown[0] : shown[-1] + 1] if shown else []


def _opened(path: Path) -> "PdfReader":
    try:
        import pypdf
    except ImportError as error:
        raise Problem(NEEDS, where=str(path)) from error
    import io

    raw = read_bytes(path, LARGEST)
    if not raw.lstrip().startswith(b"%PDF"):
        raise Problem("found no PDF in it; give it the suffix of its kind", where=str(path))
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw))
        if reader.is_encrypted:
            raise Problem("found a password on it, expected an open file; save it without one", where=str(path))
        if len(reader.pages) > MOST_PAGES:
            raise Problem(f"found {len(reader.pages)} pages, expected at most {MOST_PAGES}", where=str(path))
    except (pypdf.errors.PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise Problem("the PDF is broken; save it again, or hand in the Word file", where=str(path)) from error
    return reader


def _attached(reader: "PdfReader") -> str | None:
    """The Markdown that reskit attaches to its PDFs; None if there is none."""
    found: Any = reader.attachments.get(ATTACHMENT)
    data: bytes = found[0] if found else b""
    return data.decode("utf-8", "replace") if 0 < len(data) <= LARGEST_TEXT else None


def _pages(reader: "PdfReader", path: Path) -> tuple[list[list[str]], list[Left]]:
    """The lines of each page without its head and foot, and these."""
    pages, size = [], 0
    for page in reader.pages:
        shown = page.extract_text(extraction_mode="layout")
        size += len(shown)
        if size > LARGEST_TEXT:
            raise Problem(f"found more than {LARGEST_TEXT:,} characters, expected a paper", where=str(path))
        pages.append([_BLANKS.sub(" ", line.rstrip()) for line in shown.split("\n")])
    if not any(line.strip() for page in pages for line in page):
        raise Problem("found pictures and no text in the PDF; hand in the Word file, or its text", where=str(path))
    edges = [dict.fromkeys(line.strip() for line in _edges(page)) for page in pages]
    often = Counter(line for lines in edges for line in lines)
    heads = {line for line, count in often.items() if count >= max(_FEWEST, len(pages) // 2)}
    bare = [list(_without_edges(page, heads)) for page in pages]
    return bare, [Left("header", None, line) for line in heads if not _NUMBER.fullmatch(line)]


def _edges(page: list[str]) -> list[str]:
    """The first and the last lines with text."""
    lines = [line for line in page if line.strip()]
    return [*lines[:_EDGE], *lines[-_EDGE:]]


def _without_edges(page: list[str], heads: set[str]) -> Iterator[str]:
    """The lines of a page without its head and foot."""
    edges = _edges(page)
    for line in page:
        gone = line in edges and (line.strip() in heads or _NUMBER.fullmatch(line.strip()))
        yield "" if gone and line.strip() else line
