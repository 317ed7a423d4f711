"""The clauses and lines of two papers in one tree: which of them stay, in which list and in which order."""

from dataclasses import replace

from resolution_kit.merging.clause import Sides, in_conflict, merged_node
from resolution_kit.merging.three_way import ordered
from resolution_kit.merging.tree import Key, ListKey, Tree
from resolution_kit.model import Line


def merged_trees(base: Tree, ours: Tree, theirs: Tree) -> Tree:
    """The tree of both papers, with everything that either of them added or changed."""
    return _Merge(base, ours, theirs).tree()


class _Merge:
    """One merge; `nodes` are the clauses and lines that stay."""

    def __init__(self, base: Tree, ours: Tree, theirs: Tree) -> None:
        self.base, self.ours, self.theirs = base, ours, theirs
        keys = dict.fromkeys((*ours.nodes, *theirs.nodes))
        self.sides = {key: self._sides(key) for key in keys}
        self.nodes = {key: merged_node(sides) for key, sides in self.sides.items() if not sides.removed}
        for key in list(self.nodes):
            self._keep_above(key)
        self._untie()

    def _sides(self, key: Key) -> Sides:
        return Sides(self.base.nodes.get(key), self.ours.nodes.get(key), self.theirs.nodes.get(key))

    def _keep_above(self, key: Key) -> None:
        """Put a clause that was taken out into conflict if something below it stays."""
        name, above = self.nodes[key].parent
        if name == "in" and above not in self.nodes:
            sides = self.sides[above]
            self.nodes[above] = in_conflict(sides.mine, sides.parent)
            self._keep_above(above)

    def _untie(self) -> None:
        """Keep our places of clauses that would stand below themselves: each side moved one below the other."""
        for key in list(self.nodes):
            while circle := self._circle(key):
                for tied in circle:
                    sides = self.sides[tied]
                    self.nodes[tied] = replace(self.nodes[tied], parent=(sides.ours or self.nodes[tied]).parent)
                    self._keep_above(tied)

    def _circle(self, key: Key) -> list[Key]:
        """The clauses above one another in a circle that this one leads to; empty if there is no circle."""
        path = [key]
        while True:
            name, above = self.nodes[path[-1]].parent
            if name != "in":
                return []
            if above in path:
                return path[path.index(above) :]
            path.append(above)

    def tree(self) -> Tree:
        lines = {key for key, node in self.nodes.items() if isinstance(node.block, Line)}
        members: dict[ListKey, set[Key]] = {}
        for key, node in self.nodes.items():
            members.setdefault(node.parent, set()).add(key)
        out = Tree()
        for parent, keys in members.items():
            base, ours, theirs = (side.lists.get(parent, []) for side in (self.base, self.ours, self.theirs))
            for key in ordered(base, ours, theirs, keys, lines):
                out.add(key, self.nodes[key])
        return out
