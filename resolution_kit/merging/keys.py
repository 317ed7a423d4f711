"""Which clause is which in two papers, and in the text that both began with."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable

from resolution_kit.compare import clause_pairs
from resolution_kit.merging.keyed_tree import Key
from resolution_kit.merging.versions import Address, said
from resolution_kit.model import Placed, Resolution, walk

KeyOf = Callable[[Address], Key]
Pairs = dict[Address, Address]


def keys(base: Resolution | None, ours: Resolution, theirs: Resolution) -> tuple[KeyOf, KeyOf, KeyOf]:
    """How to know a clause of the base, of ours and of theirs: the same clause has the same key in all three.

    Without a base, clauses are paired by what they mean. With one, a clause that both added is one clause only where
    it has the same id or the same words: two that are alike may both be meant.
    """
    if base is None:
        names = {there: ("ours", here) for here, there in _paired(ours, theirs).items()}
        return _unknown, lambda here: ("ours", here), lambda there: names.get(there, ("theirs", there))
    to_ours, to_theirs = _paired(base, ours), _paired(base, theirs)
    mine: dict[Address, Key] = {here: ("base", old) for old, here in to_ours.items()}
    other: dict[Address, Key] = {there: ("base", old) for old, there in to_theirs.items()}
    new, new_there = _left(ours, mine), _left(theirs, other)
    for here, there in _same(new, new_there).items():
        other[there] = ("ours", here)
    return (
        lambda old: ("base", old),
        lambda here: mine.get(here, ("ours", here)),
        lambda there: other.get(there, ("theirs", there)),
    )


def _unknown(address: Address) -> Key:
    raise AssertionError(address)  # asked of a base only where there is one


def _paired(old: Resolution, new: Resolution) -> Pairs:
    """The clauses of two texts that are one; also those whose words tell nothing, where they are equal."""
    pairs = {_address(p.old): _address(p.new) for p in clause_pairs(old, new) if p.old and p.new}
    taken = set(pairs.values())
    pairs |= _same(_left(old, pairs), _left(new, taken), by_id=False)
    return pairs


def _left(resolution: Resolution, taken: Iterable[Address]) -> list[Placed]:
    known = set(taken)
    return [place for place in walk(resolution) if _address(place) not in known]


def _same(old: Iterable[Placed], new: Iterable[Placed], *, by_id: bool = True) -> Pairs:
    """The places of the same clause: the same id, or the same words at the same level."""
    ids: dict[str, deque[Placed]] = defaultdict(deque)
    words: dict[tuple[object, ...], deque[Placed]] = defaultdict(deque)
    for place in new:
        ids[place.clause.id if by_id else ""].append(place)
        words[_words(place)].append(place)
    pairs: Pairs = {}
    taken: set[Address] = set()
    for place in old:
        found = [*(ids[place.clause.id] if by_id and place.clause.id else ()), *words[_words(place)]]
        partner = next((other for other in found if _address(other) not in taken), None)
        if partner is not None:
            taken.add(_address(partner))
            pairs[_address(place)] = _address(partner)
    return pairs


def _words(place: Placed) -> tuple[object, ...]:
    return (place.kind, place.level, said(place.clause))


def _address(place: Placed) -> Address:
    return place.part, place.kind, place.path
