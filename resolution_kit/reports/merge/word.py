"""The report of a merge as a Word file, to be filled in at the table."""

from collections.abc import Iterator, Sequence

from resolution_kit.reports.merge.view import Told, kind, versions
from resolution_kit.writing.word.package import CORE, DOCUMENT, Part, Relation
from resolution_kit.writing.word.package import packed as zipped
from resolution_kit.writing.word.xml import root, text, w

STYLES = "word/styles.xml"
_HEADS = ("Clause", "What", "Text", "Agreed")
_WIDTHS = (900, 2000, 5400, 1400)
"""Of the columns, in twentieths of a point."""
_LOOKS = {"equal": (), "delete": (w("strike"), w("color", val="B00020")), "insert": (w("b"), w("color", val="006400"))}
_RULE = {"val": "single", "sz": 4, "color": "808080"}


def write(report: Told) -> bytes:
    """A title, the counts, a table with an empty column for what is agreed; the same bytes for the same report."""
    title = f"Merge of {', '.join(report.papers)}"
    body = "".join((
        _paragraph(_run(title), style="Title"),
        _paragraph(_run(f"Clauses and sub-clauses: {report.counts}.")),
        *(_paragraph(_run(line)) for line in report.notes),
        _table(report),
        w("sectPr", w("pgSz", w=11906, h=16838), w("pgMar", top=1134, bottom=1134, left=1134, right=1134)),
    ))  # fmt: skip
    return zipped([
        Part(DOCUMENT, "document", root("document", w("body", body)), (Relation("rId1", "styles", STYLES),)),
        Part(STYLES, "styles", _styles()),
        Part(CORE, "core", _core(title)),
    ])  # fmt: skip


def _styles() -> str:
    font = w("rFonts", ascii="Times New Roman", hAnsi="Times New Roman", cs="Times New Roman")
    after = w("pPr", w("spacing", after=60))
    return root(
        "styles",
        w("docDefaults", w("rPrDefault", w("rPr", font, w("sz", val=20)))),
        w("style", w("name", val="Normal"), after, type="paragraph", default=1, styleId="Normal"),
        w(
            "style",
            w("name", val="Title"), w("basedOn", val="Normal"), w("rPr", w("b"), w("sz", val=28)),
            type="paragraph", styleId="Title",
        ),
    )  # fmt: skip


def _core(title: str) -> str:
    from resolution_kit.writing.xml import escaped

    spaces = (
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    return f"<cp:coreProperties {spaces}><dc:title>{escaped(title)}</dc:title></cp:coreProperties>"


def _table(report: Told) -> str:
    borders = w("tblBorders", *(w(side, **_RULE) for side in ("top", "left", "bottom", "right", "insideH", "insideV")))
    return w(
        "tbl",
        w("tblPr", w("tblW", w=sum(_WIDTHS), type="dxa"), borders, w("tblLayout", type="fixed")),
        w("tblGrid", *(w("gridCol", w=width) for width in _WIDTHS)),
        _row([_paragraph(_run(head, w("b"))) for head in _HEADS], head=True),
        *_rows(report),
    )


def _rows(report: Told) -> Iterator[str]:
    for row in report.rows:
        texts = []
        for papers, spans in versions(row):
            whose = _run(f"{', '.join(papers)}: ", w("i")) if len(row.texts) > 1 else ""
            texts.append(_paragraph(whose + "".join(_run(span.text, *_LOOKS[span.how]) for span in spans)))
        yield _row([_paragraph(_run(row.ref)), _paragraph(_run(kind(row))), "".join(texts), _paragraph("")])
    for paper, ref, gone in report.gone:
        what = _paragraph(_run(f"taken out; {ref} of {paper}"))
        yield _row([_paragraph(_run("–")), what, _paragraph(_run(gone)), _paragraph("")])


def _row(cells: Sequence[str], *, head: bool = False) -> str:
    whole = w("trPr", w("cantSplit"), *([w("tblHeader")] if head else []))
    inside = (
        w("tc", w("tcPr", w("tcW", w=width, type="dxa")), cell) for cell, width in zip(cells, _WIDTHS, strict=True)
    )
    return w("tr", whole, *inside)


def _paragraph(inside: str, *, style: str = "") -> str:
    return w("p", *([w("pPr", w("pStyle", val=style))] if style else []), inside)


def _run(content: str, *looks: str) -> str:
    return w("r", *([w("rPr", *looks)] if looks else []), text(content))
