"""Which words of two texts are the same: as many as can be, in as few runs as can be."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

_Word = TypeVar("_Word", bound=Hashable)

_WORD, _SIGN, _BLANK = 10_000, 300, 200
"""What an equal word, sign or blank is worth: no number of blanks outweighs a word …"""
_RUN = 150
"""… and a run of equal words costs this, so that of two ways with as many words the one with fewer runs wins."""
_NEVER = -(10**9)


def aligned(old: Sequence[_Word], new: Sequence[_Word], text_of: Callable[[_Word], str] = str) -> list[tuple[int, int]]:
    """Positions of equal words in both rows, rising."""
    worth = [_worth(text_of(word)) for word in old]
    steps: list[bytearray] = []
    ended = [0] * (len(new) + 1)  # the best up to here, whatever came last
    equal = [_NEVER] * (len(new) + 1)  # the best up to here if the last words of both are a pair
    for i, word in enumerate(old):
        step = bytearray(len(new) + 1)
        corner, corner_equal = ended[0], equal[0]
        equal[0] = _NEVER
        for k, other in enumerate(new, 1):
            above, above_equal = ended[k], equal[k]
            if word == other:
                goes_on = corner_equal > corner - _RUN
                pair = worth[i] + (corner_equal if goes_on else corner - _RUN)
                step[k] = _GOES_ON if goes_on else 0
            else:
                pair = _NEVER
            equal[k] = pair
            left = ended[k - 1]
            best = max(pair, above, left)
            step[k] |= _PAIR if best == pair else _ABOVE if best == above else 0
            ended[k] = best
            corner, corner_equal = above, above_equal
        steps.append(step)
    return _traced(steps, len(new))


_PAIR, _ABOVE, _GOES_ON = 1, 2, 4


def _traced(steps: Sequence[bytearray], last: int) -> list[tuple[int, int]]:
    """The pairs of the best way, from its end back to its beginning."""
    found: list[tuple[int, int]] = []
    i, k, inside = len(steps) - 1, last, False
    while i >= 0 and k > 0:
        step = steps[i][k]
        if inside or step & _PAIR:
            found.append((i, k - 1))
            inside = bool(step & _GOES_ON)
            i, k = i - 1, k - 1
        elif step & _ABOVE:
            i -= 1
        else:
            k -= 1
    return found[::-1]


def _worth(text: str) -> int:
    return _WORD if any(map(str.isalnum, text)) else _BLANK if text.isspace() else _SIGN
