"""The page: sheet, margins, numbers of lines, what stands at its head and foot."""

import re
from typing import Any

from docx.document import Document
from docx.enum.section import WD_HEADER_FOOTER
from docx.oxml.ns import qn
from docx.shared import Twips

from resolution_kit.knowledge.styles import Style
from resolution_kit.writing.document import margins
from resolution_kit.writing.style_looks import head
from resolution_kit.writing.word.oxml import twips, w, write
from resolution_kit.writing.word.styles import Styles

_SIZES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
"""Width and height of a sheet in twips."""
_EDGE = 709
"""From the edge of the sheet to its head and foot in twips."""
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def set_page(document: Document, style: Style) -> None:
    """Give the page what a conference's own file does not say of it; lines are numbered as the house style does."""
    section, page = document.sections[-1], style.page
    properties: Any = document.element.body.sectPr
    if properties.pgSz is None:
        section.page_width, section.page_height = map(Twips, _SIZES[page.size])
    if properties.pgMar is None:
        top, bottom, side = (Twips(twips(margin)) for margin in margins(style))
        section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = top, side, bottom, side
        section.header_distance = section.footer_distance = Twips(_EDGE)
        section.gutter = Twips(0)
    lines = style.line_numbers
    if lines.every:
        for old in properties.findall(qn("w:lnNumType")):
            properties.remove(old)
        restart = "newPage" if lines.restart == "page" else "continuous"
        numbers = w("lnNumType", countBy=lines.every, distance=twips(lines.distance), restart=restart)
        properties.insert_element_before(numbers, "w:pgNumType", "w:titlePg")


def set_head_and_foot(document: Document, style: Style, code: str, styles: Styles) -> None:
    """Put page numbers at the foot of all pages, the number of the draft at the head of all but the first.

    A conference's own file that has any head keeps its heads, and so with its feet.
    """
    properties: Any = document.element.body.sectPr
    wants_foot = bool(style.page.numbers) and not properties.footerReference_lst
    wants_head = bool(code) and not properties.headerReference_lst
    section = document.sections[-1]
    even = [WD_HEADER_FOOTER.EVEN_PAGE] if document.settings.odd_and_even_pages_header_footer else []
    first = [WD_HEADER_FOOTER.FIRST_PAGE] if section.different_first_page_header_footer else []
    if wants_foot:
        section.footer.is_linked_to_previous = False
        _write_foot(_paragraph(section.footer), style, styles)
        foot = properties.get_footerReference(WD_HEADER_FOOTER.PRIMARY).rId
        for pages in (*first, *even):
            properties.add_footerReference(pages, foot)
    if wants_head:
        usual = properties.get_footerReference(WD_HEADER_FOOTER.PRIMARY)
        if usual is not None and not first:
            properties.add_footerReference(WD_HEADER_FOOTER.FIRST_PAGE, usual.rId)
        styles.add(head(style))
        section.header.is_linked_to_previous = False
        section.different_first_page_header_footer = True
        _write_head(_paragraph(section.header), code, styles)
        if style.page.head_align == "outside":
            document.settings.odd_and_even_pages_header_footer = True
            section.even_page_header.is_linked_to_previous = False
            paragraph = _paragraph(section.even_page_header)
            _write_head(paragraph, code, styles)
            paragraph.get_or_add_pPr().append(w("jc", val="left"))
            if usual is not None and properties.get_footerReference(WD_HEADER_FOOTER.EVEN_PAGE) is None:
                properties.add_footerReference(WD_HEADER_FOOTER.EVEN_PAGE, usual.rId)
        for pages in even:
            properties.add_headerReference(pages, properties.get_headerReference(WD_HEADER_FOOTER.PRIMARY).rId)


def _write_head(paragraph: Any, code: str, styles: Styles) -> None:
    paragraph.style = styles.ids["header"]
    write(paragraph.add_r(), code)


def _paragraph(place: Any) -> Any:
    """The only paragraph of a new head or foot."""
    return place.part.element.p_lst[0]


def _write_foot(paragraph: Any, style: Style, styles: Styles) -> None:
    """The numbers of the page are fields."""
    paragraph.style = styles.ids["footer"]
    for piece in re.split(r"(\{pages?\})", style.page.numbers):
        if piece in _FIELDS:
            field = w("fldSimple", w("r"), instr=f" {_FIELDS[piece]} ")
            write(field[0], "1")
            paragraph.append(field)
        elif piece:
            write(paragraph.add_r(), piece)
