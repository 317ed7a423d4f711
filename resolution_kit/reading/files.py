"""Text files as people save them: any line ends, UTF-8, UTF-16 or Latin-1, with a mark at the head or without."""

import re
from pathlib import Path

from resolution_kit.data.atomic_io import read_bytes
from resolution_kit.errors import Problem

LARGEST = 10_000_000
"""Bytes of a paper; a resolution of a hundred clauses has about 60,000."""

_KINDS = {
    b"%PDF-": "a PDF; open it in a word processor and save it as .docx",
    b"PK\x03\x04": "a Word or zip file; give it its own suffix, such as .docx",
    b"\xd0\xcf\x11\xe0": "an old or encrypted Office file; save it as .docx without a password",
    b"{\\rtf": "rich text; save it as .docx",
    b"\x89PNG": "a picture; type the text",
    b"\xff\xd8\xff": "a picture; type the text",
    b"GIF8": "a picture; type the text",
}
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b]")
"""Characters that no text has; a few of them are dropped."""
_MOST_CONTROLS = 0.02
"""Share of them above which the bytes are no text."""


def read_text(path: Path) -> str:
    r"""The text of a file with `\n` for every line end; a file that is no text is a Problem."""
    raw = read_bytes(path, LARGEST)
    for head, kind in _KINDS.items():
        if raw.startswith(head):
            raise Problem(f"found {kind}", where=str(path))
    text = _decoded(raw)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    without = _CONTROLS.sub("", text) if _CONTROLS.search(text) else text
    if len(text) - len(without) > _MOST_CONTROLS * len(text):
        raise Problem("found binary data, expected text; is it another kind of file?", where=str(path))
    return without


def _decoded(raw: bytes) -> str:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            return raw.decode(encoding, "replace")
    if raw.count(0) > len(raw) // 4:
        return raw.decode("utf-16-be" if raw[:1] == b"\0" else "utf-16-le", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
