"""Head and foot of the page, and what the document says of itself."""

import re

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.writing.metadata import locale, title
from resolution_kit.writing.word.notes import settings as note_settings
from resolution_kit.writing.word.section import Section
from resolution_kit.writing.word.xml import root, text, twips, w
from resolution_kit.writing.xml import escaped

_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_NEVER = "2000-01-01T00:00:00Z"
"""A date for every paper, so that the same paper is the same file."""


def document(content: str, section: Section) -> str:
    """document.xml around its paragraphs."""
    return root("document", w("body", content, section.xml()))


def header(code: str) -> str:
    """The head of every page but the first: the number of the draft."""
    return root("hdr", w("p", w("pPr", w("pStyle", val="header")), w("r", text(code))))


def footer(style: Style) -> str:
    """The foot of every page: numbers as fields."""
    pieces = re.split(r"(\{pages?\})", style.page.numbers)
    return root("ftr", w("p", w("pPr", w("pStyle", val="footer")), *(_foot(piece) for piece in pieces if piece)))


def _foot(piece: str) -> str:
    field = _FIELDS.get(piece)
    run = w("r", text("1" if field else piece))
    return w("fldSimple", run, instr=f" {field} ") if field else run


def settings(style: Style, section: Section, *, notes: bool) -> str:
    """settings.xml: a document of today's Word, in the paper's language."""
    mode = w("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)
    return root(
        "settings",
        w("defaultTabStop", val=twips(style.indent.step)),
        w("evenAndOddHeaders") if section.even_differs else "",
        note_settings() if notes else "",
        w("compat", mode),
        w("themeFontLang", val=locale(style)),
    )


def core(resolution: Resolution, style: Style) -> str:
    """Title, topic, sponsors and language, as file managers and screen readers show them."""
    about = {
        "dc:title": title(resolution),
        "dc:subject": resolution.first("topic"),
        "dc:creator": ", ".join(resolution.get("sponsors")),
        "dc:language": locale(style),
    }
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{_NEVER}</dcterms:{name}>' for name in ("created", "modified")
    )
    filled = "".join(f"<{name}>{escaped(value)}</{name}>" for name, value in about.items())
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{filled}{dates}</cp:coreProperties>'
    )
