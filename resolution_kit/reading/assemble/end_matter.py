"""What follows the last clause: meeting and date, the vote, notes, annexes."""

from collections.abc import Sequence

from resolution_kit.model import Kind, Line
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.fields import names_field
from resolution_kit.reading.assemble.vocabulary import is_landmark

_MOST_LEAD = 4
"""Lines that may stand before the organ of a further part: its letter and its title."""


def closes(item: Item) -> bool:
    """Whether the clauses are over with this paragraph: a meeting or date line, or the heading of an annex."""
    if item.said is not None and item.said != "closing":
        return item.said == "annex"
    if item.label is not None or item.text.endswith((";", ":")):
        return False
    return is_landmark("closing", item.plain) or is_annex(item)


def is_annex(item: Item) -> bool:
    """Whether this is the heading of an annex."""
    if item.said is not None:
        return item.said == "annex"
    return item.label is None and is_landmark("annex", item.plain)


def tail(items: Sequence[Item]) -> tuple[Line, ...]:
    """The lines after the last clause, each with its kind; what follows date and meeting without a name is an annex."""
    lines = []
    closed = annexed = listed = False
    kind: Kind
    for item in items:
        annexed = annexed or is_annex(item)
        if annexed:
            kind = "annex"
        elif listed or _closing(item):
            kind = "closing"
            closed = closed or not (item.note or item.page_mark)
        elif closed and not item.page_mark:
            kind, annexed = "annex", True
        else:
            kind = "other"
        listed = is_landmark("vote", item.plain) or (names_field(item.plain) and item.plain.endswith(":"))
        lines.append(Line(item.said or kind, item.line, line=item.raw.line))
    return tuple(lines)


def _closing(item: Item) -> bool:
    text = item.plain
    bracketed = text.startswith("[") and text.endswith("]")
    return closes(item) or item.note or bracketed or names_field(text) or is_landmark("vote", text)


def lead_of(items: Sequence[Item]) -> int:
    """How many of the last lines belong to the organ line after them: the letter of a part, its title."""
    count = 0
    for item in reversed(items):
        if count == _MOST_LEAD or closes(item) or item.note or not item.title_like:
            break
        count += 1
    return count
