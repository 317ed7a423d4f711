"""Two texts word by word."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, TypeVar

How = Literal["equal", "delete", "insert"]
_Word = TypeVar("_Word", bound=Hashable)

_WORD = re.compile(r"\s+|\w+(?:[-‑’'.,/]\w+)*|.")
_FEW = 2
"""Words in a row that may be swallowed when they stand between changes …"""
_MANY = 4
"""… that have so many words for each of theirs."""
_LONG = 1_000_000
"""Words of one text times words of the other, above which the more readable way to compare them takes too long."""


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
        Span("".join((after if how == "insert" else before)[i] for i in positions), how)
        for how, positions in runs(before, after)
    )


def split(text: str) -> list[str]:
    """The words, blanks and signs of a text, in order and complete; `3.5`, `60/25` and `follow-up` are one word."""
    return _WORD.findall(text)


def runs(old: Sequence[_Word], new: Sequence[_Word], said: Callable[[_Word], str] = str) -> Iterator[tuple[How, range]]:
    """The runs of two rows of words as (how, positions): of the new row where they are inserted, else of the old one.

    `said` gives the text of a word; two words are the same where they are equal in all.
    """
    counts = ([_counts(said(word)) for word in row] for row in (old, new))
    for equal, before, after in _joined(_opcodes(old, new, said), *counts):
        if equal:
            yield "equal", before
        else:
            yield from (("delete", before),) if before else ()
            yield from (("insert", after),) if after else ()


_Opcode = tuple[str, int, int, int, int]


def _opcodes(old: Sequence[_Word], new: Sequence[_Word], said: Callable[[_Word], str]) -> Iterator[_Opcode]:
    """What is equal and what is not, told as difflib does: both rows from end to end."""
    shortest = min(len(old), len(new))
    head = next((i for i in range(shortest) if old[i] != new[i]), shortest)
    tail = next((i for i in range(shortest - head) if old[-1 - i] != new[-1 - i]), shortest - head)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    yield "equal", 0, head, 0, head
    for tag, a, b, c, d in _differing(before, after, said) if before or after else ():
        yield tag, a + head, b + head, c + head, d + head
    yield "equal", len(old) - tail, len(old), len(new) - tail, len(new)


def _differing(old: Sequence[_Word], new: Sequence[_Word], said: Callable[[_Word], str]) -> Iterable[_Opcode]:
    if len(old) * len(new) <= _LONG:
        return SequenceMatcher(lambda word: said(word).isspace(), old, new, autojunk=False).get_opcodes()
    from rapidfuzz.distance import Indel

    found = Indel.opcodes(old, new)
    return ((one.tag, one.src_start, one.src_end, one.dest_start, one.dest_end) for one in found)


def _counts(text: str) -> bool:
    """Whether it is a word, no blank and no sign."""
    return any(map(str.isalnum, text))


_Piece = tuple[bool, range, range]
"""Whether both rows are equal here, and the positions in each."""


def _joined(opcodes: Iterable[_Opcode], old: Sequence[bool], new: Sequence[bool]) -> Iterator[_Piece]:
    """The opcodes, with what is equal by chance joined to the changes around it."""
    done: list[_Piece] = []
    for tag, a, b, c, d in opcodes:
        if a == b and c == d:
            continue
        done.append((tag == "equal", range(a, b), range(c, d)))
        if len(done) > 1 and not done[-1][0] and not done[-2][0]:
            _join(done, 2)
        if len(done) > 2 and not done[-1][0] and _by_chance(old, new, *done[-3:]):  # noqa: PLR2004 - change, equal, change
            _join(done, 3)
    yield from done


def _join(done: list[_Piece], count: int) -> None:
    """Make one change of the last pieces."""
    (_, first_old, first_new), (_, last_old, last_new) = done[-count], done[-1]
    done[-count:] = [(False, range(first_old.start, last_old.stop), range(first_new.start, last_new.stop))]


def _by_chance(old: Sequence[bool], new: Sequence[bool], before: _Piece, equal: _Piece, after: _Piece) -> bool:
    kept = sum(old[i] for i in equal[1])
    gone = sum(old[i] for piece in (before, after) for i in piece[1])
    added = sum(new[i] for piece in (before, after) for i in piece[2])
    return kept == 0 or (kept <= _FEW and min(gone, added) >= _MANY * kept)
