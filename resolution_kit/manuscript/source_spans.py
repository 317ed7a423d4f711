"""Where the pieces of every paragraph of a resolution stand in the file it was read from."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile, zip_longest

from resolution_kit.manuscript.characters import Aligned, Sign, align
from resolution_kit.model import Block, Clause, Field, Line, Resolution
from resolution_kit.text.inline import plain

Item = Clause | Line | Field
Between = Callable[[int, int | None], Sequence[Sign]]
"""The signs from one line of the file up to another, or to the end."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The places of one paragraph's pieces."""

    label: tuple[Sign, ...]
    """Empty where none is typed."""
    gap: tuple[Sign, ...]
    """The white space between label and text."""
    text: tuple[Sign, ...]
    """A place for each character of the plain text, fewer where the file could not be followed."""
    ending: tuple[Sign, ...] | None
    """None where it was not found."""

    @property
    def end(self) -> int:
        """Where the text ends."""
        return self.text[-1].end

    @property
    def all(self) -> tuple[Sign, ...]:
        """The places of the whole paragraph."""
        return (*self.label, *self.text, *(self.ending or ()))


def items_of(resolution: Resolution) -> Iterator[Item]:
    """Every paragraph of a resolution in the order of the text."""
    yield from resolution.heading
    for part in resolution.parts:
        yield from part.lead
        if part.organ:
            yield part.organ
        for block in (*part.preamble, *part.operative):
            yield from _of_block(block)
        yield from part.end


def _of_block(block: Block) -> Iterator[Item]:
    yield block
    if isinstance(block, Clause):
        for sub in block.subclauses:
            yield from _of_block(sub)
        if block.closing:
            yield block.closing


def pieces(item: Item) -> tuple[str, str, str]:
    """Label, plain text and ending as typed."""
    if isinstance(item, Field):
        return "", plain(item.typed) if item.typed is not None else ", ".join(item.values), ""
    label = item.label or "" if isinstance(item, Clause) else ""
    return label, plain(item.text), item.ending or ""


def spots(resolution: Resolution, between: Between, *, anywhere: bool = False) -> dict[int, Spot]:
    """The spot of every paragraph that was found in the file, by the identity of the clause, line or field.

    `anywhere` looks for a text further on in its lines too: a draft has keys before it.
    """
    placed = [(item.line, item) for item in items_of(resolution) if item.line is not None]
    lines = sorted({line for line, _ in placed})
    following = dict(zip_longest(lines, lines[1:]))
    out: dict[int, Spot] = {}
    for line, group in groupby(placed, key=lambda pair: pair[0]):
        signs = between(line, following[line])
        at = 0
        for _, item in group:
            at = _beginning(item, signs, at) if anywhere else at
            found = _spot(item, signs, at)
            if found:
                out[id(item)], at = found
    return out


def _beginning(item: Item, signs: Sequence[Sign], at: int) -> int:
    """From where on the whole text of a paragraph can be followed."""
    text = pieces(item)[1]
    starts = (i for i in range(at, len(signs)) if signs[i].char == text[:1] and align(signs, text, i).whole)
    return next(starts, at)


def _spot(item: Item, signs: Sequence[Sign], at: int) -> tuple[Spot, int] | None:
    label, text, ending = pieces(item)
    first = align(signs, label, at) if label else Aligned((), whole=True, after=at)
    if not first.whole:  # the number is the word processor's own
        first = Aligned((), whole=True, after=at)
    words = align(signs, text, first.after)
    if not words.places and text:
        return None
    gap = tuple(takewhile(lambda sign: sign.char.isspace(), signs[first.after :])) if first.places else ()
    if not words.whole:
        return Spot(first.places, gap, words.places, None), len(signs)
    last = align(signs, ending, words.after)
    if not last.whole:
        return Spot(first.places, gap, words.places, None), words.after
    return Spot(first.places, gap, words.places, last.places), last.after
