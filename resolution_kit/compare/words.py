"""Two texts word by word."""

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

How = Literal["equal", "delete", "insert"]

_WORD = re.compile(r"\s+|\w+(?:[-‑’'.,/]\w+)*|.")
_FEW = 2
"""Words in a row that may be swallowed when they stand between changes …"""
_MANY = 4
"""… that have so many words for each of theirs."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words that both texts have (`equal`), or only the old (`delete`) or only the new one (`insert`)."""

    text: str
    how: How


def words(old: str, new: str) -> tuple[Span, ...]:
    """The runs of two texts; those that are equal and deleted make the old one, equal and inserted the new one.

    What is deleted stands before what takes its place. Single words that are the same by chance between two changes are
    counted among the changes.
    """
    before, after = split(old), split(new)
    return tuple(
        Span("".join(side[start:stop]), how)
        for how, start, stop in runs(before, after)
        for side in ((after if how == "insert" else before),)
    )


def split(text: str) -> list[str]:
    """The words, blanks and signs of a text, in order and complete; `3.5`, `60/25` and `follow-up` are one word."""
    return _WORD.findall(text)


def runs(old: Sequence[str], new: Sequence[str], keys: "_Keys | None" = None) -> Iterator[tuple[How, int, int]]:
    """(how, start, stop) for runs of words; the positions are those of the new side where they are inserted, else old.

    Words are the same where their keys are, by default where they are equal.
    """
    one, other = keys or (old, new)
    for equal, a, b, c, d in _joined(old, new, SequenceMatcher(_is_blank, one, other, autojunk=False).get_opcodes()):
        if equal:
            yield "equal", a, b
        else:
            yield from (("delete", a, b),) if a < b else ()
            yield from (("insert", c, d),) if c < d else ()


_Keys = tuple[Sequence[Hashable], Sequence[Hashable]]
_Piece = tuple[bool, int, int, int, int]


def _is_blank(word: Hashable) -> bool:
    return isinstance(word, str) and word.isspace()


def _joined(
    old: Sequence[str], new: Sequence[str], opcodes: Sequence[tuple[str, int, int, int, int]]
) -> Iterator[_Piece]:
    """The opcodes, with what is equal by chance joined to the changes around it."""
    done: list[_Piece] = []
    for tag, a, b, c, d in opcodes:
        done.append((tag == "equal", a, b, c, d))
        while len(done) > 1 and not done[-1][0] and not done[-2][0]:
            _join_last(done, 2)
        if len(done) > 2 and not done[-1][0] and _by_chance(old, new, *done[-3:]):  # noqa: PLR2004 - change, equal, change
            _join_last(done, 3)
    yield from done


def _join_last(done: list[_Piece], count: int) -> None:
    first, last = done[-count], done[-1]
    done[-count:] = [(False, first[1], last[2], first[3], last[4])]


def _by_chance(old: Sequence[str], new: Sequence[str], before: _Piece, equal: _Piece, after: _Piece) -> bool:
    kept = _count(old[equal[1] : equal[2]])
    around = min(
        sum(_count(old[piece[1] : piece[2]]) for piece in (before, after)),
        sum(_count(new[piece[3] : piece[4]]) for piece in (before, after)),
    )
    return kept == 0 or (kept <= _FEW and around >= _MANY * kept)


def _count(pieces: Sequence[str]) -> int:
    return sum(any(map(str.isalnum, piece)) for piece in pieces)
