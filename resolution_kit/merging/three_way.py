"""Clauses and lines of two papers in one: what stays, what it says, in which list and in which order."""

from collections.abc import Iterable
from dataclasses import replace

from resolution_kit.merging.clause import Sides, merged, open_
from resolution_kit.merging.keyed_tree import Apart, Home, Key
from resolution_kit.merging.order import ordered
from resolution_kit.model import Line


def merged_trees(base: Apart, ours: Apart, theirs: Apart) -> Apart:
    """Both papers in one; nothing that either of them added or changed is missing."""
    return _Merge(base, ours, theirs).tree()


class _Merge:
    """One merge; `items` are those that stay."""

    def __init__(self, base: Apart, ours: Apart, theirs: Apart) -> None:
        self.base, self.ours, self.theirs = base, ours, theirs
        keys = dict.fromkeys((*ours.items, *theirs.items))
        self.sides = {key: self._sides(key) for key in keys}
        self.items = {key: merged(sides) for key, sides in self.sides.items() if not sides.removed}
        for key in list(self.items):
            self._keep_above(key)
        self._untie()

    def _sides(self, key: Key) -> Sides:
        return Sides(self.base.items.get(key), self.ours.items.get(key), self.theirs.items.get(key))

    def _keep_above(self, key: Key) -> None:
        """A clause that was taken out stays, waiting for a decision, where something below it stays."""
        name, above = self.items[key].home
        if name == "in" and above not in self.items:
            sides = self.sides[above]
            self.items[above] = open_(sides.mine, sides.home)
            self._keep_above(above)

    def _untie(self) -> None:
        """Where one moved a clause below another, and the other one that below this, ours counts."""
        for key in list(self.items):
            while circle := self._circle(key):
                for tied in circle:
                    sides = self.sides[tied]
                    self.items[tied] = replace(self.items[tied], home=(sides.ours or self.items[tied]).home)
                    self._keep_above(tied)

    def _circle(self, key: Key) -> list[Key]:
        """The clauses above this one, where one of them is itself."""
        path = [key]
        while True:
            name, above = self.items[path[-1]].home
            if name != "in":
                return []
            if above in path:
                return path[path.index(above) :]
            path.append(above)

    def tree(self) -> Apart:
        lines = {key for key, item in self.items.items() if isinstance(item.block, Line)}
        members: dict[Home, set[Key]] = {}
        for key, item in self.items.items():
            members.setdefault(item.home, set()).add(key)
        out = Apart()
        for place, keys in members.items():
            for key in self._order(place, keys, lines):
                out.add(key, self.items[key])
        return out

    def _order(self, place: Home, keys: set[Key], lines: set[Key]) -> Iterable[Key]:
        row = [side.lists.get(place, []) for side in (self.base, self.ours, self.theirs)]
        return ordered(row[0], row[1], row[2], keys, lines)
