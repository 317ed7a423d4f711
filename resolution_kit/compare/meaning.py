"""How sure it is that two clauses of two papers ask for the same thing, whatever their words."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

from resolution_kit.compare.contradictions import contradiction
from resolution_kit.compare.ideas import Ideas, Told, ideas, split, states_named
from resolution_kit.compare.nearness import Text, combined, cover, on_other_matters
from resolution_kit.model import Clause, Part, Placed, Resolution, walk
from resolution_kit.text.inline import plain

ALIKE = 0.44
"""From here on two clauses are one in the words of two papers …"""
SURE = 0.6
"""… and from here on surely so: one of them may be left out for the other."""
_BELOW = 0.5
"""What an idea of a sub-clause tells of its clause, of what it tells of the sub-clause."""
_OF_LESS = 0.5
"""By how much the clause with fewer ideas decides what share is in both."""
_ONE_POINT = 0.6
"""The least share of equal words in two clauses that contradict each other in one point and are one for it."""
_AT_MOST = 0.59
"""Nearness of words never makes two clauses surely one: they are laid side by side, and a person decides."""
_ASIDE = 0.43
"""At most so sure is it of two clauses on other States, or that have only their beginning or end in common."""
_MOSTLY = 0.8
"""The least share of equal words in two texts that are surely one, whatever the others say."""
_TOPIC = 0.6
"""The least that is left of an idea that stands in every clause."""
_HEAD = 5
"""Two words whose first letters, so many, are the same may be forms of one …"""
_KIN = 0.7
"""… and this share of what they tell is common."""


@dataclass(frozen=True, slots=True)
class _Clause:
    words: Counter[str]
    text: str
    own: Told
    whole: Told
    said: Text
    said_whole: Text
    states: frozenset[str]


class Meaning:
    """The clauses of two papers, ready for comparison."""

    def __init__(self, old: Sequence[Placed], new: Sequence[Placed]) -> None:
        clauses = {id(one): one for place in (*old, *new) for one in (place.clause, *_below(place.clause))}
        own = {key: ideas(_text(clause)) for key, clause in clauses.items()}
        scarce = _scarcity([{**each.asked, **each.told} for each in own.values()])
        self._own = {key: _scaled_told(each, scarce) for key, each in own.items()}
        self._old = [self._clause(place.clause) for place in old]
        self._new = [self._clause(place.clause) for place in new]

    def of(self, old: int, new: int) -> float:
        """How sure it is, from 0 to 1."""
        one, other = self._old[old], self._new[new]
        same = _share(one.words, other.words)
        if not (one.whole.told or other.whole.told or one.whole.asked or other.whole.asked):
            return same
        found = max(_common(one.own, other.own), _common(one.whole, other.whole))
        if (one.own == one.whole) != (other.own == other.whole):
            found = max(found, _common(one.whole, other.own), _common(one.own, other.whole))
        if found < SURE and same >= _ONE_POINT and contradiction(one.text, other.text):
            return SURE
        if _are_two(one, other):
            return min(found, _ASIDE)
        return found if found >= ALIKE else max(found, min(_AT_MOST, self._near(one, other, found)))

    def _near(self, one: _Clause, other: _Clause, found: float) -> float:
        """How near two clauses are that have few words in common: alone, or with everything below them."""
        pairs = dict.fromkeys(((one.said, other.said), (one.said_whole, other.said_whole)))
        return max(combined(found, cover(left, right), cover(right, left)) for left, right in pairs)

    def candidates(self, old: Sequence[int], new: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Every pair: what is alike in meaning need not have a rare word in common."""
        return ((i, other) for i in old for other in new)

    def _clause(self, clause: Clause) -> _Clause:
        own, text = self._own[id(clause)], _text(clause)
        whole = defaultdict(float, own.told)
        for child in _below(clause):
            for idea, weight in self._own[id(child)].told.items():
                whole[idea] = max(whole[idea], _BELOW * weight)
        said = Text(own.words)
        below = [word for child in _below(clause) for word in self._own[id(child)].words]
        said_whole = Text((*own.words, *(replace(word, weight=_BELOW * word.weight) for word in below)))
        return _Clause(
            Counter(split(text)),
            text,
            own,
            Told(dict(whole), own.asked),
            said,
            said_whole if below else said,
            states_named(own),
        )


def _are_two(one: _Clause, other: _Clause) -> bool:
    if one.states and other.states and one.states.isdisjoint(other.states):
        return True
    listless = one.said is one.said_whole and other.said is other.said_whole
    return listless and on_other_matters(one.said, other.said) and not contradiction(one.text, other.text)


def is_surely_one(one: str, other: str) -> bool:
    """Whether two texts are surely versions of one: one holds the other, or they mean the same."""
    mine, its = Counter(split(one)), Counter(split(other))
    held = (mine & its).total() >= min(mine.total(), its.total())
    return held or _share(mine, its) >= _MOSTLY or likeness(one, other) >= SURE


def _scaled_told(found: Told, scarce: Mapping[str, float]) -> Told:
    words = tuple(replace(word, weight=word.weight * scarce[word.idea]) for word in found.words)
    return Told(_scaled(found.told, scarce), _scaled(found.asked, scarce), words)


def _scaled(found: Ideas, scarce: Mapping[str, float]) -> Ideas:
    return {idea: weight * scarce[idea] for idea, weight in found.items()}


def likeness(one: str, other: str) -> float:
    """How sure it is of two texts that stand alone."""
    old, new = (tuple(walk(Resolution(parts=(Part(operative=(Clause(text),)),)))) for text in (one, other))
    return Meaning(old, new).of(0, 0)


def _scarcity(found: Sequence[Ideas]) -> Mapping[str, float]:
    """What is left of an idea that stands in many of the clauses: it is the topic of both papers."""
    held = Counter(idea for each in found for idea in each)
    room = log(max(len(found), 2) / 2)
    return {
        idea: 1.0 if count <= 2 else max(_TOPIC, log(len(found) / count) / room)  # noqa: PLR2004 - one in each paper
        for idea, count in held.items()
    }


def _common(left: Told, right: Told) -> float:
    """The share of ideas that both have."""
    one, other = left.beside(right), right.beside(left)
    if not (one and other):
        return 0.0
    shared = sum(min(weight, other[idea]) for idea, weight in one.items() if idea in other)
    shared += _kin(
        {idea: w for idea, w in one.items() if idea not in other},
        {idea: w for idea, w in other.items() if idea not in one},
    )
    less, more = sorted((sum(one.values()), sum(other.values())))
    return shared / (_OF_LESS * less + (1 - _OF_LESS) * more)


def _kin(one: Ideas, other: Ideas) -> float:
    """What ideas have in common whose words begin alike: sovereign and sovereignty, crypto and cryptocurrency."""
    heads = {idea[:_HEAD]: weight for idea, weight in other.items() if len(idea) >= _HEAD}
    return sum(_KIN * min(weight, heads[idea[:_HEAD]]) for idea, weight in one.items() if idea[:_HEAD] in heads)


def _share(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def _text(clause: Clause) -> str:
    return plain(f"{clause.text} {clause.closing.text}" if clause.closing else clause.text)


def _below(clause: Clause) -> Iterator[Clause]:
    for child in clause.subclauses:
        yield child
        yield from _below(child)
