"""The heading as it prints: the fields that the house style names, in its order."""

import unicodedata
from collections.abc import Iterator

from resolution_kit.knowledge.states import state_of
from resolution_kit.knowledge.styles import HeadingField, Style
from resolution_kit.model import Field, Kind, Line, Resolution
from resolution_kit.printing.printed import Printed
from resolution_kit.text.inline import escape, plain

_TWO = 2
_REST = {"sponsors": "co_sponsors"}
"""The field of those a heading field names besides; they are shown with it if the house style has no line for them."""


def heading(resolution: Resolution, style: Style) -> Iterator[Printed]:
    """The lines of the heading; a typed one stays in its order and words until it is changed."""
    items = resolution.heading
    if any(isinstance(item, Field) and item.typed is not None for item in items):
        for item in items:
            yield from _as_typed(item, resolution, style)
        return
    kept = _kept_lines(items, style)
    yield from kept.get("", ())
    for form in style.heading:
        if values := _shown(resolution.get(form.field), form, resolution, style):
            yield _field(form, values)
        yield from kept.pop(form.field, ()) if form.field else ()


def _as_typed(item: Field | Line, resolution: Resolution, style: Style) -> Iterator[Printed]:
    """A line as it is in the paper, set as the house style sets this field; a changed field as it prints."""
    if isinstance(item, Line):
        yield Printed(item.kind, item.text.strip())
        return
    forms = [form for form in style.heading if form.field == item.name]
    if item.typed is None:
        shown = ((form, _shown(item.values, form, resolution, style)) for form in forms)
        yield from (_field(form, values) for form, values in shown if values)
        return
    form, text = next(iter(forms), HeadingField(item.name)), item.typed.strip()
    caption = form.label if form.label_bold and plain(text).startswith(form.label) else ""
    yield _line(form, text, item.name, caption)


def _kept_lines(items: tuple[Field | Line, ...], style: Style) -> dict[str, list[Printed]]:
    """The lines that are no fields, by the printed field before them; under no name those before all fields."""
    known = {form.field for form in style.heading}
    found: dict[str, list[Printed]] = {}
    last = ""
    for item in items:
        if isinstance(item, Line):
            found.setdefault(last, []).append(Printed(item.kind, item.text.strip()))
        elif item.name in known:
            last = item.name
    return found


def _shown(values: tuple[str, ...], form: HeadingField, resolution: Resolution, style: Style) -> tuple[str, ...]:
    """The values of a field that its line shows."""
    rest = _REST.get(form.field, "")
    if rest and all(other.field != rest for other in style.heading):
        values += resolution.get(rest)
    if form.order == "alphabetical":
        values = tuple(sorted(values, key=_sort_key))
    part = {"all": values, "first": values[:1], "rest": values[1:]}
    return part[form.take] or ((form.default,) if form.default else ())


def _sort_key(name: str) -> str:
    """A name without accents and case."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _field(form: HeadingField, values: tuple[str, ...]) -> Printed:
    value = joined(values, form)
    text = f"{form.label} {value.upper() if form.capitals else value}{form.suffix}".strip()
    name = _REST.get(form.field, form.field) if form.take == "rest" else form.field
    return _line(form, escape(text), name, form.label if form.label_bold else "")


def joined(values: tuple[str, ...], form: HeadingField) -> str:
    """Several values as they print; the word before the last stands between names of States only.

    `Oxfam and Women and Peace` would not say where a name ends.
    """
    states = len(values) > 1 and all(map(state_of, values[-_TWO:]))
    return form.joined(values) if states or not form.last else form.separator.join(values)


def apart(text: str, form: HeadingField) -> tuple[str, ...]:
    """The names of a list that was printed so; the word may be a part of the name of a State too."""
    *names, end = text.split(form.separator)
    words = end.split(form.last) if form.last else [end]
    cuts = ((form.last.join(words[:i]), form.last.join(words[i:])) for i in range(1, len(words)))
    return (*names, *next((cut for cut in cuts if all(map(state_of, cut))), (end,)))


def _line(form: HeadingField, text: str, name: str, caption: str) -> Printed:
    kind: Kind = "title" if form.field == "title" else "heading"
    return Printed(kind, text, field=name, caption=caption, align=form.align, bold=form.bold, after=form.after)
