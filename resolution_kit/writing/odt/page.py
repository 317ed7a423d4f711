"""The page of an OpenDocument text: sheet, margins, numbers of lines, what stands at its head and foot."""

import re

from resolution_kit.knowledge.styles import Style
from resolution_kit.writing.document import WIDTHS, margins
from resolution_kit.writing.odt.elements import Words, cm, element

_HEIGHTS = {"A4": 29.7, "Letter": 27.94}
_EDGE = 1.25
"""From the edge of the sheet to its head and foot, in centimetres …"""
_LEAST = 0.1
"""… and the least height of these."""
_FIELDS = {"{page}": "text:page-number", "{pages}": "text:page-count"}
_LAYOUT = "Page"
_ABOVE_NOTES = {
    "style:width": "0.5pt",
    "style:rel-width": "25%",
    "style:color": "#000000",
    "style:line-style": "solid",
    "style:adjustment": "left",
    "style:distance-before-sep": "0.1cm",
    "style:distance-after-sep": "0.1cm",
}
"""The line above the notes of a page."""


def line_numbers(style: Style) -> str:
    """Which lines are numbered, and how."""
    lines = style.line_numbers
    given = {
        "text:number-lines": str(lines.every > 0).lower(),
        "text:offset": cm(lines.distance),
        "style:num-format": "1",
        "text:number-position": "left",
        "text:increment": lines.every or 1,
        "text:restart-on-page": str(lines.restart == "page").lower(),
        "text:count-empty-lines": "false",
    }
    return element("text:linenumbering-configuration", given)


def layout(style: Style, code: str) -> str:
    """The sheet and its margins."""
    top, bottom, side = margins(style)
    head, foot = bool(code), bool(style.page.numbers)
    given = {
        "fo:page-width": cm(WIDTHS[style.page.size]),
        "fo:page-height": cm(_HEIGHTS[style.page.size]),
        "style:print-orientation": "portrait",
        "fo:margin-top": cm(min(top, _EDGE) if head else top),
        "fo:margin-bottom": cm(min(bottom, _EDGE) if foot else bottom),
        "fo:margin-left": cm(side),
        "fo:margin-right": cm(side),
        "style:num-format": "1",
    }
    rule = element("style:footnote-sep", _ABOVE_NOTES)
    return element(
        "style:page-layout",
        {"style:name": _LAYOUT},
        element("style:page-layout-properties", given, rule),
        element("style:header-style", None, _room(top - _EDGE, "fo:margin-bottom") if head else ""),
        element("style:footer-style", None, _room(bottom - _EDGE, "fo:margin-top") if foot else ""),
    )


def master(style: Style, code: str) -> str:
    """Head and foot of the pages: the number of the draft on all but the first, the number of the page on all."""
    head = element("text:p", {"text:style-name": "Header"}, Words().text(code))
    left = element("text:p", {"text:style-name": "HeaderLeft"}, Words().text(code))
    foot = element("text:p", {"text:style-name": "Footer"}, _numbers(style))
    parts = []
    if code:
        parts.append(element("style:header", None, head))
        parts += [element("style:header-left", None, left)] if style.page.head_align == "outside" else []
        parts.append(element("style:header-first", None, element("text:p", {"text:style-name": "HeaderFirst"})))
    if style.page.numbers:
        parts.append(element("style:footer", None, foot))
        parts += [element("style:footer-first", None, foot)] if code else []
    return element("style:master-page", {"style:name": "Standard", "style:page-layout-name": _LAYOUT}, *parts)


def head_styles(code: str) -> str:
    """The styles of the heads of left pages and of the first one."""
    if not code:
        return ""
    left = element("style:paragraph-properties", {"fo:text-align": "start"})
    first = element("style:paragraph-properties", {"fo:border-bottom": "none"})
    parent = {"style:family": "paragraph", "style:parent-style-name": "Header"}
    return element("style:style", {"style:name": "HeaderLeft", **parent}, left) + element(
        "style:style", {"style:name": "HeaderFirst", **parent}, first
    )


def _room(height: float, gap: str) -> str:
    """The room of a head or foot between the edge of the sheet and the text."""
    height = max(height, _LEAST)
    given = {"fo:min-height": cm(height), gap: cm(height - _LEAST), "style:dynamic-spacing": "true"}
    return element("style:header-footer-properties", given)


def _numbers(style: Style) -> str:
    words = Words()
    pieces = re.split(r"(\{pages?\})", style.page.numbers)
    return "".join(element(_FIELDS[piece], None, "1") if piece in _FIELDS else words.text(piece) for piece in pieces)
