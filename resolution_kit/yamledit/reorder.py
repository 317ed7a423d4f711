"""A list in a new order: what stays keeps its lines, and the comments that stand alone keep their place."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from resolution_kit.yamledit.key_order import stable


class Piece(NamedTuple):
    """An item of the old list with its own comments."""

    gap: str
    """Blank lines, and comments that belong to no item, before it."""
    text: str


def rearranged(pieces: Sequence[Piece], order: Sequence[int | str], apart: str) -> str:
    """The lines of the new list; `order` has old positions and the lines of new items, `apart` stands before those."""
    keep = stable([item if isinstance(item, int) else None for item in order])
    lead, after = _followers(order, keep)
    out = [_text(pieces, item) for item in lead]
    out = [line for text in out for line in (apart, text)][1:]
    for i, piece in enumerate(pieces):
        gap = piece.gap if i - 1 in keep else _after_a_gap(piece.gap, out)
        if i in keep:
            out += [gap or (apart if out and not piece.gap else ""), piece.text]
            out += [line for item in after[i] for line in (apart, _text(pieces, item))]
        elif "#" in gap:
            out.append(gap)
    return "".join(out)


def rearranged_in_line(text: str, spans: Sequence[tuple[int, int]], order: Sequence[int | str]) -> str:
    """The inside of a `[...]` list; `spans` are the old items in the text, `order` has those and new items."""
    gaps = [text[a_end:b_start] for (_, a_end), (b_start, _) in pairwise(spans)]
    plain = next((gap for gap in gaps if "#" not in gap), ", ")
    out: list[str] = []
    for item in order:
        if isinstance(item, int):
            before = gaps[item - 1] if item else plain
            item_text = text[slice(*spans[item])]
        else:
            before, item_text = plain, item
        out += [before, item_text] if out else [item_text]
    return "".join(out)


def _after_a_gap(gap: str, out: Sequence[str]) -> str:
    """A gap where what stood before it has gone: no blank line at the head of the list, none beside another."""
    before = "".join(out[-2:]).replace("\r", "")
    first, line_break, rest = gap.partition("\n")
    needless = line_break and not first.strip() and ("#" not in gap if not before else before.endswith("\n\n"))
    return rest if needless else gap


def _text(pieces: Sequence[Piece], item: int | str) -> str:
    return item if isinstance(item, str) else pieces[item].text


def _followers(order: Sequence[int | str], keep: set[int]) -> tuple[list[int | str], dict[int, list[int | str]]]:
    """What stands before the first item that keeps its place, and what follows each of those."""
    lead: list[int | str] = []
    after: dict[int, list[int | str]] = {}
    current = lead
    for item in order:
        if isinstance(item, int) and item in keep:
            current = after[item] = []
        else:
            current.append(item)
    return lead, after
