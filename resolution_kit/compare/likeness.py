"""The likeness of two clauses by their words; names, numbers, dates, opener and addressee weigh most."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import log

from resolution_kit.knowledge.openers import addressee, find_opener
from resolution_kit.model import Clause, Placed
from resolution_kit.paper.asked import one_name
from resolution_kit.text.inline import plain

_WORD = re.compile(r"\w+(?:[-‑’'.,/]\w+)*")
_TELLING = 2.0
"""Weight of a name, a number or a date; other words have 1."""
_OPENER = 2.0
_ADDRESSEE = 1.5
_BELOW = 0.5
"""Weight of a word of a sub-clause in its clause."""
_ALL = 10_000
"""So many pairs are all compared."""
_RARE = 12
"""Words of a clause to look others up by, rarest first …"""
_HOLDERS = 40
"""… in at most so many others for each …"""
_CANDIDATES = 10
"""… and so many that share most of them are compared with it."""

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Words:
    """The weights of the words of a clause: of its own, and with those of its sub-clauses."""

    own: Weights
    whole: Weights


class Likeness:
    """The clauses of two texts, ready for comparison."""

    def __init__(self, old: Sequence[Placed], new: Sequence[Placed]) -> None:
        counts = {id(place.clause): _counted(place.clause) for place in (*old, *new)}
        held = Counter(word for words in counts.values() for word in words)
        scarce = {word: log(1 + len(counts) / count) for word, count in held.items()}
        own = {key: {word: n * scarce[word] for word, n in words.items()} for key, words in counts.items()}
        self._old = [_with_below(place.clause, own) for place in old]
        self._new = [_with_below(place.clause, own) for place in new]
        self._scarce = scarce

    def of(self, old: int, new: int) -> float:
        """How like two clauses are, from 0 to 1: alone, or with everything below them."""
        one, other = self._old[old], self._new[new]
        whole = _shared(one.whole, other.whole)
        return 0.9 * max(_shared(one.own, other.own), whole) + 0.1 * whole

    def candidates(self, old: Sequence[int], new: Sequence[int]) -> Iterator[tuple[int, int]]:
        """All pairs; of very many those with most of their rare words in common."""
        if len(old) * len(new) <= _ALL:
            yield from ((i, other) for i in old for other in new)
            return
        holders: dict[str, list[int]] = defaultdict(list)
        for i in new:
            for word in self._rarest(self._new[i]):
                holders[word].append(i)
        for i in old:
            shared: defaultdict[int, float] = defaultdict(float)
            for word in self._rarest(self._old[i]):
                for other in holders[word][:_HOLDERS]:
                    shared[other] += self._scarce[word]
            yield from ((i, other) for other in nlargest(_CANDIDATES, shared, key=shared.__getitem__))

    def _rarest(self, words: Words) -> list[str]:
        return sorted(words.own, key=lambda word: (-self._scarce[word], word))[:_RARE]


def _shared(one: Weights, other: Weights) -> float:
    """The share that both have in common."""
    if not one and not other:
        return 1.0
    less, more = sorted((one, other), key=len)
    common = sum(min(weight, more[word]) for word, weight in less.items() if word in more)
    return 2 * common / (sum(one.values()) + sum(other.values()))


def _counted(clause: Clause) -> Weights:
    """The words of a clause and its closing text in lower case, with their weights."""
    text = plain(clause.text).strip()
    counted: defaultdict[str, float] = defaultdict(float)
    for piece in (text, *([plain(clause.closing.text)] if clause.closing else [])):
        for i, word in enumerate(_WORD.findall(piece)):
            counted[word.lower()] += _TELLING if any(map(str.isdecimal, word)) or (i and word[0].isupper()) else 1
    if not counted:
        return {text: 1}
    if opener := find_opener(text):
        counted[f"opener: {opener.verb}"] = _OPENER
        if asked := addressee(text, opener):
            counted[f"addressee: {one_name(asked)}"] = _ADDRESSEE
    return counted


def _with_below(clause: Clause, own: Mapping[int, Weights]) -> Words:
    whole = defaultdict(float, own[id(clause)])
    for below in _below(clause):
        for word, weight in own[id(below)].items():
            whole[word] += _BELOW * weight
    return Words(own[id(clause)], whole)


def _below(clause: Clause) -> Iterator[Clause]:
    for child in clause.subclauses:
        yield child
        yield from _below(child)
