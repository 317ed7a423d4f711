"""A resolution as a tree of clauses and lines by keys, to follow each of them through several papers."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field, replace

from resolution_kit.merging.versions import LaterVersions
from resolution_kit.model import Address, Block, Clause, Line, Part, Resolution, fresh_id

Key = Hashable
"""Identifies a clause or line in all the papers that have it."""
ListKey = tuple[str, Key]
"""Identifies a list: `("in", key)` for the sub-clauses of a clause, `("preamble", 0)` for a list of part 0."""
LISTS = ("lead", "preamble", "operative", "end")
NEW_CONFLICT = "\n"
"""Marks a clause as newly in conflict, until it gets the id of its first version; no draft has this mark."""
_KINDS = {"preamble": "preambular", "operative": "operative"}


@dataclass(frozen=True, slots=True)
class Node:
    """A line, or a clause without its sub-clauses."""

    block: Block
    parent: ListKey
    """The list it stands in."""
    later: tuple[Clause, ...] = ()
    """The further versions of a clause in conflict."""


@dataclass(slots=True)
class Tree:
    """The nodes of a resolution by their keys, and the order of each list."""

    nodes: dict[Key, Node] = field(default_factory=dict)
    lists: dict[ListKey, list[Key]] = field(default_factory=lambda: defaultdict(list))

    def add(self, key: Key, node: Node) -> None:
        """Enter a node at the end of its list."""
        self.nodes[key] = node
        self.lists[node.parent].append(key)


def tree_of(resolution: Resolution, later: LaterVersions, key_of: Callable[[Address], Key]) -> Tree:
    """The tree of a resolution without later versions (see `without_later`).

    A line is identified by its words, and by how many equal lines stand before it.
    """
    tree = Tree()

    def enter(clause: Clause, parent: ListKey, address: Address) -> None:
        key = key_of(address)
        tree.add(key, Node(replace(clause, subclauses=()), parent, later[address]))
        part, kind, path = address
        for i, child in enumerate(clause.subclauses):
            enter(child, ("in", key), (part, kind, (*path, i)))

    for number, part in enumerate(resolution.parts):
        for name in LISTS:
            seen: dict[Line, int] = defaultdict(int)
            count = 0
            for block in getattr(part, name):
                if isinstance(block, Line):
                    tree.add((number, name, block, seen[block]), Node(block, (name, number)))
                    seen[block] += 1
                else:
                    enter(block, (name, number), (number, _KINDS[name], (count,)))
                    count += 1
    return tree


def parts_of(tree: Tree, organs: list[Line | None]) -> list[Part]:
    """The parts of a resolution, one for each organ line; no id is there twice."""
    return list(_Assembly(tree).parts(organs))


class _Assembly:
    """Makes one resolution of a tree, and remembers which ids it has given."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        blocks = (node.block for node in tree.nodes.values())
        self.wanted = {block.id for block in blocks if isinstance(block, Clause)}
        self.given = {""}

    def parts(self, organs: list[Line | None]) -> Iterator[Part]:
        for number, organ in enumerate(organs):
            lead, preamble, operative, end = (tuple(self.blocks((name, number))) for name in LISTS)
            yield Part(_lines(lead), organ, preamble, operative, _lines(end))

    def blocks(self, parent: ListKey) -> Iterator[Block]:
        for key in self.tree.lists.get(parent, ()):
            node = self.tree.nodes[key]
            if isinstance(node.block, Line):
                yield node.block
            else:
                yield from self.versions(key, node.block, node.later)

    def versions(self, key: Key, first: Clause, later: tuple[Clause, ...]) -> Iterator[Clause]:
        """A clause with its sub-clauses, then its later versions."""
        first = self.with_own_id(first, needed=first.conflict == NEW_CONFLICT)
        conflict = first.id if first.conflict == NEW_CONFLICT else first.conflict
        below = tuple(block for block in self.blocks(("in", key)) if isinstance(block, Clause))
        yield replace(first, subclauses=below, conflict=conflict)
        for version in later:
            yield replace(self.with_own_ids(version), conflict=conflict)

    def with_own_ids(self, clause: Clause) -> Clause:
        below = tuple(self.with_own_ids(child) for child in clause.subclauses)
        return replace(self.with_own_id(clause), subclauses=below)

    def with_own_id(self, clause: Clause, *, needed: bool = False) -> Clause:
        """The clause with an id that no other has; without id only if it had none and none is needed."""
        id_ = clause.id
        if id_ in self.given:
            id_ = fresh_id(clause.text, self.given | self.wanted) if id_ or needed else ""
        self.given.add(id_)
        closing = self.with_own_id(clause.closing) if clause.closing else None
        return replace(clause, id=id_, closing=closing)


def _lines(blocks: tuple[Block, ...]) -> tuple[Line, ...]:
    return tuple(block for block in blocks if isinstance(block, Line))
