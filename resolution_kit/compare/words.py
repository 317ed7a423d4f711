"""The words that differ between two texts."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from resolution_kit.compare.alignment import aligned

Tag = Literal["equal", "delete", "insert"]
_Word = TypeVar("_Word", bound=Hashable)

_WORD = re.compile(r"\s+|\w+(?:[-‑’'.,/]\w+)*|.")
_ANEW = 0.25
"""If less than this share of the words of two texts is equal, single words that are equal are so by chance."""
_MANY = 4
"""So many words must be changed on either side of a word that is equal by chance."""
_LONG = 60_000
"""Words of one text times words of the other, above which the more readable comparison takes too long."""


@dataclass(frozen=True, slots=True)
class DiffSpan:
    """A run of words that stands in both texts, or only in the old (`delete`) or the new one (`insert`)."""

    text: str
    tag: Tag


def word_diff(old: str, new: str) -> tuple[DiffSpan, ...]:
    """The spans of two texts; equal and deleted ones make the old text, equal and inserted ones the new one.

    Deleted words stand before the words that replace them. Single words that are equal by chance between two changes
    count as changed.
    """
    before, after = split(old), split(new)
    return tuple(
        DiffSpan("".join((after if tag == "insert" else before)[i] for i in positions), tag)
        for tag, positions in diff(before, after)
    )


def split(text: str) -> list[str]:
    """The words, blanks and signs of a text, in order and complete; `3.5`, `60/25` and `follow-up` are one word."""
    return _WORD.findall(text)


def diff(
    old: Sequence[_Word], new: Sequence[_Word], text_of: Callable[[_Word], str] = str
) -> Iterator[tuple[Tag, range]]:
    """The spans of two rows of words as (tag, positions): in the new row if inserted, else in the old one.

    Two words are the same if they are equal, whatever `text_of` gives for them.
    """
    is_word = ([any(map(str.isalnum, text_of(word))) for word in row] for row in (old, new))
    for equal, before, after in _joined(_opcodes(old, new, text_of), *is_word):
        if equal:
            yield "equal", before
        else:
            yield from (("delete", before),) if before else ()
            yield from (("insert", after),) if after else ()


_Opcode = tuple[str, int, int, int, int]


def _opcodes(old: Sequence[_Word], new: Sequence[_Word], text_of: Callable[[_Word], str]) -> Iterator[_Opcode]:
    """Equal and changed stretches of both rows from end to end, as difflib gives them."""
    shortest = min(len(old), len(new))
    head = next((i for i in range(shortest) if old[i] != new[i]), shortest)
    tail = next((i for i in range(shortest - head) if old[-1 - i] != new[-1 - i]), shortest - head)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    yield "equal", 0, head, 0, head
    for tag, a, b, c, d in _differing(before, after, text_of) if before or after else ():
        yield tag, a + head, b + head, c + head, d + head
    yield "equal", len(old) - tail, len(old), len(new) - tail, len(new)


def _differing(old: Sequence[_Word], new: Sequence[_Word], text_of: Callable[[_Word], str]) -> Iterable[_Opcode]:
    """The stretches with as many equal words as can be, and of those ways the one with the fewest stretches."""
    pairs = aligned(old, new, text_of) if len(old) * len(new) <= _LONG else _quickly(old, new, text_of)
    return _stretches(len(old), len(new), pairs)


def _quickly(old: Sequence[_Word], new: Sequence[_Word], text_of: Callable[[_Word], str]) -> list[tuple[int, int]]:
    """The positions of as many equal words as can be, and of the equal blanks between them."""
    from rapidfuzz.distance import LCSseq

    places = [[i for i, word in enumerate(row) if not text_of(word).isspace()] for row in (old, new)]
    found: list[tuple[int, int]] = []
    for one in LCSseq.opcodes(*([row[i] for i in at] for row, at in zip((old, new), places, strict=True))):
        if one.tag == "equal":
            for k in range(one.src_end - one.src_start):
                i, j = places[0][one.src_start + k], places[1][one.dest_start + k]
                if i and j and old[i - 1] == new[j - 1] and text_of(old[i - 1]).isspace():
                    found.append((i - 1, j - 1))
                found.append((i, j))
    return found


def _stretches(old: int, new: int, pairs: Sequence[tuple[int, int]]) -> Iterator[_Opcode]:
    """The opcodes of two rows of these lengths, from the positions that are equal in both."""
    a = c = i = 0
    while i < len(pairs):
        k = i
        while k + 1 < len(pairs) and pairs[k + 1] == (pairs[k][0] + 1, pairs[k][1] + 1):
            k += 1
        (start, its), (end, other) = pairs[i], pairs[k]
        yield "replace", a, start, c, its
        yield "equal", start, end + 1, its, other + 1
        a, c, i = end + 1, other + 1, k + 1
    yield "replace", a, old, c, new


_Stretch = tuple[bool, range, range]
"""Whether the rows are equal here, and the positions in each."""


def _joined(opcodes: Iterable[_Opcode], old: Sequence[bool], new: Sequence[bool]) -> Iterator[_Stretch]:
    """The stretches, those that are equal by chance joined to the changes around them."""
    rows = [(tag == "equal", range(a, b), range(c, d)) for tag, a, b, c, d in opcodes if (a, c) != (b, d)]
    kept = sum(old[i] for equal, positions, _ in rows if equal for i in positions)
    anew = kept < _ANEW * min(sum(old), sum(new))
    done: list[_Stretch] = []
    for row in rows:
        done.append(row)
        if len(done) > 1 and not done[-1][0] and not done[-2][0]:
            _join(done, 2)
        if len(done) > 2 and not done[-1][0] and _by_chance(old, new, *done[-3:], anew=anew):  # noqa: PLR2004 - change, equal, change
            _join(done, 3)
    yield from done


def _join(done: list[_Stretch], count: int) -> None:
    """Make one change of the last stretches."""
    (_, first_old, first_new), (_, last_old, last_new) = done[-count], done[-1]
    done[-count:] = [(False, range(first_old.start, last_old.stop), range(first_new.start, last_new.stop))]


def _by_chance(
    old: Sequence[bool], new: Sequence[bool], before: _Stretch, equal: _Stretch, after: _Stretch, *, anew: bool
) -> bool:
    """Whether only signs and blanks are equal here, or a word of two texts that have next to nothing in common."""
    kept = sum(old[i] for i in equal[1])
    gone = sum(old[i] for piece in (before, after) for i in piece[1])
    added = sum(new[i] for piece in (before, after) for i in piece[2])
    return kept == 0 or (anew and kept == 1 and min(gone, added) >= _MANY)
