"""Splices a changed tree into the text it was read from; every line that does not change stays as it was typed."""

from collections.abc import Mapping, Sequence

from yaml import MappingNode, ScalarNode, SequenceNode

from resolution_kit.data.yaml_source import Node, Source
from resolution_kit.yamledit.emit import entry, flow, item_lines, text_lines
from resolution_kit.yamledit.layout import Conventions, Tree, layout_of
from resolution_kit.yamledit.moves import Moves
from resolution_kit.yamledit.reorder import moved_keys, neighbour, rearranged, rearranged_in_line
from resolution_kit.yamledit.source_map import Extent, SourceMap, index
from resolution_kit.yamledit.text_edits import Edit, applied, shifted

Group = Mapping[str, Tree]
Extents = Mapping[str, Extent]


def spliced(
    source: Source, old: Group, new: Group, conventions: Conventions, *, whole_entries: bool = False
) -> str | None:
    """The text of a file with the values `old`, changed so that it has the values `new`; None if that cannot be done.

    With `whole_entries` a top-level entry that differs is written anew as a whole.
    """
    root = source.root
    if not isinstance(root, MappingNode) or root.flow_style or not root.value:
        return None
    splice = _Splice(source.text, root, Moves(root, old, new, conventions), whole_entries=whole_entries)
    edits = splice.group(root, old, new)
    return None if edits is None else applied(source.text, edits)


class _Splice:
    """One pass over an old tree and a new one; its methods give the edits that turn a node's value into another.

    None means: not in place, write the entry around it anew.
    """

    def __init__(self, text: str, root: MappingNode, moves: Moves, *, whole_entries: bool) -> None:
        self.root = root
        self.text = text
        self.map = SourceMap(text)
        self.conventions = moves.conventions
        self.layout = layout_of(root, self.map, self.conventions)
        self.moves = moves
        self.whole_entries = whole_entries

    def change(self, node: Node, old: Tree, new: Tree, column: int) -> list[Edit] | None:
        """Edits of the value of an entry whose key or dash stands in this column."""
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
        """Edit of a text; the comment beside it stays beside its first line."""
        start, end = index(node), self.map.end(node)
        space = " " if self.text[start - 1 : start] in (":", "-") else ""
        before = self.text[self.map.line_start(start) + column : start]
        first, *rest = text_lines(before, text, column, self.layout)
        first = first.removeprefix(before)
        comment = self.map.beside(start, node)
        if node.style in ("|", ">"):
            first += comment
        elif rest:
            first, end = first + comment, end + len(comment)
        return Edit(start, end, space + self.map.joined([first, *rest]))

    def group(self, node: MappingNode, old: Group, new: Group) -> list[Edit] | None:
        """Edits of a block mapping: changed entries in their place, new ones after the entry they follow."""
        extents = {key.value: extent for (key, _), extent in zip(node.value, self.map.entries(node), strict=True)}
        ordered = self.conventions.ordered if node is self.root else ()
        moved = moved_keys(list(extents), list(new), ordered)
        stays = [name for name in extents if name in new and name not in moved]
        kept = stays or [key.value for key, value in node.value if key.value not in new and self.emptied(key, value)]
        if not kept or self.uncovers_comments(extents, kept[0]):
            return None
        edits: list[Edit] = []
        gone = set(moved)
        for key, value in node.value:
            name = key.value
            if name in stays and old.get(name) != new[name]:
                edits += self.entry(name, value, extents[name], old.get(name), new[name])
            elif name in old and name not in new:
                emptied = self.emptied(key, value)
                edits += emptied
                gone |= set() if emptied else {name}
        edits += self.removals(extents, gone)
        for name in new:
            if name in moved or (name not in extents and name not in stays):
                lines = self.new_key(name, extents.get(name), node, old, new)
                edits.append(self.insertion(lines, *neighbour(name, list(new), kept, ordered), extents))
        return edits

    def entry(self, name: str, value: Node, extent: Extent, old: Tree | None, new: Tree) -> list[Edit]:
        whole = self.whole_entries and extent.column == 0
        edits = None if old is None or whole else self.change(value, old, new, extent.column)
        return edits if edits is not None else [self.anew(extent, value, self.entry_lines(name, new, extent.column))]

    def item(self, value: Node, extent: Extent, old: Tree, new: Tree) -> list[Edit]:
        edits = self.change(value, old, new, extent.column)
        return edits if edits is not None else [self.anew(extent, value, self.item_lines(new, extent.column))]

    def anew(self, extent: Extent, value: Node, lines: list[str]) -> Edit:
        """Edit that writes an entry anew; the comments on its first and last line go to its first."""
        comment, tail = self.map.beside(extent.start, value), self.map.comment_after(extent.end)
        on_one_line = extent.end <= self.map.rest_of_line(extent.start)
        first = lines[0][extent.column :] + comment + ("" if on_one_line else tail)
        return Edit(extent.start, extent.end + len(tail), self.map.joined([first, *lines[1:]]))

    def emptied(self, key: Node, value: Node) -> list[Edit]:
        """Edits that empty a spaced list: the key stays, and so do the comments that belong to none of its items."""
        if key.value not in self.conventions.spaced_lists:
            return []
        if not isinstance(value, SequenceNode) or value.flow_style or not value.value:
            return []
        extents = self.map.items(value)
        colon = self.text.index(":", self.map.end(key)) + 1
        alone = "".join(self.map.gaps(extents))
        return [Edit(colon, colon, " []"), Edit(extents[0].head, extents[-1].stop, alone)]

    def uncovers_comments(self, extents: Extents, first: str) -> bool:
        """Whether the key after a dash goes, and the one that takes its place has comments above it."""
        name, extent = next(iter(extents.items()))
        goes = first != name and not self.map.begins_line(extent.start)
        return goes and extents[first].head < self.map.line_start(extents[first].start)

    def removals(self, extents: Extents, gone: set[str]) -> list[Edit]:
        """Edits that take keys out with their comments; if the one after the dash goes, another takes its place."""
        edits = []
        left = list(extents.items())
        name, extent = left[0]
        if name in gone and not self.map.begins_line(extent.start):
            while left[0][0] in gone:
                left.pop(0)
            edits.append(Edit(extent.start, left[0][1].start, ""))
        return edits + [Edit(extent.head, extent.stop, "") for name, extent in left if name in gone]

    def new_key(self, name: str, extent: Extent | None, node: MappingNode, old: Group, new: Group) -> str:
        """The lines of a key that goes to a new place; one that stood elsewhere brings its own."""
        if extent is not None:
            value = next(value for key, value in node.value if key.value == name)
            edits = self.entry(name, value, extent, old.get(name), new[name])
            return self.map.ended(applied(self.text, edits, extent.head, extent.stop))
        blank = [""] if node is self.root and self.conventions.stands_apart(name, new[name]) else []
        return self.map.joined([*blank, *self.entry_lines(name, new[name], self.map.column(node)), ""])

    def insertion(self, lines: str, beside: str, after: bool, extents: Extents) -> Edit:
        """Edit that puts the lines of a key after or before another."""
        extent = extents[beside]
        if after:
            return Edit(extent.stop, extent.stop, self.map.to_insert(extent.stop, lines))
        if extent.head == self.map.line_start(extent.start) or not self.map.begins_line(extent.start):
            return Edit(extent.start, extent.start, lines.lstrip(" ") + " " * extent.column)
        return Edit(extent.head, extent.head, lines)

    def list_(self, node: SequenceNode, old: list[Tree], new: list[Tree]) -> list[Edit] | None:
        """Edits of a block list: in place, or of the whole list if items came, went or moved."""
        if not new:
            return None
        found = self.moves.aligned[id(new)]
        extents = self.map.items(node)
        edits: dict[int, list[Edit]] = {
            i: self.item(node.value[i], extents[i], old[i], item)
            for i, item in zip(found, new, strict=True)
            if i is not None
        }
        if found == list(range(len(old))):
            return [edit for each in edits.values() for edit in each]
        gaps = self.map.gaps(extents)
        texts = [
            self.map.ended(applied(self.text, edits.get(i, ()), extent.head, extent.stop))
            for i, extent in enumerate(extents)
        ]
        order = [self.fresh(item, extents[0].column) if i is None else i for i, item in zip(found, new, strict=True)]
        lines = rearranged(["", *gaps], texts, order, self.apart(gaps, extents[0]))
        return [Edit(extents[0].head, extents[-1].stop, self.map.to_replace(extents[-1].stop, lines))]

    def fresh(self, item: Tree, column: int) -> str:
        """The lines of an item that this list did not have; one that stood in another list brings its own."""
        origin = self.moves.origins.get(id(item))
        if origin is None or origin.siblings.flow_style:
            return self.map.joined([*self.item_lines(item, column), ""])
        extent = self.map.items(origin.siblings)[origin.position]
        edits = self.item(origin.node, extent, origin.item, item)
        lines = self.map.ended(applied(self.text, edits, extent.head, extent.stop))
        return shifted(lines, column - extent.column)

    def item_lines(self, item: Tree, column: int) -> list[str]:
        """The lines of a new item; items inside it that stood elsewhere stay as they were typed."""
        if not isinstance(item, Mapping) or not self.moves.carries(item):
            first, *rest = item_lines(item, column, self.layout)
            return [" " * column + first, *rest]
        inner = column + self.layout.item
        lines = [line for name, value in item.items() for line in self.entry_lines(name, value, inner)]
        return [" " * column + "-".ljust(self.layout.item) + lines[0][inner:], *lines[1:]]

    def entry_lines(self, name: str, value: Tree, column: int) -> list[str]:
        """The lines of a new key; items inside it that stood elsewhere stay as they were typed."""
        if not isinstance(value, list) or not self.moves.carries(value):
            first, *rest = entry(name, value, column, self.layout)
            return [" " * column + first, *rest]
        items = "".join(self.fresh(item, column + self.layout.dash) for item in value)
        return [" " * column + f"{name}:", *items.removesuffix(self.map.newline).split(self.map.newline)]

    def apart(self, gaps: Sequence[str], first: Extent) -> str:
        """The blank line between the items of a list, or nothing if it has no such lines."""
        if gaps:
            with_blank = [gap for gap in gaps if any(not line.strip() for line in gap.split("\n")[:-1])]
            return self.map.newline if 2 * len(with_blank) > len(gaps) else ""
        many_lines = first.end > self.map.rest_of_line(first.start)
        blank = many_lines if self.layout.blank is None else self.layout.blank
        return self.map.newline if blank and first.column <= self.layout.dash else ""

    def flow_list(self, node: SequenceNode, old: list[Tree], new: list[Tree]) -> list[Edit] | None:
        """Edits of a `[...]` list; None if it is empty or an item is more than moved."""
        found = self.moves.aligned[id(new)]
        if not old or not new or any(i is not None and old[i] != item for i, item in zip(found, new, strict=True)):
            return None
        spans = [(index(item), self.map.end(item)) for item in node.value]
        order = [flow(item, self.conventions) if i is None else i for i, item in zip(found, new, strict=True)]
        return [Edit(spans[0][0], spans[-1][1], rearranged_in_line(self.text, spans, order))]

    def flow_group(self, node: MappingNode, old: Group, new: Group) -> list[Edit] | None:
        """Edits of a `{...}` group; written anew if keys come or go, without braces if it takes up items with lines."""
        if not {key.value for key, _ in node.value} == set(old) == set(new):
            return None if self.moves.carries(new) else [self.flowed(node, new)]
        changed = [(key.value, value) for key, value in node.value if old[key.value] != new[key.value]]
        return [edit for name, value in changed for edit in self.flow_value(value, old[name], new[name])]

    def flow_value(self, node: Node, old: Tree, new: Tree) -> list[Edit]:
        edits = None if isinstance(node, ScalarNode) else self.change(node, old, new, 0)
        return [self.flowed(node, new)] if edits is None else edits

    def flowed(self, node: Node, new: Tree) -> Edit:
        space = " " if self.text[index(node) - 1 : index(node)] == ":" else ""
        return Edit(index(node), self.map.end(node), space + flow(new, self.conventions))


def _as_text(old: Tree, new: Tree) -> str | None:
    """The text that a scalar must become; None if the new value needs more than a text."""
    if isinstance(new, str):
        return new
    if isinstance(new, Mapping) and isinstance(old, Mapping):
        values = list(new.values())
        return values[0] if len(new) == 1 and new.keys() == old.keys() and isinstance(values[0], str) else None
    if isinstance(new, list) and len(new) == 1 and isinstance(new[0], str) and new[0]:
        return new[0]
    return None
