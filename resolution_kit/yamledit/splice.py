"""A changed draft in its old text: only what differs is written anew, every other line stays as it was typed."""

from collections.abc import Mapping, Sequence

from yaml import MappingNode, ScalarNode, SequenceNode

from resolution_kit.data.yaml_source import Node, Source
from resolution_kit.draftfile.write import stands_apart
from resolution_kit.yamledit.alignment import align
from resolution_kit.yamledit.emit import SPACED_LISTS, Tree, entry, flow, item_lines, text_lines
from resolution_kit.yamledit.indentation import layout_of
from resolution_kit.yamledit.key_order import moved_fields, neighbour
from resolution_kit.yamledit.moved_nodes import Moves
from resolution_kit.yamledit.reorder import Piece, rearranged, rearranged_in_line
from resolution_kit.yamledit.source_map import Ground, Place, index
from resolution_kit.yamledit.text_edits import Edit, applied, shifted

Group = Mapping[str, Tree]
Places = Mapping[str, Place]


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

    def __init__(self, text: str, root: MappingNode, moves: Moves, *, whole_entries: bool) -> None:
        self.root = root
        self.text = text
        self.ground = Ground(text)
        self.layout = layout_of(root, self.ground)
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
        """A text; the comment beside it stays beside its first line."""
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
        return Edit(start, end, space + self.ground.joined([first, *rest]))

    def group(self, node: MappingNode, old: Group, new: Group) -> list[Edit] | None:
        """A block mapping: what changed is changed in its place, what is new comes after what it follows."""
        places = {key.value: place for (key, _), place in zip(node.value, self.ground.entries(node), strict=True)}
        moved = moved_fields(list(places), list(new)) if node is self.root else set()
        stays = [name for name in places if name in new and name not in moved]
        kept = stays or [key.value for key, value in node.value if key.value not in new and self.emptied(key, value)]
        if not kept or self.uncovers_comments(places, kept[0]):
            return None
        edits: list[Edit] = []
        gone = set(moved)
        for key, value in node.value:
            name = key.value
            if name in stays and old.get(name) != new[name]:
                edits += self.entry(name, value, places[name], old.get(name), new[name])
            elif name in old and name not in new:
                emptied = self.emptied(key, value)
                edits += emptied
                gone |= set() if emptied else {name}
        edits += self.removals(places, gone)
        for name in new:
            if name in moved or (name not in places and name not in stays):
                lines = self.new_key(name, places.get(name), node, old, new)
                edits.append(self.insertion(lines, *neighbour(name, list(new), kept), places))
        return edits

    def entry(self, name: str, value: Node, place: Place, old: Tree | None, new: Tree) -> list[Edit]:
        whole = self.whole_entries and place.column == 0
        edits = None if old is None or whole else self.change(value, old, new, place.column)
        return edits if edits is not None else [self.anew(place, value, self.entry_lines(name, new, place.column))]

    def item(self, value: Node, place: Place, old: Tree, new: Tree) -> list[Edit]:
        edits = self.change(value, old, new, place.column)
        return edits if edits is not None else [self.anew(place, value, self.item_lines(new, place.column))]

    def anew(self, place: Place, value: Node, lines: list[str]) -> Edit:
        """An entry written anew; the comments on its first and last line go to its first."""
        comment, tail = self.ground.beside(place.start, value), self.ground.comment_after(place.end)
        on_one_line = place.end <= self.ground.rest_of_line(place.start)
        first = lines[0][place.column :] + comment + ("" if on_one_line else tail)
        return Edit(place.start, place.end + len(tail), self.ground.joined([first, *lines[1:]]))

    def emptied(self, key: Node, value: Node) -> list[Edit]:
        """A list of clauses without its items: the key stays, and so do the comments that belong to none of them."""
        if key.value not in SPACED_LISTS or not isinstance(value, SequenceNode) or value.flow_style or not value.value:
            return []
        places = self.ground.items(value)
        colon = self.text.index(":", self.ground.end(key)) + 1
        alone = "".join(self.ground.gaps(places))
        return [Edit(colon, colon, " []"), Edit(places[0].head, places[-1].stop, alone)]

    def uncovers_comments(self, places: Places, first: str) -> bool:
        """Whether the key after a dash goes, and the one that takes its place has comments above it."""
        name, place = next(iter(places.items()))
        goes = first != name and not self.ground.begins_line(place.start)
        return goes and places[first].head < self.ground.line_start(places[first].start)

    def removals(self, places: Places, gone: set[str]) -> list[Edit]:
        """Keys taken out with their comments; where the one after the dash goes, another takes its place."""
        edits = []
        left = list(places.items())
        name, place = left[0]
        if name in gone and not self.ground.begins_line(place.start):
            while left[0][0] in gone:
                left.pop(0)
            edits.append(Edit(place.start, left[0][1].start, ""))
        return edits + [Edit(place.head, place.stop, "") for name, place in left if name in gone]

    def new_key(self, name: str, place: Place | None, node: MappingNode, old: Group, new: Group) -> str:
        """The lines of a key that goes to a new place; one that stood elsewhere brings its own."""
        if place is not None:
            value = next(value for key, value in node.value if key.value == name)
            edits = self.entry(name, value, place, old.get(name), new[name])
            return self.ground.ended(applied(self.text, edits, place.head, place.stop))
        blank = [""] if node is self.root and stands_apart(name, new[name]) else []
        return self.ground.joined([*blank, *self.entry_lines(name, new[name], self.ground.column(node)), ""])

    def insertion(self, lines: str, beside: str, after: bool, places: Places) -> Edit:
        """The lines of a key after or before another."""
        place = places[beside]
        if after:
            return Edit(place.stop, place.stop, self.ground.to_insert(place.stop, lines))
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
        gaps = self.ground.gaps(places)
        pieces = [
            Piece(gap, self.ground.ended(applied(self.text, edits.get(i, ()), place.head, place.stop)))
            for i, (gap, place) in enumerate(zip(["", *gaps], places, strict=True))
        ]
        order = [self.fresh(item, places[0].column) if i is None else i for i, item in zip(found, new, strict=True)]
        lines = rearranged(pieces, order, self.apart(gaps, places[0]))
        return [Edit(places[0].head, places[-1].stop, self.ground.to_replace(places[-1].stop, lines))]

    def fresh(self, item: Tree, column: int) -> str:
        """The lines of an item that this list did not have; one that stood in another list brings its own."""
        origin = self.moves.origins.get(id(item))
        if origin is None or origin.siblings.flow_style:
            return self.ground.joined([*self.item_lines(item, column), ""])
        place = self.ground.items(origin.siblings)[origin.position]
        edits = self.item(origin.node, place, origin.item, item)
        lines = self.ground.ended(applied(self.text, edits, place.head, place.stop))
        return shifted(lines, column - place.column)

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
        return [" " * column + f"{name}:", *items.removesuffix(self.ground.newline).split(self.ground.newline)]

    def apart(self, gaps: Sequence[str], first: Place) -> str:
        """The blank line between the items of a list, if it has such lines."""
        if gaps:
            with_blank = [gap for gap in gaps if any(not line.strip() for line in gap.split("\n")[:-1])]
            return self.ground.newline if 2 * len(with_blank) > len(gaps) else ""
        many_lines = first.end > self.ground.rest_of_line(first.start)
        blank = many_lines if self.layout.blank is None else self.layout.blank
        return self.ground.newline if blank and first.column <= self.layout.dash else ""

    def flow_list(self, node: SequenceNode, old: list[Tree], new: list[Tree]) -> list[Edit] | None:
        """A `[...]` list; None where it is empty or an item is more than moved."""
        found = align(old, new)
        if not old or not new or any(i is not None and old[i] != item for i, item in zip(found, new, strict=True)):
            return None
        spans = [(index(item), self.ground.end(item)) for item in node.value]
        order = [flow(item) if i is None else i for i, item in zip(found, new, strict=True)]
        return [Edit(spans[0][0], spans[-1][1], rearranged_in_line(self.text, spans, order))]

    def flow_group(self, node: MappingNode, old: Group, new: Group) -> list[Edit] | None:
        """A `{...}` group; where keys come or go it is written anew, without braces if it takes up what has lines."""
        if not {key.value for key, _ in node.value} == set(old) == set(new):
            return None if self.moves.carries(new) else [self.flowed(node, new)]
        changed = [(key.value, value) for key, value in node.value if old[key.value] != new[key.value]]
        return [edit for name, value in changed for edit in self.flow_value(value, old[name], new[name])]

    def flow_value(self, node: Node, old: Tree, new: Tree) -> list[Edit]:
        edits = None if isinstance(node, ScalarNode) else self.change(node, old, new, 0)
        return [self.flowed(node, new)] if edits is None else edits

    def flowed(self, node: Node, new: Tree) -> Edit:
        space = " " if self.text[index(node) - 1 : index(node)] == ":" else ""
        return Edit(index(node), self.ground.end(node), space + flow(new))


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
