"""The heading of a paper: its fields in any order and spelling, its title, and every other line in its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from resolution_kit.model import Field, Kind, Line
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.fields import Found, field_in, is_list, no_title, said_field, values
from resolution_kit.reading.assemble.organs import is_organ_name
from resolution_kit.text.inline import plain


@dataclass(slots=True)
class _Growing:
    """A field whose value may go on over the next lines."""

    name: str
    text: str
    lines: list[Item]
    alone: bool
    """Whether the name stood alone on its line."""

    def is_said(self, item: Item) -> bool:
        """Whether the paper says that this line is of the same field."""
        return item.raw.field == self.name and all(line.said for line in self.lines)

    def takes(self, item: Item) -> bool:
        """Whether this line goes on with the value."""
        if not self.text or self.text.endswith((",", ";")):
            return not item.page_mark
        return self.alone and is_list(self.name) and (item.label is not None or _is_state(item.plain))

    def add(self, item: Item) -> None:
        """Go on with this line."""
        gap = " " if not self.text or self.text.endswith((",", ";")) else ", "
        self.text = (self.text + gap + item.plain).strip()
        self.lines.append(item)

    def made(self) -> list[Field]:
        """A field a line; the first holds all values, so that every line stays where it stood."""
        whole = values(self.name, self.text, said=all(line.said for line in self.lines))
        return [Field(self.name, () if i else whole, item.line, item.raw.line) for i, item in enumerate(self.lines)]


def heading(items: Sequence[Item]) -> tuple[Field | Line, ...]:
    """The heading made of the lines before the organ line or the first clause."""
    out: list[Field | Line] = []
    growing: _Growing | None = None
    free: dict[int, Item] = {}
    for i, item in enumerate(items):
        found = said_field(item) if item.said else field_in(item)
        if found and found.bare and not _value_follows(items, i):
            found = None
        if growing and (growing.is_said(item) if item.said else found is None and growing.takes(item)):
            growing.add(item)
            continue
        out.extend(growing.made() if growing else ())
        growing = _grown(found, item) if found else None
        if found is None:
            if item.said is None:
                free[len(out)] = item
            kind: Kind = item.said or ("other" if _has_no_place(item) else "heading")
            out.append(Line(kind, item.line, line=item.raw.line))
    out.extend(growing.made() if growing else ())
    return tuple(_titled(out, free))


def _grown(found: Found, item: Item) -> _Growing:
    return _Growing(found.name, found.value, [item], alone=found.named and not found.value)


def _value_follows(items: Sequence[Item], i: int) -> bool:
    following = items[i + 1] if i + 1 < len(items) else None
    return following is not None and field_in(following) is None


def _titled(out: list[Field | Line], free: dict[int, Item]) -> list[Field | Line]:
    """The same with the line that is the title as a field, unless the paper names its title."""
    if any(isinstance(item, Field) and item.name == "title" for item in out):
        return out
    at = _title_at(out, {i: item for i, item in free.items() if _may_be_title(item)})
    if at is not None:
        line, item = out[at], free[at]
        out[at] = Field("title", (plain(item.line),), item.line, line.line)
    return out


def _title_at(out: list[Field | Line], free: dict[int, Item]) -> int | None:
    """A line marked as a heading, else the last line, else the last of those at the very top."""
    marked = [i for i, item in free.items() if item.raw.heading]
    if marked:
        return marked[0]
    if len(out) - 1 in free:
        return len(out) - 1
    top = -1
    while top + 1 in free:
        top += 1
    named = any(isinstance(item, Field) for item in out)
    return top if top >= 0 and named and not is_organ_name(free[top].plain) else None


def _may_be_title(item: Item) -> bool:
    if not item.title_like or no_title().fullmatch(item.plain):
        return False
    named = values("sponsors", item.plain)
    return not (len(named) > 1 and all(map(_is_state, named)))


def _has_no_place(item: Item) -> bool:
    """Whether this is no line of a heading: what a page break left, a clause of another resolution."""
    return item.page_mark or (item.ending in (",", ";", ".") and (item.part is not None or item.label is not None))


def _is_state(text: str) -> bool:
    from resolution_kit.knowledge.states import state_of

    return state_of(text) is not None
