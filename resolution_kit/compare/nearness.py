"""How near two clauses are whose words differ: each word is set beside the nearest of the other clause."""

from collections.abc import Sequence
from dataclasses import dataclass

from resolution_kit.compare.kindred import nearness

_LIKE, _COVERED, _REST = 0.22, 0.68, 0.33
"""What counts: the ideas in common, what of both is covered, and how near the other words are on the farther side.

Fitted to the pairs in tests/merging/pairs/ and to clauses of resolutions on different matters.
"""
_OTHER = 0.3
"""Two clauses that begin or end alike are on different matters if less of what is between is near …"""
_ENOUGH = 0.3
"""… and if that tells at least so much of what they share."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a clause."""

    idea: str
    stem: str
    weight: float


class Text:
    """The words of a clause that tell something, ready to be set beside others."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = tuple(word for word in words if word.weight > 0)
        self.ideas = frozenset(word.idea for word in self.words)
        self.stems = frozenset(word.stem for word in self.words)
        self._nearest: dict[str, float] = {}

    def nearest(self, stem: str) -> float:
        """How near the nearest of its words is to a stem; each stem is looked up once."""
        if stem not in self._nearest:
            self._nearest[stem] = max((nearness(stem, other) for other in self.stems), default=0.0)
        return self._nearest[stem]


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of a clause is found in another one, from 0 to 1."""

    whole: float
    rest: float
    """Of the words that do not stand in both."""


def cover(text: Text, other: Text) -> Cover:
    """How much of `text` is found in `other`."""
    total = same = rest = near = 0.0
    for word in text.words:
        total += word.weight
        if word.idea in other.ideas or word.stem in other.stems:
            same += word.weight
        else:
            rest += word.weight
            near += word.weight * other.nearest(word.stem)
    return Cover((same + near) / total if total else 0.0, near / rest if rest else 1.0)


def on_other_matters(one: Text, other: Text) -> bool:
    """Whether two clauses begin or end with the same words, and what is left of both has next to nothing in common."""
    left, right = list(one.words), list(other.words)
    shared = 0.0
    for end in (0, -1):
        while left and right and left[end].stem == right[end].stem:
            shared += left.pop(end).weight
            right.pop(end)
    less = min(sum(word.weight for word in words) for words in (left, right))
    if not (shared and less) or less < _ENOUGH * shared:
        return False
    cores = Text(left), Text(right)
    return max(cover(*cores).whole, cover(*reversed(cores)).whole) < _OTHER


def combined(like: float, one: Cover, other: Cover) -> float:
    """How near two clauses are, from 0 to about 1."""
    return _LIKE * like + _COVERED * (one.whole + other.whole) / 2 + _REST * min(one.rest, other.rest)
