"""The file of a document, without a clock: the same bytes for the same document."""

import io
import zipfile
from pathlib import Path

from docx.document import Document

BLANK = Path(__file__).parent / "blank"
"""A Word file without text and styles, as a folder; python-docx opens it like any other."""


def packed(document: Document) -> bytes:
    """The bytes of the file; python-docx writes the time of day into each of its members."""
    saved, made = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return made.getvalue()
