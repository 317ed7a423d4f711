"""The paragraphs of one half of a part put together: clauses, their sub-clauses, and what stands between them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from resolution_kit.model import Block, Clause, Kind, Line
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.fields import field_in, is_list, names_field
from resolution_kit.reading.assemble.labels import split_ending
from resolution_kit.reading.assemble.nesting import Entry, depths
from resolution_kit.reading.assemble.opener_emphasis import set_opener
from resolution_kit.reading.assemble.organs import OrganLine, titles_part

T = TypeVar("T")
Half = Literal["preamble", "operative"]
Role = Literal["clause", "after", "section", "heading", "other", "organ"]
_SAID: dict[Kind, Role] = {
    "preambular": "clause", "operative": "clause", "closing": "after",
    "section": "section", "heading": "section", "title": "section",
}  # fmt: skip
_MOST_HEADINGS = 3
"""Headings in a row; more are a table or a list of contents."""
_TWO = 2


@dataclass(slots=True)
class _Node:
    """A clause that is still growing."""

    item: Item
    children: list["_Node"] = field(default_factory=list)
    closing: list[Item] = field(default_factory=list)

    @property
    def broken(self) -> bool:
        """Whether its closing text breaks off without an ending."""
        return bool(self.closing) and not self.closing[-1].ending

    def made(self, depth: int = 0) -> Clause:
        """The clause with everything below it."""
        item = self.item
        text, ending = item.bare
        return Clause(
            text if depth else set_opener(text, item.lead, exact=item.said is not None),
            tuple(child.made(depth + 1) for child in self.children),
            self._closing(),
            item.label.typed if item.label else None,
            ending,
            line=item.raw.line,
        )

    def _closing(self) -> Clause | None:
        if not self.closing:
            return None
        text, ending = split_ending(" ".join(item.line for item in self.closing))
        return Clause(text, ending=ending, line=self.closing[0].raw.line)


def blocks(items: Sequence[Item], organs: dict[int, OrganLine], half: Half) -> tuple[Block, ...]:
    """The clauses and lines made of the items of one half; `organs` are the organ lines among them by index."""
    roles = _roles(items, organs, half)
    levels = iter(depths(_entries(items, roles, half)))
    found = [next(levels) if role == "clause" else None for role in roles]
    tree = _Tree()
    for i, (item, role, depth, ahead) in enumerate(zip(items, roles, found, _ahead(found, 0), strict=True)):
        if depth is not None:
            tree.add(item, depth)
        else:
            tree.put(item, role, ahead, organs.get(i))
    return tuple(node if isinstance(node, Line) else node.made() for node in tree.top)


def _ahead(found: Sequence[T | None], last: T) -> list[T]:
    """For each place the next thing found after it; `last` where nothing comes."""
    out = []
    for value in reversed(found):
        out.append(last)
        last = last if value is None else value
    return out[::-1]


class _Tree:
    """The clauses so far, and the open one of every level."""

    def __init__(self) -> None:
        self.top: list[_Node | Line] = []
        self.open: list[_Node] = []

    def add(self, item: Item, depth: int) -> None:
        """A clause at this depth."""
        node = _Node(item)
        depth = min(depth, len(self.open))
        (self.open[depth - 1].children if depth else self.top).append(node)
        self.open[depth:] = [node]

    def put(self, item: Item, role: Role, ahead: int, organ: OrganLine | None) -> None:
        """A paragraph that is no clause; `ahead` is the depth of the next clause.

        Where the list goes on after it, it can only be a closing text of what stands before it.
        """
        if ahead and self.open:
            if len(self.open) <= ahead or self._lost_label(item, ahead):
                self.add(item, min(len(self.open), ahead))
            else:
                self.open[ahead].closing.append(item)
        elif role == "after" and (node := self._closed_by()):
            node.closing.append(item)
        elif organ:
            self.top.append(Line("organ", organ.text, organ.ending, item.raw.line))
        else:
            kind: Kind = role if role in ("section", "heading") else "other"
            self.top.append(Line(item.said or kind, item.line, line=item.raw.line))

    def _lost_label(self, item: Item, ahead: int) -> bool:
        """Whether this is one more item of a list, which goes on, as the one before it: it ends alike."""
        before = self.open[-1]
        alone = len(self.open) == ahead + 1 and not before.children and not before.closing
        return alone and item.ending in (",", ";") and item.ending == before.item.ending

    def _closed_by(self) -> _Node | None:
        """The clause whose list a text closes; a closing text that broke off goes on."""
        if len(self.open) < _TWO or self.top[-1] is not self.open[0]:
            return None
        whole = self.open[0]
        return whole if not whole.closing or whole.broken else None


def _roles(items: Sequence[Item], organs: dict[int, OrganLine], half: Half) -> list[Role]:
    roles: list[Role] = []
    number = 0
    counts: dict[str, int] = {}
    colon = broken = False
    marked = [item if item.label is not None or item.part is not None else None for item in items]
    for i, (item, following) in enumerate(zip(items, _ahead(marked, None), strict=True)):
        item.number_if_next(number + 1)
        if counts or colon:
            item.letter_if_next(counts)
        if item.label is not None:
            number = item.number or number
            counts = {} if item.numbered else {**counts, **dict(item.label.readings)}
        begins = colon or (half == "preamble" and (not counts or item.part == "preambular"))
        role = "organ" if i in organs else "clause" if item.listed else _role(items, i, colon, begins)
        if (
            item.label is None
            and item.said is None
            and item.part is None
            and (broken or _list_goes_on(following, counts))
        ):
            role = "after"
        roles.append(role)
        if role == "clause" and item.label is None and not colon:
            counts = {}
        colon = item.leads if role == "clause" else colon
        broken = role == "after" and not item.ending
    return roles


def _role(items: Sequence[Item], i: int, colon: bool, begins: bool) -> Role:
    """What a paragraph is; `begins`: a clause may start in the middle of a sentence here.

    In the preamble it may: there no number follows from it. In the operative part it would count as one more clause.
    """
    item = items[i]
    if item.said is not None:
        return _SAID.get(item.said, "other")
    if titles_part(item):
        return "section"
    if _signs(item):
        return "heading"
    if item.heads and _heads_clauses(items, i):
        return "section"
    reason = begins and item.is_long and i + 1 == len(items)
    mark = item.raw.label is None and item.page_mark
    if mark or (item.heads and not reason) or _is_starred_note(items, i, colon):
        return "other"
    return "after" if item.low and not begins else "clause"


def _signs(item: Item) -> bool:
    """Whether delegations sign here, as in the heading: `Signatories: Ireland, Kenya`."""
    found = field_in(item) if item.label is None and names_field(item.plain) else None
    return found is not None and is_list(found.name)


def _list_goes_on(following: Item | None, counts: dict[str, int]) -> bool:
    """Whether the next label is the next one of a list that is open, so that what stands between belongs to it."""
    if following is None or following.label is None:
        return False
    return any(counts.get(kind) == (value - 1 if value else value) for kind, value in following.label.readings)


def _is_starred_note(items: Sequence[Item], i: int, colon: bool) -> bool:
    """Whether a lone `*` stands for a footnote: nothing announced a list, and no other item has it."""
    starred = [item for item in items[max(0, i - 1) : i + 2] if item.label is not None and item.label.typed == "*"]
    return starred == [items[i]] and not colon


def _heads_clauses(items: Sequence[Item], i: int) -> bool:
    """Whether clauses follow this heading, or one more heading and then clauses."""
    after = items[i + 1 : i + 1 + _MOST_HEADINGS]
    return any(not item.heads and not item.page_mark for item in after)


def _is_recital(item: Item) -> bool:
    """Whether this is a reason with a letter, as the European Parliament has them: `A. Whereas flights pollute`."""
    lettered = item.label is not None and any(kind == "A" for kind, _ in item.label.readings)
    return lettered and item.part == "preambular"


def _begins_row(item: Item, colon: bool) -> bool:
    """Whether it is the first of a row that no lead-in announced."""
    return not colon and item.label is not None and ("A", 1) in item.label.readings


def _entries(items: Sequence[Item], roles: Sequence[Role], half: Half) -> list[Entry]:
    entries = []
    top = 1 if half == "operative" else 0
    colon = heading = recitals = False
    for item, role in zip(items, roles, strict=True):
        if role == "clause":
            depth = None if item.raw.level is None else max(0, item.raw.level - top)
            recitals = half == "preamble" and _is_recital(item) and (recitals or _begins_row(item, colon))
            depth = 0 if recitals else depth
            entries.append(Entry(item, colon and not heading, heading, depth))
            colon, heading = item.leads, False
        elif role in ("section", "organ"):
            heading = True
    return entries
