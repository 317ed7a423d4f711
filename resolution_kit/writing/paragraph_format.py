"""The look of each kind of paragraph in a house style, under a name that a style sheet can have: `sub-clause-1`."""

import re
from dataclasses import dataclass, field, replace

from resolution_kit.knowledge.styles import Align, Emphasis, Style
from resolution_kit.printing import Printed
from resolution_kit.writing.indents import Indents, indents_of, of_heading, run_on, unlabelled
from resolution_kit.writing.style_names import paragraph_style

APART = 1.5
"""Space around a title, and above a section title and the organ, in spaces after a clause …"""
HEADING = 0.5
"""… below a line of the heading …"""
BODY_HEADING = 2
"""… and above one that stands with the clauses."""
_SMALLER, _SMALLEST = 2, 8
"""How many points the type of notes is smaller than the text, and how small it may be."""


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a paragraph; between two of them is the larger of the spaces below and above."""

    indents: Indents = field(default_factory=Indents)
    before: float = 0
    """Space above it in points …"""
    after: float = 0
    """… and below."""
    align: Align = "left"
    emphasis: Emphasis = "none"
    """Of all its letters; what single runs have besides is their face."""
    size: float = 0
    """Size of its type in points."""
    keep: bool = False
    """Whether it stays on one page with the next."""
    counted: bool = True
    """Whether its lines count where lines are numbered."""
    new_page: bool = False
    """Whether it begins a page."""


def look(printed: Printed, style: Style) -> Look:
    """The look of a paragraph."""
    if printed.kind == "heading" or (printed.kind == "title" and printed.field):
        return _heading(printed, style)
    if printed.ref:
        return _clause(printed, style)
    return _line(printed, style)


def _clause(printed: Printed, style: Style) -> Look:
    after = style.font.space if printed.after is None else printed.after
    return Look(indents_of(printed, style), 0, after, style.font.align, "none", style.font.size, keep=printed.follows)


def _line(printed: Printed, style: Style) -> Look:
    """The look of a line between the clauses or after them."""
    space, size, flush = style.font.space, style.font.size, run_on(style.indent)
    apart = Look(flush, APART * space, space, size=size, keep=True)
    if printed.kind == "title":
        return replace(apart, before=0, emphasis="bold")
    if printed.kind == "section":
        return replace(apart, align=style.section.align, emphasis=style.section.emphasis)
    if printed.kind == "organ":
        align = style.font.align if printed.align == "left" else printed.align
        return replace(apart, indents=unlabelled(style.indent), align=align)
    if printed.begins_annex:
        annex = style.annex
        return replace(apart, align=annex.align, emphasis=annex.emphasis, new_page=annex.own_page)
    usual = Look(flush, 0, space, style.font.align, size=size)
    if printed.kind != "closing":
        return usual
    align = usual.align if style.closing.align == "left" else style.closing.align
    return replace(usual, align=align, emphasis=style.closing.emphasis)


def _heading(printed: Printed, style: Style) -> Look:
    """The look of a heading field, the title among them."""
    space, is_title = style.font.space, printed.kind == "title"
    forms = [form for form in style.heading if form.field == printed.field]
    body = any(form.body for form in forms)
    above = APART if is_title else BODY_HEADING if body else 0
    below = (APART if is_title else HEADING) * space
    return Look(
        indents=of_heading(printed.field, style) or Indents(),
        before=above * space,
        after=below if printed.after is None else printed.after,
        align=printed.align,
        emphasis="bold" if printed.bold or (is_title and not forms) else "none",
        size=style.font.title_size if is_title else style.font.size,
        keep=is_title,
        counted=style.line_numbers.heading,
    )


def note_size(style: Style) -> float:
    """The size of the type of footnotes in points."""
    return max(style.font.size - _SMALLER, _SMALLEST)


class LookBook:
    """Gives each paragraph the name of its look; looks of one kind that differ are numbered."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self._names: dict[tuple[str, Look], str] = {}
        self.looks: dict[str, tuple[Look, Printed]] = {}
        """Every look so far by its name, with the first paragraph that has it."""

    def name(self, printed: Printed) -> str:
        """The name of a paragraph's look, the same whether or not it stays with the next paragraph."""
        key = paragraph_style(printed), replace(look(printed, self.style), keep=False)
        if key not in self._names:
            base = re.sub(r"[^a-z0-9]+", "-", key[0].lower()).strip("-")
            numbered = (f"{base}-v{n}" for n in range(2, len(self.looks) + 3))  # a field may be named as one likes
            free = next(name for name in (base, *numbered) if name not in self.looks)
            self._names[key] = free
            self.looks[free] = key[1], printed
        return self._names[key]
