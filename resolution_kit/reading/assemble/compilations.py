"""A page of a collection, on which several resolutions stand one after the other, each under its number and title.

A paper is one resolution: the one that the file is named after, else the first. The others have no place in it.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from resolution_kit.model import Line
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.fields import field_in
from resolution_kit.reading.assemble.organs import organ_line

_NEAR = 3
"""The organ line stands no further below the title."""
_TOKEN = re.compile(r"\d+|[A-Za-z]+")


def one_of(items: list[Item], where: str) -> tuple[list[Item], list[Item], list[Item]]:
    """The paragraphs before the resolution that the paper is, its own, and those after it."""
    starts = [i for i, item in enumerate(items) if _number(item) and _organ_follows(items, i)]
    if len(starts) < 2:  # noqa: PLR2004 - one resolution, as nearly every paper
        return [], items, []
    name = _TOKEN.findall(Path(where).stem)
    chosen = next((k for k, i in enumerate(starts) if _within(_number(items[i]), name)), 0)
    begin = starts[chosen] if chosen else 0
    end = starts[chosen + 1] if chosen + 1 < len(starts) else len(items)
    return items[:begin], items[begin:end], items[end:]


def out_of_place(items: Sequence[Item]) -> tuple[Line, ...]:
    """Paragraphs that belong to another resolution."""
    return tuple(Line("other", item.line, line=item.raw.line) for item in items)


def _number(item: Item) -> list[str]:
    """The parts of the number before a title: `1987`, `34` for `1987/34. Meeting of Heads …`; none for other lines."""
    if item.label is not None or item.said is not None or not item.whole[:1].isdecimal():
        return []
    found = field_in(item)
    if found is None or found.name != "title" or found.named:
        return []
    return _TOKEN.findall(item.plain.removesuffix(found.value))


def _organ_follows(items: Sequence[Item], i: int) -> bool:
    near = [*items[i + 1 : i + 2 + _NEAR], None]
    return any(item is not None and organ_line(item, following) for item, following in pairwise(near))


def _within(number: list[str], name: list[str]) -> bool:
    return any(name[i : i + len(number)] == number for i in range(len(name)))
