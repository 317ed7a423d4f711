"""Everything that two texts say, side by side: heading, organ, clauses, section titles and other lines."""

from collections.abc import Iterator, Sequence

from resolution_kit.compare.align import aligned
from resolution_kit.compare.indexed import size
from resolution_kit.compare.line_pairs import line_pairs
from resolution_kit.compare.pairs import How, Item, Pair
from resolution_kit.model import Field, Line, Placed, Resolution, walk
from resolution_kit.text.sequences import interleaved

_SETTINGS = ("style", "guide", "body", "imported")


def compared(old: Resolution, new: Resolution) -> tuple[Pair[Item], ...]:
    """Every item of both texts, each in one pair, in the order of the new text: heading first, settings last.

    What a draft says of itself and no paper prints, such as `style`, is compared as a field where both are drafts. A
    line has moved where a clause that stayed in its place stands on the other side of it now.
    """
    before, after = tuple(_items(old)), tuple(_items(new))
    if not (old.typed or new.typed):
        before, after = (*before, *_settings(old)), (*after, *_settings(new))
    found = _clauses(before, after, aligned(old, new))
    stays = [(i, other) for i, (other, _, moved) in found.items() if not moved and _is_top(before[i])]
    for i, other, how in line_pairs(_only_lines(before), _only_lines(after)):
        moved = isinstance(before[i], Line) and any((one < i) != (place < other) for one, place in stays)
        found[i] = (other, how, moved)
    return tuple(
        Pair(
            None if i is None else before[i],
            None if other is None else after[other],
            *(("alone", False) if i is None or other is None else found[i][1:]),
        )
        for i, other in interleaved(len(before), len(after), {i: other for i, (other, _, _) in found.items()})
    )


_Found = dict[int, tuple[int, How, bool]]
"""What an old item is in the new text, by position, how that was found, and whether it moved."""


def _clauses(before: Sequence[Item], after: Sequence[Item], pairs: Sequence[Pair[Placed]]) -> _Found:
    old = {_place(item): i for i, item in enumerate(before) if isinstance(item, Placed)}
    new = {_place(item): i for i, item in enumerate(after) if isinstance(item, Placed)}
    return {
        old[_place(pair.old)]: (new[_place(pair.new)], pair.how, pair.moved) for pair in pairs if pair.old and pair.new
    }


def _place(item: Placed) -> tuple[object, ...]:
    return item.part, item.kind, item.path


def _only_lines(items: Sequence[Item]) -> dict[int, Field | Line]:
    return {i: item for i, item in enumerate(items) if not isinstance(item, Placed)}


def _is_top(item: Item) -> bool:
    return isinstance(item, Placed) and len(item.path) == 1


def _items(text: Resolution) -> Iterator[Item]:
    """All of a text in its order."""
    yield from text.heading
    places = walk(text)
    for part in text.parts:
        yield from part.lead
        yield from (part.organ,) if part.organ else ()
        for block in (*part.preamble, *part.operative):
            if isinstance(block, Line):
                yield block
            else:
                yield from (next(places) for _ in range(size(block)))
        yield from part.end


def _settings(text: Resolution) -> Iterator[Field]:
    yield from (Field(name, (value,)) for name in _SETTINGS if (value := getattr(text, name)))
    yield from (Field("ignore", (waiver.rule, waiver.why)) for waiver in text.ignore)
