"""The file of an OpenDocument text: its parts in a zip, without a clock, the same bytes for the same paper."""

import io
import zipfile
from collections.abc import Mapping
from html import escape

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.writing import document as about
from resolution_kit.writing.odt.elements import document, element

MIME = "application/vnd.oasis.opendocument.text"
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_AS_WORD = (
    *("AddExternalLeading", "AddParaLineSpacingToTableCells", "AddParaSpacingToTableCells"),
    *("AddParaTableSpacingAtStart", "AutoFirstLineIndentDisregardLineSpace", "CollapseEmptyCellPara"),
    *("IgnoreTabsAndBlanksForLineCalculation", "MsWordCompTrailingBlanks", "NoNumberingShowFollowBy"),
    *("PropLineSpacingShrinksFirstLine", "TabAtLeftIndentForParagraphsInList", "TabOverflow", "TabOverSpacing"),
    *("TableRowKeep", "UnbreakableNumberings"),
)
_NOT_AS_WORD = (
    "AddParaTableSpacing",  # between two paragraphs is the larger of their spaces, not both
    *("IgnoreFirstLineIndentInNumbering", "TabsRelativeToIndent", "UnxForceZeroExtLeading"),
    *("UseFormerLineSpacing", "UseOldNumbering"),
)
"""What LibreOffice notes of a page that it sets as Word would; it writes the same of a DOCX that it converts."""


def meta(resolution: Resolution, style: Style) -> bytes:
    """Title, topic, sponsors and language, as file managers and screen readers show them."""
    authors = ", ".join(about.authors(resolution))
    told = {
        "dc:title": about.title(resolution),
        "dc:subject": about.topic(resolution),
        "meta:initial-creator": authors,
        "dc:creator": authors,
        "dc:language": about.locale(style),
    }
    inside = (element(tag, None, escape(text, quote=False)) for tag, text in told.items() if text)
    return document("office:document-meta", element("office:meta", None, *inside))


def settings() -> bytes:
    """What a word processor must know to set the same lines as others."""
    noted = {**dict.fromkeys(_AS_WORD, "true"), **dict.fromkeys(_NOT_AS_WORD, "false")}
    items = (
        element("config:config-item", {"config:name": name, "config:type": "boolean"}, value)
        for name, value in noted.items()
    )
    ours = element("config:config-item-set", {"config:name": "ooo:configuration-settings"}, *items)
    return document("office:document-settings", element("office:settings", None, ours))


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The bytes of the file; its kind comes first and as it is, so that the first bytes tell it."""
    entries = {"/": MIME, **dict.fromkeys(parts, "text/xml")}
    listed = "".join(
        element("manifest:file-entry", {"manifest:full-path": path, "manifest:media-type": kind})
        for path, kind in entries.items()
    )
    root = element("manifest:manifest", {"xmlns:manifest": _MANIFEST, "manifest:version": "1.3"}, listed)
    manifest = f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'.encode()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), MIME)
        for name, content in {**parts, "META-INF/manifest.xml": manifest}.items():
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return file.getvalue()
