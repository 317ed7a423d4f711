"""The places of every paragraph of a resolution, piece by piece, in the file it was read from."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile, zip_longest

from resolution_kit.manuscript.characters import Followed, SourceChar, follow
from resolution_kit.model import Clause, Field, Line, Placed, Resolution, paragraphs
from resolution_kit.text.inline import plain

Item = Clause | Line | Field
Between = Callable[[int, int | None], Sequence[SourceChar]]
"""Gives the characters from one line of the file up to another, or to the end."""


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """The places of the pieces of one paragraph."""

    label: tuple[SourceChar, ...]
    """Empty if none is typed."""
    gap: tuple[SourceChar, ...]
    """The white space between label and text."""
    text: tuple[SourceChar, ...]
    """A place for each character of the plain text, fewer if the text could not be followed."""
    ending: tuple[SourceChar, ...] | None
    """None if it was not found."""

    @property
    def end(self) -> int:
        """The position in the source behind the text."""
        return self.text[-1].end

    @property
    def all(self) -> tuple[SourceChar, ...]:
        """The places of the whole paragraph."""
        return (*self.label, *self.text, *(self.ending or ()))


def items_of(resolution: Resolution) -> Iterator[Item]:
    """The clause, line or field of every paragraph in the order of the text."""
    return (one.clause if isinstance(one, Placed) else one for one in paragraphs(resolution))


def pieces(item: Item) -> tuple[str, str, str]:
    """Label, plain text and ending as typed."""
    if isinstance(item, Field):
        return "", plain(item.typed) if item.typed is not None else ", ".join(item.values), ""
    label = item.label or "" if isinstance(item, Clause) else ""
    return label, plain(item.text), item.ending or ""


def source_spans(resolution: Resolution, between: Between, *, anywhere: bool = False) -> dict[int, SourceSpan]:
    """The span of every paragraph that was found in the file, by the identity of the clause, line or field.

    With `anywhere`, a text is looked for further on in its lines too: a draft has keys before it.
    """
    placed = [(item.line, item) for item in items_of(resolution) if item.line is not None]
    lines = sorted({line for line, _ in placed})
    following = dict(zip_longest(lines, lines[1:]))
    out: dict[int, SourceSpan] = {}
    for line, group in groupby(placed, key=lambda pair: pair[0]):
        chars = between(line, following[line])
        at = 0
        for _, item in group:
            at = _beginning(item, chars, at) if anywhere else at
            found = _span(item, chars, at)
            if found:
                out[id(item)], at = found
    return out


def _beginning(item: Item, chars: Sequence[SourceChar], at: int) -> int:
    """The first position from which the whole text of a paragraph can be followed."""
    text = pieces(item)[1]
    starts = (i for i in range(at, len(chars)) if chars[i].char == text[:1] and follow(chars, text, i).whole)
    return next(starts, at)


def _span(item: Item, chars: Sequence[SourceChar], at: int) -> tuple[SourceSpan, int] | None:
    label, text, ending = pieces(item)
    first = follow(chars, label, at) if label else Followed((), whole=True, after=at)
    if not first.whole:  # the number is the word processor's own
        first = Followed((), whole=True, after=at)
    words = follow(chars, text, first.after)
    if not words.places and text:
        return None
    gap = tuple(takewhile(lambda one: one.char.isspace(), chars[first.after :])) if first.places else ()
    if not words.whole:
        return SourceSpan(first.places, gap, words.places, None), len(chars)
    last = follow(chars, ending, words.after)
    if not last.whole:
        return SourceSpan(first.places, gap, words.places, None), words.after
    return SourceSpan(first.places, gap, words.places, last.places), last.after
