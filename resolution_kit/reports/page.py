"""The draft on the terminal as it will print."""

from collections.abc import Iterable, Iterator

from resolution_kit.printing import Printed, runs
from resolution_kit.reports.terminal import cells, filled, marked, safe

STEP = 4
"""Columns of one level of indent."""
_Word = tuple[str, tuple[str, ...]]
"""A word with the blank after it, and its marks."""


def page(paragraphs: Iterable[Printed], columns: int, *, marks: bool) -> Iterator[str]:
    """The lines of the page, each at most `columns` wide; emphasis only if `marks`."""
    for paragraph in paragraphs:
        label = f"{paragraph.label} " if paragraph.label else ""
        head = " " * (STEP * max(0, paragraph.level - 1)) + label
        room = max(20, columns - len(head))
        for line in list(filled(_words(paragraph), room)) or [[]]:
            shown = " ".join(marked(word.rstrip(), *names) if marks else word.rstrip() for word, names in line)
            free = room - cells("".join(word for word, _ in line).rstrip())
            gap = {"right": free, "center": free // 2}.get(paragraph.align, 0)
            yield head + " " * max(0, gap) + shown
            head = " " * len(head)
        yield ""


def _words(paragraph: Printed) -> Iterator[_Word]:
    """The words with their marks; what is joined to a word without a blank, as the ending is, takes its marks."""
    words: list[_Word] = []
    for run in runs(paragraph):
        names = ("bold",) * paragraph.bold + run.face.names
        parts = safe(run.text).split(" ")
        if words and words[-1][0] and parts[0]:
            words[-1] = words[-1][0] + parts.pop(0), words[-1][1]
        words += [(part, names) for part in parts]
    words = [(word, names) for word, names in words if word]
    if words and paragraph.ending:
        words[-1] = words[-1][0] + paragraph.ending, words[-1][1]
    yield from ((f"{word} ", names) for word, names in words)
