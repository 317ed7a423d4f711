"""A zip of XML parts, as Word and OpenDocument files are, opened with care; any other file is refused in one line.

Nothing is ever unpacked to disk, fetched or run.
"""

import io
import re
import zipfile
import zlib
from pathlib import Path

from resolution_kit.data.atomic_io import read_bytes
from resolution_kit.errors import Problem
from resolution_kit.wordfile.xml import Element, parsed

LARGEST_FILE = 50_000_000
"""Bytes of a file; a long paper has 100,000, pictures come on top."""
MOST_MEMBERS = 5_000
"""Files inside it; a usual paper has twenty."""
LARGEST_PART = 12_000_000
"""Bytes of an unpacked part; the text of a hundred clauses has 500,000."""
SURELY_SMALL = 1_000_000
"""Bytes up to which a part may be packed as tightly as it likes …"""
TIGHTEST = 150
"""… and how many times larger than packed it may be beyond that; Word's own parts come to thirty."""

_OFFICE_BEFORE_2007 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CENTRAL = b"PK\x01\x02"
SAVE = "open it in Word or LibreOffice and save it as .docx"
_LOCKED = "found a password on it, expected an open file; open it in Word, take the password off and save it"
_BY_HEAD = (
    (re.compile(rb"\s*%PDF"), "a PDF", "hand in the Word file it was made from, or copy its text into a .txt file"),
    (re.compile(rb"\s*\{\\rtf"), "an RTF file", SAVE),
    (re.compile(rb"(?is)\s*<(?:!doctype html|html|head|body)"), "a web page", SAVE),
    (re.compile(rb"\s*<\?xml"), "an XML file", SAVE),
    (re.compile(rb"\Z"), "an empty file", "save the paper again"),
    (re.compile(rb"[^\0-\x08\x0e-\x1f]+\Z"), "a text", "give it the suffix .txt or .md"),
)
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
"""The errors of zipfile for a broken or strange zip."""


class Archive:
    """The members of one file, read within limits."""

    def __init__(self, path: Path, expected: str = "a Word document") -> None:
        self.where, self.expected = str(path), expected
        self._zip = _opened(read_bytes(path, LARGEST_FILE), self.where, expected)
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in self._zip.infolist():
            name = member.filename.replace("\\", "/").lstrip("/").lower()
            if name in self._members and name.endswith(".xml"):
                raise Problem(f"found `{name}` twice in it, expected once; {SAVE}", where=self.where)
            self._members[name] = member

    def root(self, name: str) -> Element:
        """The outermost element of the part with this name."""
        return parsed(self.data(name), name, self.where)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._members

    def data(self, name: str) -> bytes:
        """The bytes of a part, within the limits above."""
        member = self._members[name]
        if member.flag_bits & 1:
            raise Problem(_LOCKED, where=self.where)
        tightest = max(SURELY_SMALL, TIGHTEST * member.compress_size)
        most = min(LARGEST_PART, tightest)
        try:
            with self._zip.open(member) as file:
                data = file.read(most + 1)
        except BROKEN as error:
            raise Problem(f"its `{name}` is broken; {SAVE}", where=self.where) from error
        if len(data) > most:
            raise Problem(f"its `{name}` has more than {most:,} bytes, expected less; {SAVE}", where=self.where)
        return data


def _opened(data: bytes, where: str, expected: str) -> zipfile.ZipFile:
    if data.startswith(_OFFICE_BEFORE_2007):
        what = _LOCKED if _ENCRYPTED in data else f"found an old Word file (.doc), expected .docx; {SAVE}"
        raise Problem(what, where=where)
    if not data.startswith(b"PK"):
        head = data.removeprefix(b"\xef\xbb\xbf")[:1024]
        what, do = next(((what, do) for sign, what, do in _BY_HEAD if sign.match(head)), ("something else", SAVE))
        raise Problem(f"found {what}, expected {expected}; {do}", where=where)
    if data.count(_CENTRAL) > MOST_MEMBERS:
        raise Problem(f"found more than {MOST_MEMBERS:,} files inside it, expected a paper; {SAVE}", where=where)
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except BROKEN as error:
        raise Problem(f"the file is broken or was not copied whole; {SAVE}", where=where) from error
