"""The file of a document, without a clock: the same bytes for the same document.

python-docx itself writes the time of day into each member of its zip.
"""

import io
import zipfile
from pathlib import Path
from typing import Any

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE
from docx.opc.oxml import CT_Types, serialize_part_xml

BLANK = Path(__file__).parent / "blank"
"""A Word file without text and styles, as a folder; python-docx opens it like any other."""


def packed(document: Document) -> bytes:
    """The bytes of the file."""
    package: Any = document.part.package
    types: Any = CT_Types.new()  # type: ignore[no-untyped-call]  # python-docx has no type for it
    types.add_default("rels", CONTENT_TYPE.OPC_RELATIONSHIPS)
    types.add_default("xml", CONTENT_TYPE.XML)
    files = {"_rels/.rels": package.rels.xml}
    for part in package.parts:
        types.add_override(part.partname, part.content_type)
        files[part.partname.membername] = part.blob
        if part.rels:
            files[part.partname.rels_uri.membername] = part.rels.xml
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in {"[Content_Types].xml": serialize_part_xml(types), **files}.items():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return file.getvalue()
