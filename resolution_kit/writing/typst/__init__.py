"""Typst: the source of the PDF, which people may go on setting by themselves.

The functions of the page are `templates/resolution.typ`, which an organiser may change; the house style and the text
follow it in the same file. Whatever a person typed is escaped.
"""

import re
from collections.abc import Sequence
from unicodedata import bidirectional

from resolution_kit.data.resources import bundled
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing import document as about
from resolution_kit.writing.paragraph_format import note_size
from resolution_kit.writing.typst.body import Body
from resolution_kit.writing.typst.markup import escaped, string

TEMPLATE = "templates/resolution.typ"
_SHEETS = {"A4": "a4", "Letter": "us-letter"}
_LEFTWARDS = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF", "PDI"})
"""How Unicode calls the directions of letters, figures and marks of such texts."""
_ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "left"}


def write(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> bytes:
    """The paper as the source of a Typst document, in UTF-8."""
    functions = bundled(TEMPLATE).read_text("utf-8")
    body = Body(style, paragraphs)
    text = body.text()
    return "\n".join([functions, _paper(resolution, style, paragraphs, text), body.looks(), text]).encode()


def _paper(resolution: Resolution, style: Style, paragraphs: Sequence[Printed], text: str) -> str:
    """The show rule that sets the whole document; `text` is what the document says."""
    given = {**_document(resolution, style, paragraphs), **_page(style), **_type(style), **_lines(style)}
    if code := about.code(resolution):
        page = style.page
        shown = f"strong[{escaped(code)}]" if page.head_bold else f"[{escaped(code)}]"
        given |= {"head": shown, "head-outside": str(page.head_align == "outside").lower()}
        given["head-rule"] = str(page.head_rule).lower()
    given["kerning"] = str(_runs_leftwards(text + given.get("head", ""))).lower()
    lines = "".join(f"  {key}: {value},\n" for key, value in given.items())
    return f"#show: paper.with(\n{lines})\n"


def _runs_leftwards(text: str) -> bool:
    """Whether any of it is written from right to left; Typst 0.15 breaks off at such a text without kerning."""
    return any(bidirectional(char) in _LEFTWARDS for char in set(text) if not char.isascii())


def _array(texts: Sequence[str]) -> str:
    """Texts as an array of strings."""
    return f"({''.join(f'{string(text)}, ' for text in texts)})"


def _document(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> dict[str, str]:
    language, _, region = about.locale(style).partition("-")
    return {
        "title": string(about.title_of_page(resolution, style, paragraphs)),
        "author": _array(about.authors(resolution)),
        "lang": string(language),
        "region": string(region) if region else "none",
    }


def _page(style: Style) -> dict[str, str]:
    page = style.page
    top, bottom, side = about.margins(style)
    given = {
        "sheet": string(_SHEETS[page.size]),
        "margin": f"(top: {top:g}cm, bottom: {bottom:g}cm, left: {side:g}cm, right: {side:g}cm)",
    }
    if page.numbers:
        pieces = re.split(r"(\{pages?\})", page.numbers)
        shown = "".join(f"#{piece[1:-1]};" if piece.startswith("{page") else escaped(piece) for piece in pieces)
        given |= {"numbers": f"(page, pages) => [{shown}]", "numbers-align": _ALIGN[page.numbers_align]}
    return given


def _type(style: Style) -> dict[str, str]:
    font = style.font
    return {
        "font": _array(about.typefaces(font.name)),
        "size": f"{font.size:g}pt",
        "line": f"{font.line:g}",
        "after": f"{font.space:g}pt",
        "notes": f"{note_size(style):g}pt",
    }


def _lines(style: Style) -> dict[str, str]:
    lines = style.line_numbers
    if not lines.every:
        return {}
    scope = "page" if lines.restart == "page" else "document"
    return {"every": str(lines.every), "restart": string(scope), "distance": f"{lines.distance:g}cm"}
