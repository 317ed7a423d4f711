"""The looks that a paper uses, each under a name that a style sheet can have: `sub-clause-1`."""

import re
from dataclasses import dataclass, field, replace

from resolution_kit.knowledge.styles import Align, Emphasis, Style
from resolution_kit.printing import Printed
from resolution_kit.writing import indents as places
from resolution_kit.writing.indents import Place
from resolution_kit.writing.style_names import paragraph_style


class LookBook:
    """Gives each paragraph the name of its look; looks of one kind that differ are numbered."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self._names: dict[tuple[str, Look], str] = {}
        self.looks: dict[str, tuple[Look, Printed]] = {}
        """Every look so far by its name, with the first paragraph that has it."""

    def name(self, printed: Printed) -> str:
        """The name of a paragraph's look; whether it stays with the next paragraph makes no other one."""
        key = paragraph_style(printed), replace(look(printed, self.style), keep=False)
        if key not in self._names:
            self._names[key] = self._free(re.sub(r"[^a-z0-9]+", "-", key[0].lower()).strip("-"))
            self.looks[self._names[key]] = key[1], printed
        return self._names[key]

    def _free(self, base: str) -> str:
        """The name, with a number where it is taken; a heading field may be called as one likes."""
        numbered = (f"{base}-v{n}" for n in range(2, len(self.looks) + 3))
        return next(name for name in (base, *numbered) if name not in self.looks)


APART = 1.5
"""Space around a title, and above a section title and the organ, in spaces after a clause …"""
HEADING = 0.5
"""… below a line of the heading …"""
BODY_HEADING = 2
"""… and above one that stands with the clauses."""
SMALLER, SMALLEST = 2, 8
"""How many points the type of notes is smaller than the text, and how small it may be."""


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a paragraph; between two of them stands the larger of the spaces below and above."""

    place: Place = field(default_factory=Place)
    before: float = 0
    """Space above it in points …"""
    after: float = 0
    """… and below."""
    align: Align = "left"
    emphasis: Emphasis = "none"
    size: float = 0
    """Size of its type in points."""
    keep: bool = False
    """Whether it stays on one page with the next."""
    counted: bool = True
    """Whether its lines count where lines are numbered."""


def look(printed: Printed, style: Style) -> Look:
    """The look of a paragraph."""
    if printed.kind == "title":
        return _title(printed, style)
    if printed.kind == "heading":
        return _heading(printed, style)
    if printed.kind in ("section", "organ"):
        return _apart(printed, style)
    return Look(
        place_of(printed, style), after=style.font.space, align=style.font.align, size=style.font.size,
        keep=printed.follows,
    )  # fmt: skip


def note_size(style: Style) -> float:
    """Size of the type of footnotes in points."""
    return max(style.font.size - SMALLER, SMALLEST)


def place_of(printed: Printed, style: Style) -> Place:
    """The place of a clause, of a closing text, and of a line that is none of them."""
    indent, level = style.indent, places.depth(printed)
    if printed.kind == "closing" and printed.ref:
        return places.flush(indent, 0 if printed.level == 1 and printed.unnumbered else level)
    if printed.kind not in ("preambular", "operative"):
        return places.flush(indent)
    if printed.kind == "preambular" and not printed.level:
        return places.preambular(indent)
    if printed.kind == "operative" and not printed.label and "." not in printed.ref:
        return places.clause(indent, 0, labelled=False)
    return places.clause(indent, level, labelled=True)


def _title(printed: Printed, style: Style) -> Look:
    space = style.font.space
    if not printed.field:
        return Look(places.flush(style.indent), 0, space, "left", "bold", style.font.size, keep=True)
    form = next((form for form in style.heading if form.field == "title"), None)
    return Look(
        places.flush(style.indent) if form and form.body else Place(),
        APART * space,
        APART * space if printed.after is None else printed.after,
        printed.align,
        "bold" if printed.bold or form is None else "none",
        style.font.title_size,
        keep=True,
        counted=style.line_numbers.heading,
    )


def _heading(printed: Printed, style: Style) -> Look:
    body = any(form.body for form in style.heading if form.field == printed.field)
    space = style.font.space
    return Look(
        places.flush(style.indent) if body else Place(),
        BODY_HEADING * space if body else 0,
        HEADING * space if printed.after is None else printed.after,
        printed.align,
        "bold" if printed.bold else "none",
        style.font.size,
        counted=style.line_numbers.heading,
    )


def _apart(printed: Printed, style: Style) -> Look:
    """The look of the organ, of a section title."""
    section = printed.kind == "section"
    organ_align = style.font.align if printed.align == "left" else printed.align
    return Look(
        places.flush(style.indent) if section else places.clause(style.indent, 0, labelled=False),
        APART * style.font.space,
        style.font.space,
        style.section.align if section else organ_align,
        style.section.emphasis if section else "none",
        style.font.size,
        keep=True,
    )
