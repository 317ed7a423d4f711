"""Changes inside a paragraph kept apart from whole paragraphs beside it that are new or gone.

LibreOffice takes an insertion at the end of a paragraph and an inserted paragraph behind it for one change, and with it
goes the end of the paragraph between them; deletions likewise. So what touches such a neighbour is of the other kind:
where words are replaced the order of the two is chosen, elsewhere the word beside them is replaced by itself.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Literal, TypeVar

from resolution_kit.compare.words import Tag

T = TypeVar("T")
Change = tuple[Tag, list[T]]
Kind = Literal["insert", "delete"]


def apart(changes: Sequence[Change[T]], before: Kind | None, behind: Kind | None) -> list[Change[T]]:
    """The runs of a paragraph, which begins with no change of the kind `before` and ends with none of `behind`."""
    ended = _joined(_end(list(changes), behind))
    if before and before == behind and sorted(how for how, _ in ended) == ["delete", "insert"]:
        return _around(ended, before)
    return _turned(_end(_turned(ended), before))


def _joined(changes: Sequence[Change[T]]) -> list[Change[T]]:
    """The runs with neighbours of one kind as one."""
    groups = groupby(changes, key=lambda change: change[0])
    return [(how, [word for _, words in group for word in words]) for how, group in groups]


def _around(changes: Sequence[Change[T]], kind: Kind) -> list[Change[T]]:
    """A text that is replaced as a whole: half of what takes its place stands before it; one word cannot."""
    (other, words), (_, replaced) = sorted(changes, key=lambda change: change[0] == kind)
    half = (len(words) + 1) // 2
    return [(other, words[:half]), (kind, replaced), *([(other, words[half:])] if words[half:] else [])]


def _turned(changes: Sequence[Change[T]]) -> list[Change[T]]:
    return [(how, words[::-1]) for how, words in reversed(changes)]


def _end(changes: list[Change[T]], kind: Kind | None) -> list[Change[T]]:
    """The runs, of which the last is not of this kind."""
    if len(changes) < 2 or changes[-1][0] != kind:  # noqa: PLR2004 - nothing beside it that could stand last
        return changes
    *rest, (how, words), last = changes
    if how != "equal":
        return [*rest, last, (how, words)]
    *kept, word = words
    other: Kind = "delete" if kind == "insert" else "insert"
    return [*rest, *([("equal", kept)] if kept else []), (kind, [word, *last[1]]), (other, [word])]  # type: ignore[list-item]
