"""The pages of a guide as text; the suffix of the file chooses the reader."""

from collections.abc import Callable
from pathlib import Path

from resolution_kit.errors import Problem


def pages(path: Path) -> list[str]:
    """The text of each page of a guide; a file that cannot be read is a Problem."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise Problem(f"found `{path.suffix or path.name}`, expected one of {', '.join(_READERS)}", where=str(path))
    found = reader(path)
    if not any(page.strip() for page in found):
        raise Problem("found no text; a scanned guide must go through text recognition first", where=str(path))
    return found


def _text(path: Path) -> list[str]:
    from resolution_kit.reading.files import read_text

    return read_text(path).split("\f")


def _word(path: Path) -> list[str]:
    from resolution_kit.reading.word import paragraphs
    from resolution_kit.text.inline import plain

    lines = []
    for paragraph in paragraphs(path):
        text = plain(paragraph.one_line)
        lines.append(f"{paragraph.label} {text}" if paragraph.label else text)
    return ["\n\n".join(lines)]


def _pdf(path: Path) -> list[str]:
    from resolution_kit.data.atomic_io import read_bytes

    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError as error:
        raise Problem("reading a PDF needs pypdf; get it with: pip install 'reskit[pdf]'", where=str(path)) from error
    import io
    import logging

    logging.getLogger("pypdf").setLevel(logging.ERROR)  # its remarks on fonts help nobody here
    try:
        return [page.extract_text() for page in PdfReader(io.BytesIO(read_bytes(path, _LARGEST_PDF))).pages]
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise Problem("this PDF is broken or has a password; save it as .docx or .txt", where=str(path)) from error


_LARGEST_PDF = 100_000_000
"""Bytes; a guide with many pictures has some thirty million."""

_READERS: dict[str, Callable[[Path], list[str]]] = {
    ".txt": _text,
    ".md": _text,
    ".markdown": _text,
    ".docx": _word,
    ".pdf": _pdf,
}
