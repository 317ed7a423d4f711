"""The report of a merge as a Word file, to be filled in at the table."""

from collections.abc import Iterable, Sequence
from typing import Any

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor, Twips
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from resolution_kit.compare import DiffSpan
from resolution_kit.reports.merge import MergeReport, own_numbers_of, versions
from resolution_kit.writing.word.oxml import w
from resolution_kit.writing.word.package import BLANK, packed

_HEADS = ("Clause", "In the papers", "What", "Text", "Agreed")
_WIDTHS = tuple(map(Twips, (800, 1500, 1600, 4600, 1200)))
"""Of the columns."""
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_GONE, _NEW = RGBColor(0xB0, 0, 0x20), RGBColor(0, 0x64, 0)


def write(report: MergeReport) -> bytes:
    """A title, the counts, a table with an empty column for what is agreed; the same bytes for the same report."""
    document = docx.Document(str(BLANK))
    _set_page_and_styles(document)
    title = f"Merge of {', '.join(report.papers)}"
    document.core_properties.title = title[:255]
    document.add_paragraph(title, "Title")
    document.add_paragraph(f"Clauses and sub-clauses: {report.counts}.")
    for line in (*report.notes, *report.left):
        document.add_paragraph(line)
    table = _table(document)
    for row in report.rows:
        texts = versions(row)
        cells = _cells(table, row.ref, own_numbers_of(row), report.outcome(row))
        for paragraph, (papers, spans) in zip(_paragraphs(cells[3], len(texts)), texts, strict=True):
            if len(texts) > 1:
                paragraph.add_run(f"{', '.join(papers)}: ").italic = True
            _fill(paragraph, spans)
    for paper, ref, gone in report.gone:
        _cells(table, "–", f"{ref} in {paper}", "taken out", gone)
    _frame(document)
    return packed(document)


def _set_page_and_styles(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Twips(11906), Twips(16838)
    section.top_margin = section.bottom_margin = section.left_margin = section.right_margin = Twips(1134)
    usual = document.styles.add_style("Normal", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    title = document.styles.add_style("Title", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    usual.element.default = True
    usual.font.name, usual.font.size, usual.paragraph_format.space_after = "Times New Roman", Pt(10), Pt(3)
    title.base_style, title.font.bold, title.font.size = usual, True, Pt(14)


def _table(document: Document) -> Any:
    """The table with its head; python-docx has no types for it."""
    table: Any = document.add_table(1, len(_HEADS))
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = width
    for cell, head, width in zip(table.rows[0].cells, _HEADS, _WIDTHS, strict=True):
        cell.width = width
        cell.paragraphs[0].add_run(head).bold = True
    return table


def _cells(table: Any, *texts: str) -> tuple[_Cell, ...]:
    """The cells of a new row, the first of them filled."""
    cells: tuple[_Cell, ...] = table.add_row().cells
    for cell, text in zip(cells, texts, strict=False):
        cell.paragraphs[0].add_run(text)
    return cells


def _paragraphs(cell: _Cell, count: int) -> Iterable[Paragraph]:
    return [*cell.paragraphs, *(cell.add_paragraph() for _ in range(count - 1))]


def _fill(paragraph: Paragraph, spans: Sequence[DiffSpan]) -> None:
    for span in spans:
        font = paragraph.add_run(span.text).font
        if span.tag == "delete":
            font.strike, font.color.rgb = True, _GONE
        elif span.tag == "insert":
            font.bold, font.color.rgb = True, _NEW


def _frame(document: Document) -> None:
    """Width, borders, rows that stand on one page, a head on every page: python-docx has no words for these."""
    body: Any = document.element.body
    (table,) = body.tbl_lst
    borders = w("tblBorders", *(w(side, val="single", sz=4, color="808080") for side in _SIDES))
    table.tblPr.replace(table.tblPr.find(qn("w:tblW")), w("tblW", w=sum(_WIDTHS) // Twips(1), type="dxa"))
    table.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    for row in table.tr_lst:
        row.get_or_add_trPr().append(w("cantSplit"))
    table.tr_lst[0].trPr.append(w("tblHeader"))
