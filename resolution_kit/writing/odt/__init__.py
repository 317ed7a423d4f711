"""OpenDocument: the paper as an ODT that a bloc goes on editing in LibreOffice, Google Docs or Word.

It has the page of the DOCX: the same styles for each kind of paragraph and for what is set apart (`style_looks.py`,
`style_names.py`), lists that count by themselves, footnotes, heads and feet. The XML is made here: odfpy checks every
element as it is made, takes longer to load than all else that this needs, and writes the time of day into its zip.
"""

from collections.abc import Sequence

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing import document as about
from resolution_kit.writing.notes import noted
from resolution_kit.writing.odt import page, styles
from resolution_kit.writing.odt.body import CELL, TABLE, Body
from resolution_kit.writing.odt.elements import document, element
from resolution_kit.writing.odt.lists import list_styles, outline
from resolution_kit.writing.odt.package import meta, packed, settings


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as an ODT; the same bytes for the same paper."""
    found, notes = noted(paragraphs)
    automatic = styles.Automatic()
    text = Body(found, style, automatic).text()
    own = element("office:automatic-styles", None, automatic.made(), _table_styles())
    body = element("office:body", None, element("office:text", None, text))
    parts = {
        "content.xml": document("office:document-content", _typefaces(style), own, body),
        "styles.xml": _styles(resolution, style, [one.printed for one in found], notes=bool(notes)),
        "meta.xml": meta(resolution, style),
        "settings.xml": settings(),
    }
    return packed(parts)


def _styles(resolution: Resolution, style: Style, printed: Sequence[Printed], *, notes: bool) -> bytes:
    code = about.code(resolution)
    named = (
        styles.defaults(style),
        styles.named(printed, style, notes=notes, head=bool(code)),
        outline(),
        list_styles(style),
        _footnotes() if notes else "",
        page.line_numbers(style),
    )
    return document(
        "office:document-styles",
        _typefaces(style),
        element("office:styles", None, *named),
        element("office:automatic-styles", None, page.layout(style, code), page.head_styles(code)),
        element("office:master-styles", None, page.master(style, code)),
    )


def _typefaces(style: Style) -> str:
    name = style.font.name
    kind = "swiss" if about.is_sans(name) else "roman"
    given = {"style:name": name, "svg:font-family": f"'{name}'", "style:font-family-generic": kind}
    return element("office:font-face-decls", None, element("style:font-face", given))


def _footnotes() -> str:
    mark = styles.style_name("footnote reference")
    given = {
        "text:note-class": "footnote",
        "text:citation-style-name": mark,
        "text:citation-body-style-name": mark,
        "style:num-format": "1",
        "text:start-value": 0,
        "text:footnotes-position": "page",
        "text:start-numbering-at": "document",
    }
    return element("text:notes-configuration", given)


def _table_styles() -> str:
    table = element("style:table-properties", {"style:rel-width": "100%", "table:align": "margins"})
    cell = element("style:table-cell-properties", {"fo:border": "0.5pt solid #000000", "fo:padding": "0.1cm"})
    return element("style:style", {"style:name": TABLE, "style:family": "table"}, table) + element(
        "style:style", {"style:name": CELL, "style:family": "table-cell"}, cell
    )
