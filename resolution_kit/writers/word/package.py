"""The package: parts, what they are and how they belong together, in a zip without a clock."""

import io
import zipfile

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_TYPES = {
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/footer1.xml": f"{_WORD}.footer+xml",
}
_OF_DOCUMENT = {"styles": "rId1", "numbering": "rId2", "settings": "rId3", "footer": "rId4"}
"""What document.xml refers to, by which id."""


def packed(parts: dict[str, str]) -> bytes:
    """The zip of the parts by name, with content types and relationships added."""
    whole = {
        "[Content_Types].xml": _types(parts),
        "_rels/.rels": _relations(
            ("rId1", f"{_OFFICE}/officeDocument", "word/document.xml"),
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        **parts,
        "word/_rels/document.xml.rels": _relations(*_document(parts)),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in whole.items():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, _HEAD + content)
    return buffer.getvalue()


def _document(parts: dict[str, str]) -> list[tuple[str, str, str]]:
    targets = {kind: f"{kind}1.xml" if kind == "footer" else f"{kind}.xml" for kind in _OF_DOCUMENT}
    return [
        (_OF_DOCUMENT[kind], f"{_OFFICE}/{kind}", target)
        for kind, target in targets.items()
        if f"word/{target}" in parts
    ]


def _types(parts: dict[str, str]) -> str:
    known = "".join(f'<Override PartName="/{name}" ContentType="{_TYPES[name]}"/>' for name in parts)
    relations = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    xml = '<Default Extension="xml" ContentType="application/xml"/>'
    return f'<Types xmlns="{_PACKAGE}/content-types">{relations}{xml}{known}</Types>'


def _relations(*relations: tuple[str, str, str]) -> str:
    inside = "".join(f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>' for id_, kind, target in relations)
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'
