"""The heading as it prints: the fields that the house style names, in its order."""

import unicodedata
from collections.abc import Iterator

from resolution_kit.knowledge.styles import HeadingField, Style
from resolution_kit.model import Field, Kind, Line, Resolution
from resolution_kit.printing.printed import Printed
from resolution_kit.text.inline import escape, plain

_AMONG = {"sponsors": "co_sponsors"}
"""What the rest of a field is called, and stands with it where the house style has no line of its own for that."""


def heading(resolution: Resolution, style: Style) -> Iterator[Printed]:
    """The lines of the heading; one that was typed stays in its order and words until it is changed."""
    items = resolution.heading
    if any(isinstance(item, Field) and item.typed is not None for item in items):
        for item in items:
            yield from _as_it_stands(item, resolution, style)
        return
    kept = _kept(items, style)
    yield from kept.get("", ())
    for form in style.heading:
        values = _values(resolution, form, style)
        if values:
            yield _field(form, values)
        yield from kept.pop(form.field, ()) if form.field else ()


def _as_it_stands(item: Field | Line, resolution: Resolution, style: Style) -> Iterator[Printed]:
    if isinstance(item, Line):
        yield Printed(item.kind, item.text.strip())
        return
    forms = [form for form in style.heading if form.field == item.name]
    if item.typed is not None:
        yield _typed_field(item, next(iter(forms), HeadingField(item.name)))
        return
    for form in forms:
        if values := _values(resolution, form, style, item.values):
            yield _field(form, values)


def _kept(items: tuple[Field | Line, ...], style: Style) -> dict[str, list[Printed]]:
    """The lines that are no fields, by the printed field that they stand after; before all fields under no name."""
    known = {form.field for form in style.heading}
    found: dict[str, list[Printed]] = {}
    last = ""
    for item in items:
        if isinstance(item, Line):
            found.setdefault(last, []).append(Printed(item.kind, item.text.strip()))
        elif item.name in known:
            last = item.name
    return found


def _values(
    resolution: Resolution, form: HeadingField, style: Style, own: tuple[str, ...] | None = None
) -> tuple[str, ...]:
    """The values that this line shows."""
    values = resolution.get(form.field) if own is None else own
    among = _AMONG.get(form.field, "")
    if among and all(other.field != among for other in style.heading):
        values += resolution.get(among)
    if form.order == "alphabetical":
        values = tuple(sorted(values, key=_letters))
    part = {"all": values, "first": values[:1], "rest": values[1:]}
    return part[form.take] or ((form.default,) if form.default else ())


def _letters(name: str) -> str:
    """A name by which it is sorted: without accents and case."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def _kind(name: str) -> Kind:
    return "title" if name == "title" else "heading"


def _typed_field(item: Field, form: HeadingField) -> Printed:
    """The line as it stood in the paper, set as the house style sets this field."""
    text = (item.typed or "").strip()
    caption = form.label if form.label_bold and plain(text).startswith(form.label) else ""
    return Printed(
        _kind(item.name), text, field=item.name, caption=caption, align=form.align, bold=form.bold, after=form.after
    )


def _field(form: HeadingField, values: tuple[str, ...]) -> Printed:
    value = form.separator.join(values)
    if form.capitals:
        value = value.upper()
    text = f"{form.label} {value}{form.suffix}".strip()
    caption = form.label if form.label_bold else ""
    name = _AMONG.get(form.field, form.field) if form.take == "rest" else form.field
    return Printed(
        _kind(form.field), escape(text), field=name, caption=caption, align=form.align, bold=form.bold,
        after=form.after,
    )  # fmt: skip
