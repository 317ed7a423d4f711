"""The paper as it will print: every paragraph with its label, text, ending and emphasis by house style.

Every writer prints what `typeset` gives, in that order; so all of them have the same clauses and the same labels.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from resolution_kit.inline import escape, from_spans, plain, spans
from resolution_kit.model import Clause, Field, Kind, Line, Part, Resolution, letter, roman
from resolution_kit.openers import find_opener
from resolution_kit.styles import Align, Emphasis, HeadingField, Style


@dataclass(frozen=True, slots=True)
class Printed:
    """One paragraph of the printed paper: `label`, then `text`, then `ending`."""

    kind: Kind
    text: str
    """Inline text without label and ending."""
    level: int = 0
    label: str = ""
    ending: str = ""
    opener: int = 0
    """How many characters of the plain text are set apart …"""
    emphasis: Emphasis = "none"
    """… and how."""
    ref: str = ""
    """The clause as people call it (`P2`, `3.b`); empty for other paragraphs."""
    clause: Clause | None = None
    field: str = ""
    """The heading field it prints."""
    caption: str = ""
    """The head of a heading field's text that is its label and set apart, such as `Committee:`."""
    align: Align = "left"
    bold: bool = False
    follows: bool = False
    """Whether a list of sub-clauses follows: keep it on the same page."""
    unnumbered: bool = False
    """Whether it is an operative clause without a number, or below one."""


def typeset(resolution: Resolution, style: Style) -> Iterator[Printed]:
    """The paragraphs of a resolution in the order of the page."""
    yield from _heading(resolution, style)
    for number, part in enumerate(resolution.parts):
        yield from map(_line, part.lead)
        if part.organ:
            yield _organ(part.organ, part, style)
        prefix = f"{letter(number).upper()}/" if number else ""
        yield from _preamble(part, style, prefix)
        yield from _operative(part, style, prefix)
        yield from map(_line, part.end)


def _line(line: Line) -> Printed:
    return Printed(line.kind, line.text.strip())


def _heading(resolution: Resolution, style: Style) -> Iterator[Printed]:
    forms = {form.field: form for form in style.heading}
    items = resolution.heading
    if not any(isinstance(item, Line) or item.typed is not None for item in items):
        fields = {item.name: item for item in items if isinstance(item, Field)}
        items = tuple(fields[name] for name in forms if name in fields)
    for item in items:
        if isinstance(item, Line):
            yield _line(item)
        elif item.typed is not None:
            yield _typed_field(item, forms.get(item.name, HeadingField(item.name)))
        elif item.values and item.name in forms:
            yield _field(item, forms[item.name])


def _field_kind(item: Field) -> Kind:
    return "title" if item.name == "title" else "heading"


def _typed_field(item: Field, form: HeadingField) -> Printed:
    """The line as it stood in the paper, set as the house style sets this field."""
    text = (item.typed or "").strip()
    caption = form.label if form.label_bold and plain(text).startswith(form.label) else ""
    return Printed(_field_kind(item), text, field=item.name, caption=caption, align=form.align, bold=form.bold)


def _field(item: Field, form: HeadingField) -> Printed:
    value = ", ".join(item.values)
    if form.capitals:
        value = value.upper()
    text = f"{form.label} {value}{form.suffix}".strip()
    caption = form.label if form.label_bold else ""
    return Printed(_field_kind(item), escape(text), field=item.name, caption=caption, align=form.align, bold=form.bold)


def _organ(organ: Line, part: Part, style: Style) -> Printed:
    comma = "," if style.organ.comma and part.preamble else ""
    text = organ.text.strip()
    text = text.upper() if style.organ.capitals else text
    return Printed("organ", text, ending=comma, opener=len(plain(text)), emphasis=style.organ.emphasis, follows=True)


def _preamble(part: Part, style: Style, prefix: str) -> Iterator[Printed]:
    number = 0
    for block in part.preamble:
        if isinstance(block, Line):
            yield replace(_line(block), ending=block.ending or "")
            continue
        number += 1
        yield from _clause(block, style, _Place("preambular", 0, "", f"{prefix}P{number}", style.preambular.ending))


def _operative(part: Part, style: Style, prefix: str) -> Iterator[Printed]:
    clauses = [block for block in part.operative if isinstance(block, Clause)]
    alone = len(clauses) == 1 and not style.operative.number_single
    number = 0
    for block in part.operative:
        if isinstance(block, Line):
            yield replace(_line(block), ending=block.ending or "", follows=True)
            continue
        number += 1
        label = "" if alone else label_text(style.operative.labels[0], number)
        ending = style.operative.last if number == len(clauses) else style.operative.ending
        yield from _clause(block, style, _Place("operative", 1, label, f"{prefix}{number}", ending, not label))


@dataclass(frozen=True, slots=True)
class _Place:
    kind: Kind
    level: int
    label: str
    ref: str
    ending: str
    unnumbered: bool = False


def _clause(clause: Clause, style: Style, place: _Place) -> Iterator[Printed]:
    """The clause, its sub-clauses, its closing text; whatever comes last bears the ending of the whole."""
    ending = style.operative.lead_in if clause.subclauses else place.ending
    yield _set(clause, style, replace(place, ending=ending))
    depth = place.level if place.kind == "operative" else place.level + 1
    inside = style.operative.item
    for i, child in enumerate(clause.subclauses):
        last = i + 1 == len(clause.subclauses)
        tail = inside if not last or clause.closing else _last_item(place.ending, style)
        label = label_text(style.operative.labels[min(depth, len(style.operative.labels) - 1)], i + 1)
        ref = f"{place.ref}.{roman(i + 1) if place.ref.count('.') == 1 else letter(i)}"
        yield from _clause(child, style, _Place(place.kind, place.level + 1, label, ref, tail, place.unnumbered))
    if clause.closing:
        text, ending = clause.closing.text.strip(), place.ending
        yield Printed("closing", text, place.level, ending=ending, ref=place.ref, unnumbered=place.unnumbered)


def _last_item(ending: str, style: Style) -> str:
    return style.operative.last_item if ending == style.operative.ending else ending


def _set(clause: Clause, style: Style, place: _Place) -> Printed:
    top = place.level == (1 if place.kind == "operative" else 0)
    text = clause.text.strip()
    text, opener = set_apart(text) if top else (_cased(text, style), 0)
    emphasis = style.preambular.emphasis if place.kind == "preambular" else style.operative.emphasis
    return Printed(
        place.kind, text, place.level, place.label, place.ending, opener, emphasis if opener else "none",
        place.ref, clause, follows=bool(clause.subclauses), unnumbered=place.unnumbered,
    )  # fmt: skip


def set_apart(text: str) -> tuple[str, int]:
    """The inline text without the marks of its opener, and how long the opener is in the plain text.

    An explicit `*…*` at the head of the text is the opener; otherwise it is recognised.
    """
    runs = spans(text)
    if runs and runs[0].italic:
        head, rest = runs[0].text, runs[1:]
        return escape(head) + from_spans(rest), len(head)
    opener = find_opener(plain(text))
    return text, len(opener.text) if opener else 0


def _cased(text: str, style: Style) -> str:
    case = style.operative.case
    at = next((i for i, char in enumerate(text) if char.isalnum()), None)
    if case == "keep" or at is None:
        return text
    first = text[at].upper() if case == "capital" else text[at].lower()
    keeps = case == "lower" and text[at + 1 : at + 2].isupper()
    return text if keeps else text[:at] + first + text[at + 1 :]


def label_text(pattern: str, number: int) -> str:
    """A label such as `(b)` from its pattern `({a})` and a number from 1."""
    counts = {"1": str(number), "a": letter(number - 1), "i": roman(number)}
    counts |= {"A": counts["a"].upper(), "I": counts["i"].upper()}
    for key, value in counts.items():
        pattern = pattern.replace(f"{{{key}}}", value)
    return pattern


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a printed paragraph that looks the same from end to end."""

    text: str
    italic: bool = False
    """By explicit mark-up."""
    role: Literal["", "opener", "caption"] = ""
    """What it is set apart as, if anything."""


def runs(printed: Printed) -> list[Run]:
    """The pieces of a paragraph's text, without label and ending."""
    role: Literal["opener", "caption"] = "caption" if printed.caption else "opener"
    left = len(printed.caption) or printed.opener
    pieces: list[Run] = []
    for span in spans(printed.text):
        head, tail = span.text[:left], span.text[left:]
        left -= len(head)
        pieces += [Run(text, span.italic, apart) for text, apart in ((head, role), (tail, "")) if text]  # type: ignore[arg-type]
    return pieces


def emphasised(printed: Printed) -> list[tuple[str, bool, bool]]:
    """The runs of a paragraph's text: (text, italic by mark-up, set apart as opener)."""
    return [(run.text, run.italic, run.role == "opener") for run in runs(printed)]
