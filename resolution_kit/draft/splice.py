"""A changed draft in its old text: only what differs is written anew, every other line stays as it was typed."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TypeGuard

from yaml import MappingNode, ScalarNode, SequenceNode

from resolution_kit.draft.align import align, stable
from resolution_kit.draft.edits import Edit, applied, shifted
from resolution_kit.draft.ground import Ground, Place, index, layout_of
from resolution_kit.draft.lists import Piece, rearranged, rearranged_in_line
from resolution_kit.draft.moves import Moves
from resolution_kit.model import HEADING_FIELDS
from resolution_kit.writers.yaml import stands_apart
from resolution_kit.writers.yamltext import SPACED_LISTS, Tree, entry, flow, item_lines, text_lines
from resolution_kit.yamldoc import Node, Source

Group = Mapping[str, Tree]


def spliced(source: Source, old: Group, new: Group, *, whole_entries: bool = False) -> str | None:
    """The text of a draft that says `old`, so changed that it says `new`; None where only a new text could.

    With `whole_entries` a top-level entry that differs is written anew as a whole.
    """
    root = source.root
    if not isinstance(root, MappingNode) or root.flow_style or not root.value:
        return None
    splice = _Splice(source.text, root, Moves.between(root, old, new), whole_entries=whole_entries)
    edits = splice.group(root, old, new)
    return None if edits is None else applied(source.text, edits)


class _Splice:
    """One pass over an old draft and a new one; its methods give the edits that make a node say something else.

    None means: not in place, write the entry around it anew.
    """

    def __init__(self, text: str, root: Node, moves: Moves, *, whole_entries: bool) -> None:
        self.root = root
        self.text = text
        self.ground = Ground(text)
        self.layout = layout_of(root, text)
        self.moves = moves
        self.whole_entries = whole_entries

    def change(self, node: Node, old: Tree, new: Tree, column: int) -> list[Edit] | None:
        """The value of an entry whose key or dash stands in this column."""
        if old == new:
            return []
        if isinstance(node, ScalarNode):
            text = _as_text(old, new)
            return None if text is None else [self.scalar(node, text, column)]
        if isinstance(node, MappingNode) and isinstance(old, Mapping) and isinstance(new, Mapping):
            return self.flow_group(node, old, new) if node.flow_style else self.group(node, old, new)
        if isinstance(node, SequenceNode) and isinstance(old, list) and isinstance(new, list):
            return self.flow_list(node, old, new) if node.flow_style else self.list_(node, old, new)
        return None

    def scalar(self, node: ScalarNode, text: str, column: int) -> Edit:
        start, end = index(node), self.ground.end(node)
        space = " " if self.text[start - 1 : start] in (":", "-") else ""
        before = self.text[self.ground.line_start(start) + column : start]
        first, *rest = text_lines(before, text, column, self.layout)
        first = first.removeprefix(before)
        comment = self.ground.beside(start, node)
        if node.style in ("|", ">"):
            first += comment
        elif rest:
            first, end = first + comment, end + len(comment)
        return Edit(start, end, space + self.joined([first, *rest]))

    def group(self, node: MappingNode, old: Group, new: Group) -> list[Edit] | None:
        """A block mapping: what changed is changed in its place, what is new comes after what it follows."""
        places = {key.value: place for (key, _), place in zip(node.value, self.ground.entries(node), strict=True)}
        moved = self.moved_fields(list(places), new) if node is self.root else set()
        stays = [name for name in places if name in new and name not in moved]
        if not stays:
            return None
        edits: list[Edit] = []
        gone = set(moved)
        for key, value in node.value:
            name = key.value
            if name in stays and old.get(name) != new[name]:
                edits += self.entry(name, value, places[name], old.get(name), new[name])
            elif name in old and name not in new and not _is_main_list(name, value):
                gone.add(name)
            elif name in old and name not in new:
                edits += self.emptied(key, value)
        edits += self.removals(list(places.items()), gone)
        for name in new:
            if name not in stays and (name in moved or name not in old):
                lines = self.new_key(name, places.get(name), node, old, new)
                edits.append(self.insertion(name, new, lines, stays, places))
        return edits

    def entry(self, name: str, value: Node, place: Place, old: Tree | None, new: Tree) -> list[Edit]:
        whole = self.whole_entries and place.column == 0
        edits = None if old is None or whole else self.change(value, old, new, place.column)
        return edits if edits is not None else [self.anew(place, value, self.entry_lines(name, new, place.column))]

    def item(self, value: Node, place: Place, old: Tree, new: Tree) -> list[Edit]:
        edits = self.change(value, old, new, place.column)
        return edits if edits is not None else [self.anew(place, value, self.item_lines(new, place.column))]

    def anew(self, place: Place, value: Node, lines: list[str]) -> Edit:
        """An entry written anew; the comment on its first line stays there."""
        comment = self.ground.beside(place.start, value)
        one_line = place.end <= self.ground.rest_of_line(place.start)
        end = place.end + len(comment) if one_line and comment else place.end
        return Edit(place.start, end, self.joined([lines[0][place.column :] + comment, *lines[1:]]))

    def moved_fields(self, names: Sequence[str], new: Group) -> set[str]:
        """The heading fields that do not stand in the order of the new heading."""
        order = [name for name in new if name in HEADING_FIELDS and name in names]
        keep = stable([names.index(name) for name in order])
        return {name for name in order if names.index(name) not in keep}

    def emptied(self, key: Node, value: SequenceNode) -> list[Edit]:
        """A list without its items: the key stays, and so do the comments that belong to none of them."""
        places = self.ground.items(value)
        colon = self.text.index(":", self.ground.end(key)) + 1
        return [Edit(colon, colon, " []"), Edit(places[0].head, places[-1].stop, "".join(self.gaps(places)))]

    def gaps(self, places: Sequence[Place]) -> list[str]:
        """What stands between items and belongs to none: blank lines, comments."""
        return [self.text[a.stop : b.head] for a, b in pairwise(places)]

    def removals(self, places: Sequence[tuple[str, Place]], gone: set[str]) -> list[Edit]:
        edits = []
        names = [name for name, _ in places]
        if names[0] in gone and not self.ground.begins_line(places[0][1].start):
            first = next(i for i, name in enumerate(names) if name not in gone)
            edits.append(Edit(places[0][1].start, places[first][1].start, ""))
            places = places[first:]
        return edits + [Edit(place.head, place.stop, "") for name, place in places if name in gone]

    def new_key(self, name: str, place: Place | None, node: MappingNode, old: Group, new: Group) -> str:
        """The lines of a key that goes to a new place; one that stood elsewhere brings its own."""
        if place is not None:
            value = next(value for key, value in node.value if key.value == name)
            edits = self.entry(name, value, place, old.get(name), new[name])
            return self.ended(applied(self.text, edits, place.head, place.stop))
        column = index(node) - self.ground.line_start(index(node))
        blank = [""] if node is self.root and stands_apart(name, new[name]) else []
        return self.joined([*blank, *self.entry_lines(name, new[name], column), ""])

    def insertion(self, name: str, new: Group, lines: str, stays: Sequence[str], places: Mapping[str, Place]) -> Edit:
        """A key after the one it follows in the new draft, or before the one that follows it."""
        neighbour, after = _neighbour(name, list(new), stays)
        place = places[neighbour]
        if after:
            return Edit(place.stop, place.stop, self.ending_like(place.stop, lines))
        if place.head == self.ground.line_start(place.start) or not self.ground.begins_line(place.start):
            return Edit(place.start, place.start, lines.lstrip(" ") + " " * place.column)
        return Edit(place.head, place.head, lines)

    def list_(self, node: SequenceNode, old: list[Tree], new: list[Tree]) -> list[Edit] | None:
        """A block list: edited in place, or put in its new order as a whole where items came, went or moved."""
        if not new:
            return None
        found = self.moves.aligned[id(new)]
        places = self.ground.items(node)
        edits: dict[int, list[Edit]] = {
            i: self.item(node.value[i], places[i], old[i], item)
            for i, item in zip(found, new, strict=True)
            if i is not None
        }
        if found == list(range(len(old))):
            return [edit for each in edits.values() for edit in each]
        gaps = ["", *self.gaps(places)]
        pieces = [
            Piece(gap, self.ended(applied(self.text, edits.get(i, ()), place.head, place.stop)))
            for i, (gap, place) in enumerate(zip(gaps, places, strict=True))
        ]
        order = [self.fresh(item, places[0].column) if i is None else i for i, item in zip(found, new, strict=True)]
        lines = rearranged(pieces, order, self.apart(gaps[1:], places))
        return [Edit(places[0].head, places[-1].stop, self.ending_like(places[-1].stop, lines, removing=True))]

    def fresh(self, item: Tree, column: int) -> str:
        """The lines of an item that this list did not have; one that stood in another list brings its own."""
        origin = self.moves.origins.get(id(item))
        if origin is not None and not origin.siblings.flow_style:
            place = self.ground.items(origin.siblings)[origin.position]
            edits = self.item(origin.node, place, origin.item, item)
            return shifted(self.ended(applied(self.text, edits, place.head, place.stop)), column - place.column)
        return self.joined([*self.item_lines(item, column), ""])

    def item_lines(self, item: Tree, column: int) -> list[str]:
        """The lines of a new item, those inside it that stood elsewhere as they were typed."""
        if not isinstance(item, Mapping) or not self.moves.carries(item):
            first, *rest = item_lines(item, column, self.layout)
            return [" " * column + first, *rest]
        inner = column + self.layout.item
        lines = [line for name, value in item.items() for line in self.entry_lines(name, value, inner)]
        return [" " * column + "-".ljust(self.layout.item) + lines[0][inner:], *lines[1:]]

    def entry_lines(self, name: str, value: Tree, column: int) -> list[str]:
        """The lines of a new key, those inside it that stood elsewhere as they were typed."""
        if not isinstance(value, list) or not self.moves.carries(value):
            first, *rest = entry(name, value, column, self.layout)
            return [" " * column + first, *rest]
        items = "".join(self.fresh(item, column + self.layout.dash) for item in value)
        return [" " * column + f"{name}:", *items.removesuffix(self.layout.newline).split(self.layout.newline)]

    def apart(self, gaps: Sequence[str], places: Sequence[Place]) -> str:
        """The blank line between the items of a list, if it has such lines."""
        if gaps:
            with_blank = [gap for gap in gaps if any(not line.strip() for line in gap.splitlines())]
            return self.layout.newline if 2 * len(with_blank) > len(gaps) else ""
        many_lines = places[0].end > self.ground.rest_of_line(places[0].start)
        blank = many_lines if self.layout.blank is None else self.layout.blank
        return self.layout.newline if blank and places[0].column <= self.layout.dash else ""

    def flow_list(self, node: SequenceNode, old: list[Tree], new: list[Tree]) -> list[Edit] | None:
        """A `[...]` list; None where it is empty or an item is more than moved."""
        found = align(old, new)
        if not old or not new or any(i is not None and old[i] != item for i, item in zip(found, new, strict=True)):
            return None
        spans = [(index(item), self.ground.end(item)) for item in node.value]
        order = [flow(item) if i is None else i for i, item in zip(found, new, strict=True)]
        return [Edit(spans[0][0], spans[-1][1], rearranged_in_line(self.text, spans, order))]

    def flow_group(self, node: MappingNode, old: Group, new: Group) -> list[Edit]:
        """A `{...}` group; where keys come or go it is written anew."""
        if not {key.value for key, _ in node.value} == set(old) == set(new):
            return [self.flowed(node, new)]
        changed = [(key.value, value) for key, value in node.value if old[key.value] != new[key.value]]
        return [edit for name, value in changed for edit in self.flow_value(value, old[name], new[name])]

    def flow_value(self, node: Node, old: Tree, new: Tree) -> list[Edit]:
        edits = None if isinstance(node, ScalarNode) else self.change(node, old, new, 0)
        return [self.flowed(node, new)] if edits is None else edits

    def flowed(self, node: Node, new: Tree) -> Edit:
        space = " " if self.text[index(node) - 1 : index(node)] == ":" else ""
        return Edit(index(node), self.ground.end(node), space + flow(new))

    def joined(self, lines: Sequence[str]) -> str:
        return self.layout.newline.join(lines)

    def ended(self, lines: str) -> str:
        return lines if lines.endswith("\n") else lines + self.layout.newline

    def ending_like(self, at: int, lines: str, *, removing: bool = False) -> str:
        """Lines that end the text as it ended: with a line break or without."""
        if at < len(self.text) or self.text.endswith("\n"):
            return lines
        bare = lines.removesuffix(self.layout.newline)
        return bare if removing else self.layout.newline + bare


def _as_text(old: Tree, new: Tree) -> str | None:
    """What a bare text would have to say; None where it needs more than a text."""
    if isinstance(new, str):
        return new
    if isinstance(new, Mapping) and isinstance(old, Mapping):
        values = list(new.values())
        return values[0] if len(new) == 1 and new.keys() == old.keys() and isinstance(values[0], str) else None
    if isinstance(new, list) and len(new) == 1 and isinstance(new[0], str) and new[0]:
        return new[0]
    return None


def _is_main_list(name: str, value: Node) -> TypeGuard[SequenceNode]:
    return name in SPACED_LISTS and isinstance(value, SequenceNode) and not value.flow_style and bool(value.value)


def _neighbour(name: str, order: Sequence[str], stays: Sequence[str]) -> tuple[str, bool]:
    """The key beside which a new one goes, and whether after it; heading fields keep to the order of the heading."""
    at = order.index(name)
    before = [other for other in reversed(order[:at]) if other in stays]
    if name in HEADING_FIELDS:
        fields = [other for other in before if other in HEADING_FIELDS]
        later = [other for other in order[at:] if other in stays and other in HEADING_FIELDS]
        if fields or later:
            return (fields[0], True) if fields else (later[0], False)
    return (before[0], True) if before else (stays[0], False)
