"""styles.xml: how each kind of paragraph looks in a house style."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resolution_kit.knowledge.styles import Align, Emphasis, HeadingField, Style
from resolution_kit.printing import Printed
from resolution_kit.writing import indents as places
from resolution_kit.writing.metadata import locale
from resolution_kit.writing.paragraph_format import APART, BODY_HEADING, HEADING, note_size, place_of
from resolution_kit.writing.style_names import CAPTION, EMPHASIS, NOTE, NOTE_MARK, paragraph_style, style_id
from resolution_kit.writing.word.lists import FAMILIES
from resolution_kit.writing.word.places import indents
from resolution_kit.writing.word.xml import ALIGN, root, w

TEXT = "Resolution Text"
"""What all clauses have in common."""

_LOOK: dict[Emphasis, str] = {
    "none": "",
    "italic": w("i") + w("iCs"),
    "bold": w("b") + w("bCs"),
    "underline": w("u", val="single"),
}


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style; what it does not say it has from its parent."""

    name: str
    parent: str = "Normal"
    keep: bool = False
    """On one page with the next paragraph."""
    list: tuple[int, int] | None = None
    """Level in a list and the list's number."""
    before: float | None = None
    after: float | None = None
    """Space in points; between two paragraphs Word leaves the larger one."""
    indents: str = ""
    align: Align | None = None
    characters: str = ""
    outline: int | None = None
    uncounted: bool = False
    """Whether its lines are left out where lines are numbered."""

    def xml(self) -> str:
        """The element `w:style`."""
        keep = w("keepNext") + w("keepLines") if self.keep else ""
        number = w("numPr", w("ilvl", val=self.list[0]), w("numId", val=self.list[1])) if self.list else ""
        before, after = (None if points is None else round(20 * points) for points in (self.before, self.after))
        space = "" if before is after is None else w("spacing", before=before, after=after)
        align = w("jc", val=ALIGN[self.align]) if self.align else ""
        outline = "" if self.outline is None else w("outlineLvl", val=self.outline)
        uncounted = w("suppressLineNumbers") if self.uncounted else ""
        paragraph = w("pPr", keep, number, uncounted, space, self.indents, align, outline)
        own = None if self.name.islower() else 1
        return w(
            "style", w("name", val=self.name), w("basedOn", val=style_id(self.parent)), w("qFormat"), paragraph,
            w("rPr", self.characters) if self.characters else "",
            type="paragraph", customStyle=own, styleId=style_id(self.name),
        )  # fmt: skip


def styles(paragraphs: Sequence[Printed], style: Style, *, head: bool, notes: bool) -> str:
    """styles.xml with the styles of every kind, and of those levels and heading fields that the paper has.

    Those of the head of the page and of notes are there if the paper has such a thing.
    """
    basic = (*_basic(style), *_head(style, head=head), *_note(style, notes=notes))
    looks = {style_id(look.name): look for look in (*basic, *_kinds(style), *_clauses(style))}
    for printed in paragraphs:
        name = paragraph_style(printed)
        if style_id(name) not in looks:
            looks[style_id(name)] = _special(name, printed, style)
    return root(
        "styles",
        _defaults(style),
        _normal(style),
        *(look.xml() for look in looks.values()),
        *_characters(style),
        _character(NOTE_MARK, w("vertAlign", val="superscript"), own=False) if notes else "",
    )


def _defaults(style: Style) -> str:
    name, language = style.font.name, locale(style)
    font = w("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)
    tongue = w("lang", val=language, eastAsia=language)
    return w("docDefaults", w("rPrDefault", w("rPr", font, _size(style.font.size), tongue)), w("pPrDefault"))


def _size(points: float) -> str:
    return w("sz", val=round(2 * points)) + w("szCs", val=round(2 * points))


def _normal(style: Style) -> str:
    line = round(240 * style.font.line)
    space = w("spacing", before=0, after=round(20 * style.font.space), line=line, lineRule="auto")
    properties = w("pPr", w("widowControl"), space)
    return w("style", w("name", val="Normal"), w("qFormat"), properties, type="paragraph", default=1, styleId="Normal")


def _basic(style: Style) -> Iterator[Look]:
    """What Word itself knows by these names: navigation and screen readers go by them."""
    for level in (1, 2):
        yield Look(f"heading {level}", keep=True, characters=_LOOK["bold"], outline=level - 1)
    yield Look("footer", after=0, align=style.page.numbers_align, uncounted=style.line_numbers.every > 0)


def _head(style: Style, *, head: bool) -> Iterator[Look]:
    if head:
        yield Look("header", after=0, align="right", uncounted=style.line_numbers.every > 0)


def _note(style: Style, *, notes: bool) -> Iterator[Look]:
    if notes:
        yield Look(NOTE, after=0, characters=_size(note_size(style)), uncounted=True)


def _kinds(style: Style) -> Iterator[Look]:
    after, uncounted = style.font.space, not style.line_numbers.heading
    run_on, unlabelled = indents(places.flush(style.indent)), indents(places.clause(style.indent, 0, labelled=False))
    title = next((form for form in style.heading if form.field == "title"), HeadingField("title", bold=True))
    yield Look(TEXT, after=after, align=style.font.align)
    yield Look("Resolution Heading", after=HEADING * after, uncounted=uncounted)
    below = APART * after if title.after is None else title.after
    weight = _absolute("bold" if title.bold else "none")
    yield Look(
        "Resolution Title", "heading 1", before=APART * after, after=below, indents=run_on if title.body else "",
        align=title.align, uncounted=uncounted, characters=weight + _size(style.font.title_size),
    )  # fmt: skip
    yield Look("Title Line", "heading 2", indents=run_on)
    yield Look(
        "Section Title", "heading 2", before=APART * after, indents=run_on,
        align=style.section.align, characters=_absolute(style.section.emphasis),
    )  # fmt: skip
    yield Look("Organ", TEXT, keep=True, before=APART * after, indents=unlabelled)
    yield Look("Closing Line", TEXT, indents=run_on)
    yield Look("Annex", TEXT, indents=run_on)
    yield Look("Other Text", TEXT, indents=run_on)


def _absolute(emphasis: Emphasis) -> str:
    """An emphasis that does not add to the bold of Word's own headings."""
    return w("b", val=0) + w("bCs", val=0) + _LOOK[emphasis] if emphasis != "bold" else ""


def _clauses(style: Style) -> Iterator[Look]:
    indent = style.indent
    yield Look("Preambular Clause", TEXT, indents=indents(places.preambular(indent)))
    unlabelled = indents(places.clause(indent, 0, labelled=False))
    yield Look("Unnumbered Operative Clause", TEXT, indents=unlabelled)
    for family in FAMILIES:
        for level, name in enumerate(family.names):
            stands = indents(places.clause(indent, family.first + level + 1, labelled=True))
            yield Look(name, TEXT, list=(level, family.number + 1), indents=stands)
    yield Look("Closing Text", TEXT, indents=indents(places.flush(indent, 1)))


def _special(name: str, printed: Printed, style: Style) -> Look:
    """The style of a heading field, or of a level that few papers have."""
    if printed.kind == "heading":
        body = any(form.body for form in style.heading if form.field == printed.field)
        bold = _LOOK["bold"] if printed.bold else ""
        before = BODY_HEADING * style.font.space if body else None
        stands = indents(places.flush(style.indent)) if body else ""
        return Look(
            name, "Resolution Heading", before=before, after=printed.after, indents=stands, align=printed.align,
            characters=bold,
        )  # fmt: skip
    return Look(name, TEXT, indents=indents(place_of(printed, style)))


def _characters(style: Style) -> Iterator[str]:
    looks = {
        "Preambular Opener": style.preambular.emphasis,
        "Operative Opener": style.operative.emphasis,
        "Organ Name": style.organ.emphasis,
        CAPTION: "bold",
        EMPHASIS: "italic",
    }
    for name, emphasis in looks.items():
        yield _character(name, _LOOK[emphasis], own=name != EMPHASIS)


def _character(name: str, look: str, *, own: bool) -> str:
    """A character style; `own` where Word has none of this name."""
    return w(
        "style", w("name", val=name), w("qFormat"), w("rPr", look) if look else "",
        type="character", customStyle=1 if own else None, styleId=style_id(name),
    )  # fmt: skip
