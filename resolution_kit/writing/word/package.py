"""The package: parts, what they are and how they belong together, in a zip without a clock."""

import io
import posixpath
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from resolution_kit.writing.xml import element

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DOCUMENT, CORE = "word/document.xml", "docProps/core.xml"

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = {
    "core": "application/vnd.openxmlformats-package.core-properties+xml",
    "document": f"{_WORD}.document.main+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    **{kind: f"{_WORD}.{kind}+xml" for kind in ("styles", "numbering", "settings", "header", "footer", "footnotes")},
}
"""The content type of a part of each kind; of a picture that of its suffix."""
PICTURES = {
    "bmp": "image/bmp", "emf": "image/x-emf", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "png": "image/png", "svg": "image/svg+xml", "tif": "image/tiff", "tiff": "image/tiff", "wmf": "image/x-wmf",
}  # fmt: skip
"""Suffixes of pictures that a page may show."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to by an id."""

    id: str
    kind: str
    target: str
    """The name of another part; of a hyperlink its address."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the package."""

    name: str
    kind: str
    content: str | bytes
    """XML without its declaration, or the bytes of a picture or of a whole XML file."""
    relations: tuple[Relation, ...] = ()


def packed(parts: Sequence[Part]) -> bytes:
    """The zip of the parts, with content types and relationships added."""
    core = element("Relationship", Id="rId2", Type=f"{_PACKAGE}/relationships/metadata/core-properties", Target=CORE)
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _types(parts),
        "_rels/.rels": _relations(
            [element("Relationship", **_of(Relation("rId1", "officeDocument", DOCUMENT), "")), core]
        ),
    }
    for part in parts:
        files[part.name] = part.content
        if part.relations:
            folder, base = posixpath.split(part.name)
            inside = [element("Relationship", **_of(relation, folder)) for relation in part.relations]
            files[f"{folder}/_rels/{base}.rels"] = _relations(inside)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content if isinstance(content, bytes) else _HEAD + content)
    return buffer.getvalue()


def _of(relation: Relation, folder: str) -> dict[str, str | None]:
    """The attributes of a relationship."""
    outside = relation.kind == "hyperlink"
    target = relation.target if outside else posixpath.relpath(relation.target, folder or ".")
    mode = "External" if outside else None
    return {"Id": relation.id, "Type": f"{OFFICE}/{relation.kind}", "Target": target, "TargetMode": mode}


def _types(parts: Sequence[Part]) -> str:
    suffixes = sorted({part.name.rpartition(".")[2] for part in parts if part.kind == "image"})
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults |= {suffix: PICTURES[suffix] for suffix in suffixes}
    known = "".join(element("Default", Extension=suffix, ContentType=kind) for suffix, kind in defaults.items())
    own = "".join(
        element("Override", PartName=f"/{part.name}", ContentType=_TYPES[part.kind])
        for part in parts
        if part.kind != "image"
    )
    return f'<Types xmlns="{_PACKAGE}/content-types">{known}{own}</Types>'


def _relations(inside: Sequence[str]) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(inside)}</Relationships>'
