"""Which field of the heading, organ line or other line of an old text lives on in which of a new one."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Mapping

from resolution_kit.compare.auction import best_pairs
from resolution_kit.compare.pairs import How, wording
from resolution_kit.model import Field, Line

_ALIKE = 0.6
"""How like two lines of one kind must be to be one, from 0 to 1."""


Lines = Mapping[int, Field | Line]
"""By their positions in a text."""


def line_pairs(old: Lines, new: Lines) -> Iterator[tuple[int, int, How]]:
    """(old position, new position, how it was found) of those that are one."""
    free, others = dict(old), dict(new)
    rounds: tuple[tuple[How, Callable[[Lines, Lines], _Pairs]], ...] = (
        ("text", _equal),
        ("place", _of_one_name),
        ("text", _alike),
    )
    for how, match in rounds:
        for i, other in match(free, others):
            yield i, other, how
            del free[i], others[other]


_Pairs = list[tuple[int, int]]


def _equal(old: Lines, new: Lines) -> _Pairs:
    return _first_with_first(*({i: (_kind(item), wording(item)) for i, item in side.items()} for side in (old, new)))


def _of_one_name(old: Lines, new: Lines) -> _Pairs:
    """Fields of one name, and organ lines: there is one of each, or they keep their order."""
    return _first_with_first(*({i: _kind(item) for i, item in side.items() if _is_named(item)} for side in (old, new)))


def _alike(old: Lines, new: Lines) -> _Pairs:
    worth = [
        {i: like for i, other in new.items() if _kind(item) == _kind(other) and (like := _like(item, other))}
        for item in old.values()
    ]
    bidders = list(old)
    return [(bidders[bidder], other) for bidder, other in best_pairs(worth).items()]


def _first_with_first(old: Mapping[int, Hashable], new: Mapping[int, Hashable]) -> _Pairs:
    places: dict[Hashable, deque[int]] = defaultdict(deque)
    for other, key in new.items():
        places[key].append(other)
    return [(i, places[key].popleft()) for i, key in old.items() if places[key]]


def _kind(item: Field | Line) -> tuple[str, str]:
    return ("field", item.name) if isinstance(item, Field) else ("line", item.kind)


def _is_named(item: Field | Line) -> bool:
    return isinstance(item, Field) or _kind(item) == ("line", "organ")


def _like(old: Field | Line, new: Field | Line) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(" ".join(wording(old)), " ".join(wording(new)), score_cutoff=100 * _ALIKE) / 100
