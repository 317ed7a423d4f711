"""Which clause of an old text lives on in which clause of a new one."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence

from resolution_kit.compare.auction import best_pairs
from resolution_kit.compare.indexed import Side
from resolution_kit.compare.likeness import Likeness
from resolution_kit.compare.pairs import How, Pair
from resolution_kit.model import Placed, Resolution, walk
from resolution_kit.text.sequences import interleaved, rising_run

_PLAUSIBLE = 0.15
"""How like two clauses of one id must be, from 0 to 1: an id may be copied with its lines, and all of them retyped."""
_ALIKE = 0.4
"""How like two clauses must be to be one …"""
_IN_LIST = 0.3
"""… or where the clauses above them are one already …"""
_ACROSS = 0.6
"""… or where they stand at different depths or in different parts of the sentence."""
_HOME = 0.15
"""What the same list is worth."""
_NEAR = 0.04
"""What the same place among all is worth; it decides between equals."""
_AROUND = 2
"""How far from its place in the list a clause is looked for when none of its rare words tells where it is."""


def aligned(old: Resolution, new: Resolution) -> tuple[Pair[Placed], ...]:
    """Every clause and sub-clause of both texts, each in one pair, in the order of the new text.

    A clause that is gone stands behind what it stood behind. The closing text of a list belongs to its clause.
    """
    return _Alignment(Side(tuple(walk(old))), Side(tuple(walk(new)))).pairs()


_List = tuple[object, ...]
"""The list that a clause stands in, as the new text has it: the position of the clause above, or part and kind."""


class _Alignment:
    """Two texts, and the pairs found so far, by position."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new
        self.likeness = Likeness(old.places, new.places)
        self.found: dict[int, int] = {}
        self.how: dict[int, How] = {}
        self._by_id()
        self._by_equal_text()
        for depth in sorted({len(place.path) for place in old.places}):
            self._by_likeness(_ALIKE, depth)
        self._by_likeness(_ACROSS)

    def _by_id(self) -> None:
        named = {place.clause.id: other for other, place in enumerate(self.new.places) if place.clause.id}
        for i, place in enumerate(self.old.places):
            other = named.get(place.clause.id)
            if other is not None and self.likeness.of(i, other) >= _PLAUSIBLE:
                self._take(i, named.pop(place.clause.id), "id")

    def _by_equal_text(self) -> None:
        """Pair the clauses of highest level that say the same with all their sub-clauses, the first with the first."""
        equal: dict[object, deque[int]] = defaultdict(deque)
        taken = set(self.found.values())
        for other, place in enumerate(self.new.places):
            if len(place.path) == 1 and taken.isdisjoint(self.new.whole(other)):
                equal[place.kind, self.new.said(other)].append(other)
        for i, place in enumerate(self.old.places):
            if len(place.path) == 1 and self.found.keys().isdisjoint(self.old.whole(i)):
                others = equal[place.kind, self.old.said(i)]
                if others:
                    other = others.popleft()
                    for one, its in zip(self.old.whole(i), self.new.whole(other), strict=True):
                        self._take(one, its, "text")

    def _by_likeness(self, least: float, depth: int | None = None) -> None:
        """Pair what is alike among the clauses that are still alone: those of one depth, or all."""
        free = [i for i in range(len(self.old.places)) if i not in self.found and depth in (None, self.old.depth(i))]
        taken = set(self.found.values())
        others = [i for i in range(len(self.new.places)) if i not in taken and depth in (None, self.new.depth(i))]
        worth: dict[int, dict[int, float]] = defaultdict(dict)
        for i, other in dict.fromkeys((*self.likeness.candidates(free, others), *self._neighbours(free, others))):
            like, home = self.likeness.of(i, other), self._list_of_old(i) == self._list(other)
            of_one_kind = depth is None or self.old.places[i].kind == self.new.places[other].kind
            if of_one_kind and like >= (_IN_LIST if home and self.old.above[i] is not None else least):
                worth[i][other] = like + _HOME * home + _NEAR * self._near(i, other)
        bidders = list(worth)
        for bidder, other in best_pairs([worth[i] for i in bidders]).items():
            self._take(bidders[bidder], other, "text")

    def _neighbours(self, free: Sequence[int], others: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The pairs that stand at about the same place in one list, among those that are still alone."""
        lists: dict[_List, list[int]] = defaultdict(list)
        for other in others:
            lists[self._list(other)].append(other)
        passed: Counter[_List] = Counter()
        for i in free:
            home = self._list_of_old(i)
            at = passed[home]
            passed[home] += 1
            yield from ((i, other) for other in lists[home][max(0, at - _AROUND) : at + _AROUND + 1])

    def _take(self, old: int, new: int, how: How) -> None:
        self.found[old] = new
        self.how[old] = how

    def _list(self, new: int) -> _List:
        above, place = self.new.above[new], self.new.places[new]
        return (place.part, place.kind) if above is None else (above,)

    def _list_of_old(self, old: int) -> _List:
        """The list of an old clause; one that the new text has not where the clause above it is gone."""
        above, place = self.old.above[old], self.old.places[old]
        return (place.part, place.kind) if above is None else (self.found.get(above, "gone"),)

    def _near(self, old: int, new: int) -> float:
        return 1 - abs(old / len(self.old.places) - new / len(self.new.places))

    def pairs(self) -> tuple[Pair[Placed], ...]:
        """Every clause once."""
        moved = self._moved()
        return tuple(
            Pair(
                None if i is None else self.old.places[i],
                None if other is None else self.new.places[other],
                "alone" if i is None or other is None else self.how[i],
                i in moved,
            )
            for i, other in interleaved(len(self.old.places), len(self.new.places), self.found)
        )

    def _moved(self) -> set[int]:
        """The old clauses that stand in another list now, or elsewhere in theirs."""
        lists: dict[_List, list[int]] = defaultdict(list)
        for i, other in sorted(self.found.items(), key=lambda pair: pair[1]):
            lists[self._list(other)].append(i)
        kept: set[int] = set()
        for name, members in lists.items():
            stayed = [i for i in members if self._list_of_old(i) == name]
            kept |= {stayed[k] for k in rising_run(stayed)}
        return self.found.keys() - kept
