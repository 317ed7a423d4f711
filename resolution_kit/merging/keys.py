"""Keys for the clauses of two papers and of their base: one clause has one key in all of them."""

from collections.abc import Callable, Container, Mapping

from resolution_kit.compare import clause_pairs, wording
from resolution_kit.compare.contradictions import contradiction
from resolution_kit.compare.meaning import SURE, Meaning
from resolution_kit.merging.tree import Key
from resolution_kit.model import Address, Placed, Resolution, walk
from resolution_kit.text.inline import plain
from resolution_kit.text.sequences import best_pairs, equal_pairs

KeyOf = Callable[[Address], Key]
_VERY = 0.8
"""How like two clauses must be, from 0 to 1, if both sides added them to one text."""


def keys(base: Resolution | None, ours: Resolution, theirs: Resolution) -> tuple[KeyOf, KeyOf, KeyOf]:
    """The key of each clause of the base, of ours and of theirs.

    Without a base, clauses are paired by what they mean. With one, a clause that both added is one clause only if it
    has the same id or the same words, is very much alike, or contradicts the other: else both may be meant.
    """
    if base is None:
        paired = {there: ("ours", here) for here, there in _same_clauses(ours, theirs, papers=True).items()}
        return _key_of("base", {}), _key_of("ours", {}), _key_of("theirs", paired)
    here_of, there_of = _same_clauses(base, ours), _same_clauses(base, theirs)
    mine: dict[Address, Key] = {here: ("base", old) for old, here in here_of.items()}
    other: dict[Address, Key] = {there: ("base", old) for old, there in there_of.items()}
    new, new_there = _rest(ours, mine), _rest(theirs, other)
    by_id = equal_pairs(_ids(new), _ids(new_there))
    by_words = equal_pairs(_words(new, by_id.keys()), _words(new_there, by_id.values()))
    found = by_id | by_words
    found |= _alike(
        [place for place in new if place.address not in found],
        [place for place in new_there if place.address not in set(found.values())],
    )
    other |= {there: ("ours", here) for here, there in found.items()}
    return _key_of("base", {}), _key_of("ours", mine), _key_of("theirs", other)


def _key_of(side: str, known: Mapping[Address, Key]) -> KeyOf:
    return lambda address: known.get(address, (side, address))


def _same_clauses(old: Resolution, new: Resolution, *, papers: bool = False) -> dict[Address, Address]:
    """The clauses that both texts have, also equal ones whose words tell nothing."""
    pairs = {
        pair.old.address: pair.new.address for pair in clause_pairs(old, new, papers=papers) if pair.old and pair.new
    }
    return pairs | equal_pairs(_words(_rest(old, pairs)), _words(_rest(new, set(pairs.values()))))


def _alike(new: list[Placed], new_there: list[Placed]) -> dict[Address, Address]:
    """Clauses that both sides added in other words, or with another amount or place."""
    meaning = Meaning(new, new_there)
    worth: list[dict[int, float]] = []
    for i, place in enumerate(new):
        likes = {k: meaning.of(i, k) for k, there in enumerate(new_there) if _stand_alike(place, there)}
        worth.append({k: like for k, like in likes.items() if like >= _VERY or _clash(place, new_there[k], like)})
    return {new[i].address: new_there[k].address for i, k in best_pairs(worth).items()}


def _stand_alike(one: Placed, other: Placed) -> bool:
    return (one.kind, one.level) == (other.kind, other.level)


def _clash(one: Placed, other: Placed, like: float) -> bool:
    return like >= SURE and bool(contradiction(plain(one.clause.text), plain(other.clause.text)))


def _rest(resolution: Resolution, known: Container[Address]) -> list[Placed]:
    return [place for place in walk(resolution) if place.address not in known]


def _ids(places: list[Placed]) -> dict[Address, str]:
    return {place.address: place.clause.id for place in places if place.clause.id}


def _words(places: list[Placed], but: Container[Address] = ()) -> dict[Address, object]:
    """Depth and words of each clause."""
    return {place.address: (place.kind, place.level, wording(place)) for place in places if place.address not in but}
