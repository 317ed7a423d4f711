"""Which items of a draft have moved to another list, such as a sub-clause that became a clause."""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from yaml import MappingNode, SequenceNode

from resolution_kit.data.yaml_source import Node
from resolution_kit.yamledit.alignment import align, identity
from resolution_kit.yamledit.emit import Tree


@dataclass(frozen=True, slots=True)
class Origin:
    """An item of the old draft: the list it stands in, its position there, and what it says."""

    siblings: SequenceNode
    position: int
    item: Tree

    @property
    def node(self) -> Node:
        """The item's node."""
        node: Node = self.siblings.value[self.position]
        return node


@dataclass(slots=True)
class Moves:
    """How the lists of the old draft became those of the new one."""

    aligned: dict[int, list[int | None]] = field(default_factory=dict)
    """By `id()` of a new list: for each item the position of the old one that it is."""
    origins: dict[int, Origin] = field(default_factory=dict)
    """By `id()` of a new item that stood in another list: where from."""
    _alive: frozenset[str] = frozenset()
    _left: dict[str, deque[Origin]] = field(default_factory=lambda: defaultdict(deque))
    _fresh: deque[Tree] = field(default_factory=deque)

    def carries(self, new: Tree) -> bool:
        """Whether something inside a new item stood elsewhere."""
        return any(id(item) in self.origins for item in items(new))

    @classmethod
    def between(cls, root: Node, old: Tree, new: Tree) -> "Moves":
        """The moves from an old draft, with its node, to a new one."""
        moves = cls(_alive=frozenset(identity(item) for item in items(new)))
        moves._compare(root, old, new)
        while moves._fresh:
            item = moves._fresh.popleft()
            left = moves._left[identity(item)]
            if left:
                origin = moves.origins[id(item)] = left.popleft()
                moves._compare(origin.node, origin.item, item)
            else:
                moves._arrive(item)
        return moves

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
        found = self.aligned[id(new)] = align(old, new, self._alive)
        for item, i in zip(new, found, strict=True):
            if i is None:
                self._fresh.append(item)
            else:
                self._compare(node.value[i], old[i], item)
        for i in set(range(len(old))) - set(found):
            self._left[identity(old[i])].append(Origin(node, i, old[i]))
            self._leave(node.value[i], old[i])

    def _arrive(self, new: Tree) -> None:
        """What stands inside something new may have stood elsewhere."""
        if isinstance(new, Mapping):
            for value in new.values():
                self._fresh.extend(value if isinstance(value, list) else [value] if isinstance(value, Mapping) else [])

    def _leave(self, node: Node, old: Tree) -> None:
        """What stood inside something removed may live on elsewhere."""
        if isinstance(node, MappingNode) and isinstance(old, Mapping):
            for key, value in node.value:
                if key.value in old:
                    self._leave(value, old[key.value])
        elif isinstance(node, SequenceNode) and isinstance(old, list):
            for i, item in enumerate(old):
                if not node.flow_style:
                    self._left[identity(item)].append(Origin(node, i, item))
                self._leave(node.value[i], item)


def items(tree: Tree) -> Iterator[Tree]:
    """Every group in a list, at any depth."""
    if isinstance(tree, Mapping):
        for value in tree.values():
            yield from items(value)
    elif isinstance(tree, list):
        for item in tree:
            if isinstance(item, Mapping):
                yield item
            yield from items(item)
