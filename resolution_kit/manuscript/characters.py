"""The characters of a file that a reader sees, each with its place, and which of them a text is made of."""

from collections.abc import Sequence
from typing import NamedTuple

NOTE = "\ufffc"
"""Stands for the mark of a note, which a text shows as `[^1]`."""
_SKIPPED = frozenset("*_\\<>`~#|\0" + "\u200b\u200c\u200d\ufeff\xad")
"""Marks of emphasis and quotation, and what no one sees: a file may have them where the text has nothing."""


class Sign(NamedTuple):
    """A character and the place in the source that stands for it, such as `&amp;` for `&`."""

    char: str
    start: int
    end: int


class Aligned(NamedTuple):
    """The places of the characters of a text, fewer where it could not be followed to its end."""

    places: tuple[Sign, ...]
    whole: bool
    """Whether every character was found."""
    after: int
    """Which sign comes next."""


def align(signs: Sequence[Sign], text: str, at: int = 0) -> Aligned:
    """Follow a text through the signs from one of them on.

    White space of the text stands for any white space of the file or none. Never guesses: where another character comes
    than the text has, it ends there.
    """
    places: list[Sign] = []
    i = 0
    while i < len(text):
        if text[i].isspace():
            place, at = _space(signs, at)
        else:
            at = _next(signs, at, text[i])
            if at == len(signs):
                return Aligned(tuple(places), whole=False, after=at)
            place, at = signs[at], at + 1
        length = _note_length(text, i) if place.char == NOTE else 1
        places += [place] * length
        i += length
    return Aligned(tuple(places), whole=True, after=at)


def _space(signs: Sequence[Sign], at: int) -> tuple[Sign, int]:
    """All white space from here on as one place; an empty one where there is none."""
    first = at
    while at < len(signs) and (signs[at].char.isspace() or (at > first and signs[at].char == ">")):
        at += 1
    if at > first:
        return Sign(" ", signs[first].start, signs[at - 1].end), at
    here = signs[at].start if at < len(signs) else signs[-1].end if signs else 0
    return Sign(" ", here, here), at


def _next(signs: Sequence[Sign], at: int, char: str) -> int:
    """Where this character comes next; past the end where another one does."""
    while at < len(signs):
        found = signs[at].char
        if found == char or (found == NOTE and char == "["):
            return at
        if not (found.isspace() or found in _SKIPPED):
            return len(signs)
        at += 1
    return at


def _note_length(text: str, at: int) -> int:
    return text.find("]", at) + 1 - at or 1


def spread(places: Sequence[Sign]) -> list[tuple[int, int]]:
    """The stretches of the source that hold these signs, what stands between them left out."""
    out: list[tuple[int, int]] = []
    for sign in places:
        if out and out[-1][1] == sign.start:
            out[-1] = (out[-1][0], sign.end)
        elif sign.end > sign.start:
            out.append((sign.start, sign.end))
    return out
