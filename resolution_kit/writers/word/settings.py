"""The page, its foot, and what the document says of itself."""

import re

from resolution_kit.model import Resolution
from resolution_kit.styles import LineNumbers, Page, Style
from resolution_kit.writers.about import locale, title
from resolution_kit.writers.word.xml import root, text, twips, w
from resolution_kit.writers.xml import escaped

_SIZES: dict[str, tuple[int, int]] = {"A4": (11906, 16838), "Letter": (12240, 15840)}
"""Width and height of a sheet in twips."""
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_NEVER = "2000-01-01T00:00:00Z"
"""A date for every paper, so that the same paper is the same file."""


def document(content: str, style: Style) -> str:
    """document.xml around its paragraphs."""
    return root("document", w("body", content, _section(style.page, style.line_numbers)))


def _section(page: Page, lines: LineNumbers) -> str:
    width, height = _SIZES[page.size]
    top, bottom, side = (twips(page.margin if own is None else own) for own in (page.top, page.bottom, page.side))
    foot = '<w:footerReference w:type="default" r:id="rId4"/>' if page.numbers else ""
    size = w("pgSz", w=width, h=height)
    margins = w("pgMar", top=top, right=side, bottom=bottom, left=side, header=709, footer=709, gutter=0)
    return w("sectPr", foot, size, margins, _line_numbers(lines))


def _line_numbers(lines: LineNumbers) -> str:
    if not lines.every:
        return ""
    restart = "newPage" if lines.restart == "page" else "continuous"
    return w("lnNumType", countBy=lines.every, distance=twips(lines.distance), restart=restart)


def footer(style: Style) -> str:
    """The foot of every page: numbers as fields."""
    pieces = re.split(r"(\{pages?\})", style.page.numbers)
    return root("ftr", w("p", w("pPr", w("pStyle", val="footer")), *(_foot(piece) for piece in pieces if piece)))


def _foot(piece: str) -> str:
    field = _FIELDS.get(piece)
    run = w("r", text("1" if field else piece))
    return w("fldSimple", run, instr=f" {field} ") if field else run


def settings(style: Style) -> str:
    """settings.xml: a document of today's Word, in the paper's language."""
    mode = w("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)
    stop = w("defaultTabStop", val=twips(style.indent.step))
    return root("settings", stop, w("compat", mode), w("themeFontLang", val=locale(style)))


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
