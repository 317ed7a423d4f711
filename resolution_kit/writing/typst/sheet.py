"""The page of the house style, and what the document says of itself, as arguments of `paper`."""

import re
from collections.abc import Sequence

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.text.inline import plain
from resolution_kit.writing import metadata as about
from resolution_kit.writing.fonts import alike
from resolution_kit.writing.paragraph_format import note_size
from resolution_kit.writing.shared import one_line
from resolution_kit.writing.typst.markup import escaped, string

_SHEETS = {"A4": "a4", "Letter": "us-letter"}
_ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "left"}


def paper(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> str:
    """The show rule that sets the whole document."""
    given = {**_document(resolution, style, paragraphs), **_page(style), **_type(style), **_lines(style)}
    if code := about.code(resolution):
        given["head"] = f"[{escaped(code)}]"
    lines = "".join(f"  {key}: {value},\n" for key, value in given.items())
    return f"#show: paper.with(\n{lines})\n"


def tuple_of(texts: Sequence[str]) -> str:
    """Texts as an array of strings."""
    return f"({''.join(f'{string(text)}, ' for text in texts)})"


def _document(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> dict[str, str]:
    language, _, region = about.locale(style).partition("-")
    first = next(filter(None, (one_line(plain(p.text)) for p in paragraphs)), "")
    return {
        "title": string(about.title(resolution) or first or style.title),
        "author": tuple_of([one_line(name) for name in resolution.get("sponsors")]),
        "lang": string(language),
        "region": string(region) if region else "none",
    }


def _page(style: Style) -> dict[str, str]:
    page = style.page
    top, bottom, side = (page.margin if own is None else own for own in (page.top, page.bottom, page.side))
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
        "font": tuple_of(alike(font.name)),
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
