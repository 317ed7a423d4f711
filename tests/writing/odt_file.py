"""An ODT as a person can read it: what LibreOffice would show, from the XML alone."""

import io
import re
import zipfile
from xml.etree import ElementTree as ET

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
TEXT, STYLE, OFFICE = (f"{_OASIS}{name}:1.0}}" for name in ("text", "style", "office"))
FO = f"{_OASIS}xsl-fo-compatible:1.0}}"


def part(content: bytes, name: str = "content.xml") -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return ET.fromstring(archive.read(name))  # noqa: S314 - the writer made it


def pretty(content: bytes, name: str) -> str:
    """A part of the package, one element a line."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return re.sub("><", ">\n<", archive.read(name).decode())


def texts(content: bytes) -> list[str]:
    """The text of every paragraph and heading, notes left out; tabs and breaks are blanks."""
    body = part(content).find(f"{OFFICE}body/{OFFICE}text")
    notes = {id(one) for note in body.iter(f"{TEXT}note") for one in note.iter(f"{TEXT}p")}
    return [_text(one) for one in body.iter() if one.tag in (f"{TEXT}p", f"{TEXT}h") and id(one) not in notes]


def _text(element: ET.Element) -> str:
    shown = element.text or ""
    for one in element:
        if one.tag != f"{TEXT}note":
            blanks = int(one.get(f"{TEXT}c", "1")) if one.tag in (f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break") else 0
            shown += " " * blanks or _text(one)
        shown += one.tail or ""
    return shown
