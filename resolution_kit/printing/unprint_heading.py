"""The heading of a printed paper in fields: a line that stands as the house style has it is its field."""

from collections.abc import Sequence
from dataclasses import dataclass

from resolution_kit.knowledge.styles import HeadingField, Style
from resolution_kit.model import Field, Line
from resolution_kit.text.inline import plain

Item = Field | Line


@dataclass(slots=True)
class _Row:
    """A line of the heading with what the house style takes it for."""

    item: Item
    form: HeadingField | None = None
    values: tuple[str, ...] = ()


def unset_heading(items: Sequence[Item], style: Style) -> tuple[Item, ...]:
    """The same heading; fields that print as they stand are no longer kept as typed."""
    rows = [_row(item, style) for item in items]
    out: list[Item] = []
    for row in rows:
        if row.form is None:
            out.append(row.item)
        elif row.form.take == "rest" and (at := _place(out, row.form.field)) is not None:
            first = out[at]
            out[at] = Field(row.form.field, (*_values(first), *row.values), line=first.line)
        elif row.values != (row.form.default,):
            out.append(Field(row.form.field, row.values, line=row.item.line))
    return tuple(out)


def _place(out: Sequence[Item], name: str) -> int | None:
    return next((i for i, item in enumerate(out) if isinstance(item, Field) and item.name == name), None)


def _values(item: Item) -> tuple[str, ...]:
    return item.values if isinstance(item, Field) else ()


def _row(item: Item, style: Style) -> _Row:
    text = plain(item.text if isinstance(item, Line) else item.typed or "").strip()
    said = [form for form in style.heading if form.label or form.suffix]
    own = [form for form in style.heading if isinstance(item, Field) and item.name == form.field]
    for form in (*said, *own):
        middle = _between(text, form)
        values = _split(middle, text, item, form) if middle is not None else None
        if values is not None:
            return _Row(item, form, values)
    return _Row(item)


def _between(text: str, form: HeadingField) -> str | None:
    """What stands between label and suffix; None where the line has not both of them."""
    if not text.startswith(form.label) or not text.endswith(form.suffix) or len(text) <= len(form.label + form.suffix):
        return None
    middle = text[len(form.label) : len(text) - len(form.suffix)]
    return middle.strip() if not form.label or middle.startswith(" ") else None


def _split(middle: str, text: str, item: Item, form: HeadingField) -> tuple[str, ...] | None:
    """The values that a line shows: as they were read, or cut where the house style joins them; None in doubt."""
    values = _values(item)
    said = form.separator.join(values)
    if isinstance(item, Field) and item.name == form.field:
        if said == middle:
            return values
        if said != text:
            return None
    return tuple(middle.split(form.separator)) if form.field in _LISTS else (middle,)


_LISTS = ("sponsors", "co_sponsors", "signatories")
"""Fields whose value is a list of names."""
