"""How each kind of paragraph looks in a house style: the styles of a paper, before any of them is made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resolution_kit.knowledge.styles import Align, Emphasis, HeadingField, Style
from resolution_kit.printing import Printed
from resolution_kit.writing.families import FAMILIES
from resolution_kit.writing.indents import Indents, indents_of, of_heading, preambular, run_on, unlabelled
from resolution_kit.writing.paragraph_format import APART, BODY_HEADING, HEADING, note_size
from resolution_kit.writing.style_names import CAPTION, EMPHASIS, NOTE, paragraph_style

TEXT = "Resolution Text"
"""What all clauses have in common."""
NORMAL = "Normal"


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style; what it does not say it has from its parent."""

    name: str
    parent: str = NORMAL
    keep: bool = False
    """On one page with the next paragraph."""
    before: float | None = None
    after: float | None = None
    """Space in points; between two paragraphs Word leaves the larger one."""
    indents: Indents | None = None
    align: Align | None = None
    emphasis: Emphasis = "none"
    upright: bool = False
    """Whether it takes back the bold of Word's own headings."""
    size: float | None = None
    outline: int | None = None
    uncounted: bool = False
    """Whether its lines are left out where lines are numbered."""
    rule: bool = False
    """Whether a line runs below it."""
    new_page: bool = False
    """Whether it begins a page."""


def looks(paragraphs: Sequence[Printed], style: Style) -> dict[str, Look]:
    """By name the looks of every kind, and of those levels and heading fields that the paper has."""
    found = {look.name: look for look in (*_basic(style), *_kinds(style), *_clauses(style))}
    for printed in paragraphs:
        name = paragraph_style(printed)
        if name not in found:
            found[name] = _special(name, printed, style)
    return found


def head(style: Style) -> Look:
    """The look of the head of a page."""
    emphasis: Emphasis = "bold" if style.page.head_bold else "none"
    uncounted, rule = style.line_numbers.every > 0, style.page.head_rule
    return Look("header", after=0, align="right", emphasis=emphasis, uncounted=uncounted, rule=rule)


def note(style: Style) -> Look:
    """The look of a footnote."""
    return Look(NOTE, after=0, size=note_size(style), uncounted=True)


def characters(style: Style) -> dict[str, Emphasis]:
    """The character styles by name."""
    return {
        "Preambular Opener": style.preambular.emphasis,
        "Operative Opener": style.operative.emphasis,
        "Organ Name": style.organ.emphasis,
        CAPTION: "bold",
        EMPHASIS: "italic",
    }


def _basic(style: Style) -> Iterator[Look]:
    """What Word itself knows by these names: navigation and screen readers go by them."""
    for level in (1, 2):
        yield Look(f"heading {level}", keep=True, emphasis="bold", outline=level - 1)
    yield Look("footer", after=0, align=style.page.numbers_align, uncounted=style.line_numbers.every > 0)


def _kinds(style: Style) -> Iterator[Look]:
    after, uncounted = style.font.space, not style.line_numbers.heading
    flush = run_on(style.indent)
    title = next((form for form in style.heading if form.field == "title"), HeadingField("title", bold=True))
    yield Look(TEXT, after=after, align=style.font.align)
    yield Look("Resolution Heading", after=HEADING * after, uncounted=uncounted)
    yield Look(
        "Resolution Title", "heading 1", before=APART * after,
        after=APART * after if title.after is None else title.after, indents=flush if title.body else None,
        align=title.align, upright=not title.bold, size=style.font.title_size, uncounted=uncounted,
    )  # fmt: skip
    yield Look("Title Line", "heading 2", indents=flush)
    bold = style.section.emphasis == "bold"
    yield Look(
        "Section Title", "heading 2", before=APART * after, indents=flush, align=style.section.align,
        emphasis="none" if bold else style.section.emphasis, upright=not bold,
    )  # fmt: skip
    yield Look("Organ", TEXT, keep=True, before=APART * after, indents=unlabelled(style.indent))
    for name in ("Annex", "Other Text"):
        yield Look(name, TEXT, indents=flush)
    closing, annex = style.closing, style.annex
    align = None if closing.align == "left" else closing.align
    yield Look("Closing Line", TEXT, indents=flush, align=align, emphasis=closing.emphasis)
    yield Look(
        "Annex Title", TEXT, keep=True, before=APART * after, indents=flush, align=annex.align, emphasis=annex.emphasis,
        new_page=annex.own_page,
    )  # fmt: skip


def _clauses(style: Style) -> Iterator[Look]:
    indent = style.indent
    yield Look("Preambular Clause", TEXT, indents=preambular(indent))
    yield Look("Unnumbered Operative Clause", TEXT, indents=unlabelled(indent))
    for family in FAMILIES:
        for level, name in enumerate(family.names):
            yield Look(name, TEXT, indents=family.indents(level, style))
    yield Look("Closing Text", TEXT, indents=run_on(indent, 1))


def _special(name: str, printed: Printed, style: Style) -> Look:
    """The style of a heading field, or of a level that few papers have."""
    if printed.kind != "heading":
        return Look(name, TEXT, indents=indents_of(printed, style))
    body = any(form.body for form in style.heading if form.field == printed.field)
    return Look(
        name, "Resolution Heading", before=BODY_HEADING * style.font.space if body else None, after=printed.after,
        indents=of_heading(printed.field, style), align=printed.align,
        emphasis="bold" if printed.bold else "none",
    )  # fmt: skip
