"""Which clause of an old text lives on in which clause of a new one."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from resolution_kit.compare.likeness import Likeness
from resolution_kit.compare.meaning import ALIKE, Meaning
from resolution_kit.compare.pairs import How, Pair, wording
from resolution_kit.model import Clause, Placed, Resolution, walk
from resolution_kit.text.sequences import best_pairs, equal_pairs, interleaved, longest_increasing


@dataclass(frozen=True, slots=True)
class Scale:
    """From how much likeness on two clauses are one, from 0 to 1."""

    plausible: float
    """Clauses of one id: an id may be copied with its lines, and all of them retyped."""
    alike: float
    """Clauses of one level …"""
    in_list: float
    """… if the clauses above them are one already …"""
    across: float
    """… and clauses at different depths or in different parts of the sentence."""
    home: float
    """What the same list is worth."""
    near: float
    """What the same place among all is worth; it decides between equals."""


_VERSIONS = Scale(plausible=0.15, alike=0.4, in_list=0.3, across=0.6, home=0.15, near=0.04)
_PAPERS = Scale(plausible=0.2, alike=ALIKE, in_list=ALIKE, across=0.75, home=0.02, near=0.01)
_AROUND = 2
"""How far from its place in the list a clause is looked for if none of its rare words tells where it is."""


def clause_pairs(old: Resolution, new: Resolution, *, papers: bool = False) -> tuple[Pair[Placed], ...]:
    """Every clause and sub-clause of both texts, each in one pair, in the order of the new text.

    A clause that is gone follows the one it followed. The closing text of a list belongs to its clause. Clauses of two
    `papers` are one if they mean the same, those of two versions of a text if they share their words.
    """
    sides = _Side(tuple(walk(old))), _Side(tuple(walk(new)))
    judge = (Meaning if papers else Likeness)(sides[0].places, sides[1].places)
    return _Alignment(*sides, judge, _PAPERS if papers else _VERSIONS).pairs()


_List = tuple[object, ...]
"""The list of a clause, as the new text has it: the position of the clause above, or part and kind."""


class _Side:
    """The clauses and sub-clauses of one of two texts, by their positions in its order."""

    def __init__(self, places: tuple[Placed, ...]) -> None:
        self.places = places

    @cached_property
    def above(self) -> list[int | None]:
        """The position of the clause above each; None for a clause of the highest level."""
        at = {place.address: i for i, place in enumerate(self.places)}
        return [at.get((place.part, place.kind, place.path[:-1])) for place in self.places]

    def depth(self, at: int) -> int:
        """1 for a clause of the highest level, one more for each level below."""
        return len(self.places[at].path)

    def whole(self, at: int) -> range:
        """The positions of a clause and all its sub-clauses."""
        return range(at, at + _size(self.places[at].clause))

    def free_tops(self, taken: frozenset[int]) -> dict[int, object]:
        """The clauses of the highest level that are still alone, with all they say, sub-clauses too."""
        return {
            at: (place.kind, tuple((wording(self.places[i]), self.depth(i)) for i in self.whole(at)))
            for at, place in enumerate(self.places)
            if len(place.path) == 1 and taken.isdisjoint(self.whole(at))
        }


def _size(clause: Clause) -> int:
    return 1 + sum(map(_size, clause.subclauses))


class _Alignment:
    """Two texts, and the pairs found so far, by position."""

    def __init__(self, old: _Side, new: _Side, judge: Likeness | Meaning, scale: Scale) -> None:
        self.old, self.new = old, new
        self.likeness, self.scale = judge, scale
        self.found: dict[int, int] = {}
        self.how: dict[int, How] = {}
        self._pair_by_id()
        self._pair_equals()
        for depth in sorted({len(place.path) for place in old.places}):
            self._pair_by_likeness(scale.alike, depth)
        self._pair_by_likeness(scale.across)

    def _take(self, old: int, new: int, how: How) -> None:
        self.found[old] = new
        self.how[old] = how

    def _pair_by_id(self) -> None:
        named = {place.clause.id: other for other, place in enumerate(self.new.places) if place.clause.id}
        for i, place in enumerate(self.old.places):
            other = named.get(place.clause.id)
            if other is not None and self.likeness.of(i, other) >= self.scale.plausible:
                self._take(i, named.pop(place.clause.id), "id")

    def _pair_equals(self) -> None:
        """Pair the clauses of the highest level that say the same with all their sub-clauses."""
        tops = self.old.free_tops(frozenset(self.found)), self.new.free_tops(frozenset(self.found.values()))
        for i, other in equal_pairs(*tops).items():
            for one, its in zip(self.old.whole(i), self.new.whole(other), strict=True):
                self._take(one, its, "text")

    def _pair_by_likeness(self, least: float, depth: int | None = None) -> None:
        """Pair the clauses of one depth, or all, that are still alone and at least so much alike."""
        free = [i for i in range(len(self.old.places)) if i not in self.found and depth in (None, self.old.depth(i))]
        taken = set(self.found.values())
        others = [i for i in range(len(self.new.places)) if i not in taken and depth in (None, self.new.depth(i))]
        worth: dict[int, dict[int, float]] = defaultdict(dict)
        for i, other in dict.fromkeys((*self.likeness.candidates(free, others), *self._neighbours(free, others))):
            like, home = self.likeness.of(i, other), self._old_list(i) == self._new_list(other)
            of_one_kind = depth is None or self.old.places[i].kind == self.new.places[other].kind
            if of_one_kind and like >= (self.scale.in_list if home and self.old.above[i] is not None else least):
                near = 1 - abs(i / len(self.old.places) - other / len(self.new.places))
                worth[i][other] = like + self.scale.home * home + self.scale.near * near
        bidders = list(worth)
        for bidder, other in best_pairs([worth[i] for i in bidders]).items():
            self._take(bidders[bidder], other, "text")

    def _neighbours(self, free: Sequence[int], others: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Pairs at about the same place of one list, among the clauses that are still alone."""
        lists: dict[_List, list[int]] = defaultdict(list)
        for other in others:
            lists[self._new_list(other)].append(other)
        passed: Counter[_List] = Counter()
        for i in free:
            home = self._old_list(i)
            at = passed[home]
            passed[home] += 1
            yield from ((i, other) for other in lists[home][max(0, at - _AROUND) : at + _AROUND + 1])

    def _new_list(self, new: int) -> _List:
        above, place = self.new.above[new], self.new.places[new]
        return (place.part, place.kind) if above is None else (above,)

    def _old_list(self, old: int) -> _List:
        """The list of an old clause; no list of the new text if the clause above it is gone."""
        above, place = self.old.above[old], self.old.places[old]
        return (place.part, place.kind) if above is None else (self.found.get(above, "gone"),)

    def pairs(self) -> tuple[Pair[Placed], ...]:
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
            lists[self._new_list(other)].append(i)
        stayed: set[int] = set()
        for name, members in lists.items():
            same_list = [i for i in members if self._old_list(i) == name]
            stayed |= {same_list[k] for k in longest_increasing(same_list)}
        return self.found.keys() - stayed
