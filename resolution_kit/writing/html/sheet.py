"""The style sheet: the looks of the paragraphs and the page of the house style as CSS.

Lengths are in ems of the paragraph's own type, so that the page keeps its proportions at any size of type.
"""

import re
from dataclasses import dataclass

from markupsafe import Markup

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.writing import document as about
from resolution_kit.writing.paragraph_format import Look, note_size

_POINTS = 72 / 2.54
"""Points in a centimetre."""
_CORNERS = {"left": "left", "center": "center", "right": "right", "justify": "left"}
_BOLD, _RULE = Markup("; font-weight: bold"), Markup("; border-bottom: 0.5pt solid")
_WEIGHT = {"bold": "font-weight: bold", "italic": "font-style: italic", "underline": "text-decoration: underline"}


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule of a class."""

    name: str
    css: Markup


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page of the house style, every value as CSS has it."""

    family: Markup
    size: str
    line: str
    paper: str
    margins: str
    measure: str
    """The width of the text."""
    notes: str
    """Size of the type of footnotes."""
    foot: Markup
    """What stands at the foot of every page; empty for nothing."""
    foot_align: str
    head: Markup
    """What stands at the head of every page but the first …"""
    head_face: Markup
    """… how it is set …"""
    head_outside: bool
    """… and whether it stands at the outer edge: left on even pages."""


def rule(name: str, look: Look, printed: Printed, style: Style) -> Rule:
    """The rule for paragraphs of a look."""
    indents, size = look.indents, look.size
    lengths = {"left": indents.left, "right": indents.right, "first": indents.first, "room": indents.room}
    declared = [f"--{key}: {_ems(length * _POINTS, size)}" for key, length in lengths.items() if length]
    declared.append(f"--depth: {printed.steps}")
    declared.append(f"margin-block: {_ems(look.before, size)} {_ems(look.after, size)}")
    if look.align != "left":
        declared.append(f"text-align: {look.align}")
    if look.new_page:
        declared.append("break-before: page")
    if size != style.font.size:
        declared.append(f"font-size: {_ems(size, style.font.size)}")
    declared.append(_WEIGHT.get(look.emphasis, "font-weight: normal"))
    return Rule(name, Markup("; ".join(declared)))  # noqa: S704 - numbers and words of the tables above


def sheet(resolution: Resolution, style: Style) -> Sheet:
    """The page of a paper."""
    page, font = style.page, style.font
    top, bottom, side = about.margins(style)
    generic = "sans-serif" if about.is_sans(font.name) else "serif"
    code = about.code(resolution)
    return Sheet(
        family=Markup(", ").join([*map(string, about.typefaces(font.name)), generic]),
        size=f"{font.size:g}pt",
        line=f"{1.15 * font.line:g}",
        paper=page.size,
        margins=f"{top:g}cm {side:g}cm {bottom:g}cm",
        measure=_ems(about.text_width(style) * _POINTS, font.size),
        notes=_ems(note_size(style), font.size),
        foot=_foot(page.numbers),
        foot_align=_CORNERS[page.numbers_align],
        head=string(code) if code else Markup(""),
        head_face=_BOLD * page.head_bold + _RULE * page.head_rule,
        head_outside=page.head_align == "outside",
    )


def string(text: str) -> Markup:
    """A text as a string of CSS that nothing ends before its end, wherever in a page it stands."""
    quoted = re.sub(r"[^\w .,/()-]", lambda match: f"\\{ord(match[0]):x} ", text)
    return Markup(f'"{quoted}"')  # noqa: S704 - every sign of CSS and of HTML is a number


def _foot(pattern: str) -> Markup:
    counters = {"{page}": Markup("counter(page)"), "{pages}": Markup("counter(pages)")}
    pieces = [piece for piece in re.split(r"(\{pages?\})", pattern) if piece]
    return Markup(" ").join(counters.get(piece) or string(piece) for piece in pieces)


def _ems(points: float, size: float) -> str:
    return f"{round(points / size, 3):g}em"
