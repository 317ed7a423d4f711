"""Which items of the old lists live on in the new ones: in the same list, or in another."""

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from yaml import MappingNode, SequenceNode

from resolution_kit.data.yaml_source import Node
from resolution_kit.yamledit.emit import flow
from resolution_kit.yamledit.layout import Conventions, Tree

_WORD = re.compile(r"\w+")
_ALIKE = 0.5
"""Share of common words from which two items without identity count as one that was edited."""


@dataclass(frozen=True, slots=True)
class Origin:
    """An item of the old tree: its list, its position there, and its value."""

    siblings: SequenceNode
    position: int
    item: Tree

    @property
    def node(self) -> Node:
        """The item's node."""
        node: Node = self.siblings.value[self.position]
        return node


class Moves:
    """How the lists of an old tree, with its node, became those of a new one."""

    def __init__(self, root: Node, old: Tree, new: Tree, conventions: Conventions) -> None:
        self.conventions = conventions
        self.aligned: dict[int, list[int | None]] = {}
        """By `id()` of a new list: for each item the position of the old one that it continues."""
        self.origins: dict[int, Origin] = {}
        """By `id()` of a new item that stood in another list: where from."""
        self._alive = frozenset(self.identity(item) for item in _items(new))
        self._left: dict[str, deque[Origin]] = defaultdict(deque)
        self._arrived: deque[Tree] = deque()
        self._compare(root, old, new)
        while self._arrived:
            item = self._arrived.popleft()
            left = self._left[self.identity(item)]
            if left:
                origin = self.origins[id(item)] = left.popleft()
                self._compare(origin.node, origin.item, item)
            else:
                self._arrive(item)

    def carries(self, new: Tree) -> bool:
        """Whether something inside a new item stood elsewhere."""
        return any(id(item) in self.origins for item in _items(new))

    def identity(self, item: Tree) -> str:
        """The mark by which an item is recognised wherever it stands: its id, or all its text."""
        if isinstance(item, Mapping):
            for key in self.conventions.identities:
                if key in item:
                    return f"{key} {item[key]}"
        return flow(item, self.conventions)

    def align(self, old: Sequence[Tree], new: Sequence[Tree]) -> list[int | None]:
        """For each new item the position of the old one that it continues: by identity, by likeness, by position.

        None for an item that is new to the list. An old item that lives on in another list was moved, not edited.
        """
        places: dict[str, deque[int]] = defaultdict(deque)
        for i, item in enumerate(old):
            places[self.identity(item)].append(i)
        found = [places[name].popleft() if places[name := self.identity(item)] else None for item in new]
        taken = set(found) - {None}
        for start, stop in _gaps(found):
            below = max((i for i in found[:start] if i is not None), default=-1)
            above = min((i for i in found[stop:] if i is not None), default=len(old))
            between = [i for i in range(below + 1, above) if i not in taken]
            free = [i for i in between if self.identity(old[i]) not in self._alive]
            for place, i in self._edited(old, new, free, range(start, stop)):
                found[place] = i
                taken.add(i)
        return found

    def _edited(
        self, old: Sequence[Tree], new: Sequence[Tree], free: Sequence[int], places: range
    ) -> Iterator[tuple[int, int]]:
        """Pairs of a new position and the old item that was edited into it, in order."""
        same_number = len(free) == len(places)
        at = 0
        for place in places:
            for k in range(at, len(free)):
                before, after = old[free[k]], new[place]
                if self._may_be(before, after) and (same_number or _alike(before, after)):
                    yield place, free[k]
                    at = k + 1
                    break

    def _may_be(self, old: Tree, new: Tree) -> bool:
        """Whether an item could have been edited into another that has not its identity."""
        if not isinstance(old, Mapping) or not isinstance(new, Mapping):
            return False
        if any(key in old and key in new for key in self.conventions.identities):
            return False
        return (self.conventions.bare in old) == (self.conventions.bare in new)

    def _compare(self, node: Node, old: Tree, new: Tree) -> None:
        if isinstance(node, MappingNode) and isinstance(old, Mapping) and isinstance(new, Mapping):
            for key, value in node.value:
                if key.value in old and key.value in new:
                    self._compare(value, old[key.value], new[key.value])
                elif key.value in old:
                    self._leave(value, old[key.value])
            self._arrive({key: value for key, value in new.items() if key not in old})
        elif isinstance(node, SequenceNode) and isinstance(old, list) and isinstance(new, list):
            self._compare_lists(node, old, new)

    def _compare_lists(self, node: SequenceNode, old: list[Tree], new: list[Tree]) -> None:
        found = self.aligned[id(new)] = self.align(old, new)
        for item, i in zip(new, found, strict=True):
            if i is None:
                self._arrived.append(item)
            else:
                self._compare(node.value[i], old[i], item)
        for i in set(range(len(old))) - set(found):
            self._left[self.identity(old[i])].append(Origin(node, i, old[i]))
            self._leave(node.value[i], old[i])

    def _arrive(self, new: Tree) -> None:
        """Remember the items inside something new: they may have stood elsewhere."""
        for value in new.values() if isinstance(new, Mapping) else ():
            self._arrived.extend(value if isinstance(value, list) else [value] if isinstance(value, Mapping) else [])

    def _leave(self, node: Node, old: Tree) -> None:
        """Remember the items inside something removed: they may live on elsewhere."""
        if isinstance(node, MappingNode) and isinstance(old, Mapping):
            for key, value in node.value:
                if key.value in old:
                    self._leave(value, old[key.value])
        elif isinstance(node, SequenceNode) and isinstance(old, list):
            for i, item in enumerate(old):
                if not node.flow_style:
                    self._left[self.identity(item)].append(Origin(node, i, item))
                self._leave(node.value[i], item)


def _gaps(found: Sequence[int | None]) -> list[tuple[int, int]]:
    """The runs of new items without an old one."""
    gaps: list[tuple[int, int]] = []
    for place, i in enumerate(found):
        if i is None and gaps and gaps[-1][1] == place:
            gaps[-1] = (gaps[-1][0], place + 1)
        elif i is None:
            gaps.append((place, place + 1))
    return gaps


def _alike(old: Tree, new: Tree) -> bool:
    before, after = set(_WORD.findall(flow(old))), set(_WORD.findall(flow(new)))
    return len(before & after) >= _ALIKE * max(1, min(len(before), len(after)))


def _items(tree: Tree) -> Iterator[Tree]:
    """Every group in a list, at any depth."""
    if isinstance(tree, Mapping):
        for value in tree.values():
            yield from _items(value)
    elif isinstance(tree, list):
        for item in tree:
            if isinstance(item, Mapping):
                yield item
            yield from _items(item)
