"""What a file from elsewhere may bring into a paper: nothing that runs or that is fetched when it is opened."""

import re
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
_RUNS = re.compile(r"(?:^|\s)(DDE(?:AUTO)?|INCLUDE(?:PICTURE|TEXT)|IMPORT|LINK|MACROBUTTON)\s", re.IGNORECASE)
"""Fields that run something or fetch something."""
_EMBEDDED = tuple(qn(f"w:{tag}") for tag in ("object", "control", "altChunk", "subDoc"))
"""Elements that embed something else than text and pictures."""


def is_link(found: Relation) -> bool:
    """Whether it is a link that may stay."""
    return found.kind == "hyperlink" and _ADDRESS.match(found.target) is not None


def is_picture(found: Relation) -> bool:
    """Whether it is a picture that a page may show."""
    return found.kind == "image" and found.target.rpartition(".")[2] in PICTURES


def tamed(package: Package, name: str, kept: AbstractSet[str]) -> Any:
    """A part without anything that may not come along; of what it refers to, these ids are kept."""
    root = parsed(package, name)
    simple = (one.get(qn("w:instr")) or "" for one in root.iter(qn("w:fldSimple")))
    instructions = " ".join([*simple, "".join(one.text or "" for one in root.iter(qn("w:instrText")))]) + " "
    if found := _RUNS.search(instructions):
        said = f"found the field `{found[1].upper()}` in its `{name}`, expected none that runs or fetches anything"
        raise Problem(f"{said}; take it out in Word", where=package.where)
    clean(root, kept)
    return root


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
            if name.startswith(R) and value not in kept:
                del one.attrib[name]
