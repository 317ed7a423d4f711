"""A Word file as a package of parts, opened with care; any other file is refused in one line.

Nothing is ever unpacked to disk, fetched or run. Only the parts with text, styles, numbering and notes are read.
"""

import io
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass
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
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
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
_BY_MEMBER = {
    "content.xml": "an OpenDocument file",
    "xl/workbook.xml": "an Excel file",
    "ppt/presentation.xml": "a PowerPoint file",
    "index/document.iwa": "a Pages file",
}
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
"""The errors of zipfile for a broken or strange zip."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A reference from one part of a package to another, or to an address outside."""

    id: str
    kind: str
    """Such as `styles`, `header`, `image`."""
    target: str
    """The name of another part, or an address outside."""
    external: bool


class Package:
    """The parts of one Word file."""

    def __init__(self, path: Path) -> None:
        self.where = str(path)
        self._zip = _opened(read_bytes(path, LARGEST_FILE), self.where)
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in self._zip.infolist():
            name = member.filename.replace("\\", "/").lstrip("/").lower()
            if name in self._members and name.endswith(".xml"):
                raise Problem(f"found `{name}` twice in it, expected once; {SAVE}", where=self.where)
            self._members[name] = member
        self.text = self._main()
        """The part with the text; nearly always `word/document.xml`."""
        self._related = self._relations(self.text)

    def part(self, kind: str) -> Element | None:
        """The outermost element of the part of a kind, such as `styles`; None if the text refers to no such part."""
        name = self._related.get(kind)
        return self.root(name) if name in self._members else None

    def root(self, name: str) -> Element:
        """The outermost element of the part with this name."""
        return parsed(self.data(name), name, self.where)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._members

    def _main(self) -> str:
        name = self._relations("").get("officeDocument") or "word/document.xml"
        if name in self._members and not name.startswith(("xl/", "ppt/")):
            return name
        what = next((what for sign, what in _BY_MEMBER.items() if sign in self._members), "no Word text in it")
        raise Problem(f"found {what}, expected a Word document; {SAVE}", where=self.where)

    def relations(self, part: str) -> list[Relation]:
        """The references of a part, or of the package itself if the name is empty."""
        folder, base = posixpath.split(part)
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        if name not in self._members:
            return []
        return [_relation(element, folder) for element in self.root(name).iter(_RELATION)]

    def _relations(self, part: str) -> dict[str, str]:
        """The first part of each kind that a part refers to."""
        found: dict[str, str] = {}
        for relation in self.relations(part):
            if not relation.external:
                found.setdefault(relation.kind, relation.target)
        return found

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


def _relation(element: Element, folder: str) -> Relation:
    kind = element.get("Type", "").rpartition("/")[2]
    target, external = element.get("Target", ""), element.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/").lower()
    return Relation(element.get("Id", ""), kind, target, external)


def _opened(data: bytes, where: str) -> zipfile.ZipFile:
    if data.startswith(_OFFICE_BEFORE_2007):
        what = _LOCKED if _ENCRYPTED in data else f"found an old Word file (.doc), expected .docx; {SAVE}"
        raise Problem(what, where=where)
    if not data.startswith(b"PK"):
        head = data.removeprefix(b"\xef\xbb\xbf")[:1024]
        what, do = next(((what, do) for sign, what, do in _BY_HEAD if sign.match(head)), ("something else", SAVE))
        raise Problem(f"found {what}, expected a Word document; {do}", where=where)
    if data.count(_CENTRAL) > MOST_MEMBERS:
        raise Problem(f"found more than {MOST_MEMBERS:,} files inside it, expected a paper; {SAVE}", where=where)
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except BROKEN as error:
        raise Problem(f"the file is broken or was not copied whole; {SAVE}", where=where) from error
