"""Which field of the heading, organ line or other line of an old text lives on in which of a new one."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher

from resolution_kit.compare.assign import best_pairs
from resolution_kit.compare.pairs import How, Item, wording
from resolution_kit.model import Field, Line

_ALIKE = 0.6
"""How like two lines of one kind must be to be one, from 0 to 1."""


def line_pairs(old: Sequence[Item], new: Sequence[Item]) -> Iterator[tuple[int, int, How]]:
    """(old position, new position, how it was found); clauses are passed over."""
    free = [i for i, item in enumerate(old) if isinstance(item, Field | Line)]
    others = [i for i, item in enumerate(new) if isinstance(item, Field | Line)]
    rounds: tuple[tuple[How, _Match], ...] = (("text", _equal), ("place", _of_one_name), ("text", _alike))
    for how, match in rounds:
        for i, other in match(old, new, free, others):
            yield i, other, how
            free.remove(i)
            others.remove(other)


_Pairs = list[tuple[int, int]]
_Match = Callable[[Sequence[Item], Sequence[Item], Sequence[int], Sequence[int]], _Pairs]


def _equal(old: Sequence[Item], new: Sequence[Item], free: Sequence[int], others: Sequence[int]) -> _Pairs:
    return _first_with_first(
        [(i, (_kind(old[i]), wording(old[i]))) for i in free], [(i, (_kind(new[i]), wording(new[i]))) for i in others]
    )


def _of_one_name(old: Sequence[Item], new: Sequence[Item], free: Sequence[int], others: Sequence[int]) -> _Pairs:
    """Fields of one name, and organ lines: there is one of each, or they keep their order."""
    named = [(i, _kind(old[i])) for i in free if _is_named(old[i])]
    return _first_with_first(named, [(i, _kind(new[i])) for i in others if _is_named(new[i])])


def _alike(old: Sequence[Item], new: Sequence[Item], free: Sequence[int], others: Sequence[int]) -> _Pairs:
    worth = [
        {other: like for other in others if _kind(old[i]) == _kind(new[other]) and (like := _like(old[i], new[other]))}
        for i in free
    ]
    return [(free[i], other) for i, other in best_pairs(worth).items()]


def _first_with_first(old: Sequence[tuple[int, Hashable]], new: Sequence[tuple[int, Hashable]]) -> _Pairs:
    places: dict[Hashable, deque[int]] = defaultdict(deque)
    for other, key in new:
        places[key].append(other)
    return [(i, places[key].popleft()) for i, key in old if places[key]]


def _kind(item: Item) -> tuple[str, str]:
    return ("field", item.name) if isinstance(item, Field) else ("line", item.kind)


def _is_named(item: Item) -> bool:
    return isinstance(item, Field) or _kind(item) == ("line", "organ")


def _like(old: Item, new: Item) -> float:
    like = SequenceMatcher(None, " ".join(wording(old)), " ".join(wording(new)), autojunk=False).ratio()
    return like if like >= _ALIKE else 0.0
