"""What a file from elsewhere may bring into a paper: nothing that runs or that is fetched when it is opened."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml.etree import XMLSyntaxError

from resolution_kit.errors import Problem
from resolution_kit.wordfile.package import Package, Relation
from resolution_kit.wordfile.xml import R, checked

PICTURES = {
    "bmp": "image/bmp", "emf": "image/x-emf", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "png": "image/png", "svg": "image/svg+xml", "tif": "image/tiff", "tiff": "image/tiff", "wmf": "image/x-wmf",
}  # fmt: skip
"""Suffixes of pictures that a page may show, and their types."""
_ADDRESS = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
"""Links that may stand in a head or foot; they are followed only when a person asks for it."""
# fmt: off
_FIELDS = frozenset((
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "TITLE",
    "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "DOCPROPERTY", "FILENAME", "STYLEREF", "REF", "PAGEREF", "SEQ",
    "SYMBOL", "QUOTE", "HYPERLINK",
))
# fmt: on
"""Fields that may stay: they show what the paper itself has. Others run or fetch something, or may do so one day."""
_FIELD = re.compile(r'\s*([A-Za-z]*)\s*"?([^"]*)')
_EMBEDDED = tuple(qn(f"w:{tag}") for tag in ("object", "control", "altChunk", "subDoc"))
"""Elements that embed something else than text and pictures."""
_FETCHED = ("src", "href")
"""Attributes of old drawings with the address of a picture elsewhere."""


def is_link(found: Relation) -> bool:
    """Whether it is a link that may stay."""
    return found.kind == "hyperlink" and _ADDRESS.match(found.target) is not None


def is_picture(found: Relation) -> bool:
    """Whether it is a picture that a page may show."""
    return found.kind == "image" and found.target.rpartition(".")[2] in PICTURES


def tamed(package: Package, name: str, kept: AbstractSet[str]) -> Any:
    """A part without anything that may not come along; of what it refers to, these ids are kept."""
    root = parsed(package, name)
    for instruction in _instructions(root):
        found = _FIELD.match(instruction)
        field, target = (found[1].upper(), found[2]) if found else ("", "")
        if field and (field not in _FIELDS or (field == "HYPERLINK" and not _ADDRESS.match(target))):
            said = f"found the field `{field}` in its `{name}`, expected none that runs or fetches anything"
            raise Problem(f"{said}; take it out in Word", where=package.where)
    clean(root, kept)
    return root


def _instructions(root: Any) -> Iterator[str]:
    """What each field is told to do; a field may stand inside another."""
    open_: list[list[str]] = []
    for one in root.iter(qn("w:fldSimple"), qn("w:fldChar"), qn("w:instrText")):
        if one.tag == qn("w:fldSimple"):
            yield one.get(qn("w:instr")) or ""
        elif one.tag == qn("w:instrText"):
            if not open_:
                open_.append([])
            open_[-1].append(one.text or "")
        elif one.get(qn("w:fldCharType")) == "begin":
            open_.append([])
        elif one.get(qn("w:fldCharType")) == "end" and open_:
            yield "".join(open_.pop())
    yield from ("".join(left) for left in open_)


def parsed(package: Package, name: str) -> Any:
    """A part as elements of python-docx."""
    try:
        return parse_xml(checked(package.data(name), name, package.where))
    except XMLSyntaxError as error:
        raise broken(package, name) from error


def broken(package: Package, name: str) -> Problem:
    """What is said of a part that is not what it should be."""
    return Problem(f"its `{name}` is broken; open it in Word and save it again", where=package.where)


def clean(root: Any, kept: AbstractSet[str]) -> None:
    """Take out what is embedded, and every reference to what is not kept."""
    for one in list(root.iter(*_EMBEDDED)):
        one.getparent().remove(one)
    for one in root.iter():
        for name, value in list(one.attrib.items()):
            if (name.startswith(R) and value not in kept) or name.rpartition("}")[2] in _FETCHED:
                del one.attrib[name]
