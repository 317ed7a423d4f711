"""The visible characters of a file with their places, and a text followed through them."""

from collections.abc import Sequence
from typing import NamedTuple

NOTE = "\ufffc"
"""Stands for the mark of a note, `[^1]` in a text."""
_SKIPPED = frozenset("*_\\<>`~#|\0" + "\u200b\u200c\u200d\ufeff\xad")
"""Marks of emphasis and quotation, and invisible characters: a file may have them between those of a text."""


class SourceChar(NamedTuple):
    """A character and its place in the source, which may be longer: `&amp;` for `&`."""

    char: str
    start: int
    end: int


class Followed(NamedTuple):
    """The places of the characters of a text, fewer if it could not be followed to its end."""

    places: tuple[SourceChar, ...]
    whole: bool
    """Whether every character was found."""
    after: int
    """The position of the next character of the source."""


def follow(chars: Sequence[SourceChar], text: str, at: int = 0) -> Followed:
    """Follow a text through the characters of the source from one of them on.

    White space of the text stands for any white space of the file or none. Nothing is guessed: it ends at the first
    character that differs from the text.
    """
    places: list[SourceChar] = []
    i = 0
    while i < len(text):
        if text[i].isspace():
            place, at = _space(chars, at)
        else:
            at = _next(chars, at, text[i])
            if at == len(chars):
                return Followed(tuple(places), whole=False, after=at)
            place, at = chars[at], at + 1
        length = _note_length(text, i) if place.char == NOTE else 1
        places += [place] * length
        i += length
    return Followed(tuple(places), whole=True, after=at)


def _space(chars: Sequence[SourceChar], at: int) -> tuple[SourceChar, int]:
    """All white space from here on as one place, empty if there is none."""
    first = at
    while at < len(chars) and (chars[at].char.isspace() or (at > first and chars[at].char == ">")):
        at += 1
    if at > first:
        return SourceChar(" ", chars[first].start, chars[at - 1].end), at
    here = chars[at].start if at < len(chars) else chars[-1].end if chars else 0
    return SourceChar(" ", here, here), at


def _next(chars: Sequence[SourceChar], at: int, char: str) -> int:
    """The next position of this character; past the end if another one comes first."""
    while at < len(chars):
        found = chars[at].char
        if found == char or (found == NOTE and char == "["):
            return at
        if not (found.isspace() or found in _SKIPPED):
            return len(chars)
        at += 1
    return at


def _note_length(text: str, at: int) -> int:
    return text.find("]", at) + 1 - at or 1


def stretches(places: Sequence[SourceChar]) -> list[tuple[int, int]]:
    """The stretches of the source that hold these characters, without anything between them."""
    out: list[tuple[int, int]] = []
    for one in places:
        if out and out[-1][1] == one.start:
            out[-1] = (out[-1][0], one.end)
        elif one.end > one.start:
            out.append((one.start, one.end))
    return out
