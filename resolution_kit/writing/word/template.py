"""A conference's own Word file, of which a paper takes styles, sheet, margins, head, foot and logo.

The file is read with the limits of a paper that is read. What may be taken of it is copied into a blank file, and that
copy is what python-docx opens. Nothing of the text is copied, nor anything that `taming.py` keeps out.
"""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE
from docx.opc.oxml import CT_Relationships, serialize_part_xml
from docx.opc.oxml import parse_xml as parse_package_xml
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from resolution_kit.wordfile.package import Package, Relation
from resolution_kit.wordfile.xml import switch
from resolution_kit.writing.word import taming
from resolution_kit.writing.word.oxml import w
from resolution_kit.writing.word.package import BLANK

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES, _TEXT, _RELATIONS = "[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"
_KINDS = {"header": CONTENT_TYPE.WML_HEADER, "footer": CONTENT_TYPE.WML_FOOTER, "theme": CONTENT_TYPE.OFC_THEME}
"""What is copied beside styles and lists, which a blank file has already."""
_PAGE = ("pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType")
"""What is copied of the properties of the page."""


def opened(path: Path) -> Document:
    """A document without text in the dress of the file."""
    source = Package(path)
    document = docx.Document(_Copy(source).file())
    document.settings.odd_and_even_pages_header_footer = switch(source.part("settings"), "evenAndOddHeaders") or False
    return document


class _Copy:
    """A blank file to which parts of another are copied."""

    def __init__(self, source: Package) -> None:
        self._source = source
        self._files = {str(path.relative_to(BLANK).as_posix()): path.read_bytes() for path in BLANK.rglob("*.*")}
        parse: Any = parse_package_xml  # its type says text, but only bytes may say their encoding
        self._types, self._relations = parse(self._files[_TYPES]), parse(self._files[_RELATIONS])
        self._pictures: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        """Ids of the heads and feet that were copied, by their names in the file."""

    def file(self) -> io.BytesIO:
        """The copy as a file."""
        source = self._source
        related = {one.id: one for one in source.relations(source.text) if not one.external and source.has(one.target)}
        for kind in ("styles", "numbering", "theme"):
            found = next((one for one in related.values() if one.kind == kind), None)
            if found:
                self._copy(found, f"word/{kind}.xml")
        self._copy_page(related)
        self._files |= {_TYPES: serialize_part_xml(self._types), _RELATIONS: serialize_part_xml(self._relations)}
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name, data in self._files.items():
                archive.writestr(name, data)
        return file

    def _copy(self, part: Relation, new: str) -> str:
        """Copy a part with its pictures and links; the id by which the text refers to it, if it is new there."""
        relations: Any = CT_Relationships.new()
        for one in self._source.relations(part.target):
            if one.external and taming.is_link(one):
                relations.add_rel(one.id, f"{_OFFICE}/hyperlink", one.target, is_external=True)
            elif not one.external and taming.is_picture(one) and self._source.has(one.target):
                relations.add_rel(one.id, f"{_OFFICE}/image", self._picture(one.target))
        kept = {relation.rId for relation in relations.Relationship_lst}
        root = taming.tamed(self._source, part.target, kept)
        if part.kind in ("styles", "numbering") and root.tag != qn(f"w:{part.kind}"):
            raise taming.broken(self._source, part.target)
        self._files[new] = serialize_part_xml(root)
        self._files[PackURI(f"/{new}").rels_uri.membername] = serialize_part_xml(relations)
        if part.kind not in _KINDS:
            return ""
        self._types.add_override(f"/{new}", _KINDS[part.kind])
        id_ = f"rIdT{part.id}"
        self._relations.add_rel(id_, f"{_OFFICE}/{part.kind}", f"/{new}")
        return id_

    def _picture(self, name: str) -> str:
        """Copy a picture, once; where it is."""
        if name not in self._pictures:
            suffix = name.rpartition(".")[2]
            new = f"word/media/template{len(self._pictures) + 1}.{suffix}"
            self._files[new] = self._source.data(name)
            self._types.add_override(f"/{new}", taming.PICTURES[suffix])
            self._pictures[name] = f"/{new}"
        return self._pictures[name]

    def _copy_page(self, related: Mapping[str, Relation]) -> None:
        """The properties of the last page; heads and feet that it does not name are those of the page before."""
        sections = list(taming.parsed(self._source, self._source.text).iter(qn("w:sectPr")))
        if not sections:
            return
        page = w("sectPr")
        for (kind, when), id_ in _named(sections).items():
            found = related.get(id_)
            if found and found.kind == kind:
                if found.target not in self._parts:
                    new = f"word/template-{kind}{len(self._parts) + 1}.xml"
                    self._parts[found.target] = self._copy(found, new)
                page.append(w(f"{kind}Reference", type=when))
                page[-1].set(qn("r:id"), self._parts[found.target])
        taken = (sections[-1].find(qn(f"w:{tag}")) for tag in _PAGE)
        page.extend(one for one in taken if one is not None)
        page.extend([w("titlePg")] * bool(switch(sections[-1], "titlePg")))
        taming.clean(page, set(self._parts.values()))
        text: Any = parse_xml(self._files[_TEXT])
        text[0][:] = [page]
        self._files[_TEXT] = serialize_part_xml(text)


def _named(sections: list[Any]) -> dict[tuple[str, str], str]:
    """The ids of heads and feet by (kind, the pages that have it)."""
    return {
        (kind, when): one.get(qn("r:id")) or ""
        for section in sections
        for kind in ("header", "footer")
        for one in section.iterfind(qn(f"w:{kind}Reference"))
        if (when := one.get(qn("w:type")) or "default") in ("default", "first", "even")
    }
