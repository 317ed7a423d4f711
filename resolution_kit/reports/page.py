"""The draft on the terminal as it will print."""

from collections.abc import Iterable, Iterator

from resolution_kit.printing import Printed, runs
from resolution_kit.reports.terminal import marked, safe

STEP = 4
"""Columns of one level of indent."""


def page(paragraphs: Iterable[Printed], columns: int, *, marks: bool) -> Iterator[str]:
    """The lines of the page, each at most `columns` wide; emphasis only where `marks`."""
    for paragraph in paragraphs:
        yield from _paragraph(paragraph, columns, marks)
        yield ""


def paragraph_lines(paragraph: Printed, columns: int, *, marks: bool) -> list[str]:
    """One paragraph with its label, its lines hanging under the text."""
    return list(_paragraph(paragraph, columns, marks))


def _paragraph(paragraph: Printed, columns: int, marks: bool) -> Iterator[str]:
    indent = " " * (STEP * max(0, paragraph.level - 1))
    head = indent + (f"{paragraph.label} " if paragraph.label else "")
    hang = " " * len(head)
    if paragraph.align == "right":
        yield from (line.rjust(columns + len(line) - len(bare)) for line, bare in _wrapped(paragraph, columns, marks))
        return
    first = head
    for line, bare in _wrapped(paragraph, max(20, columns - len(head)), marks):
        space = " " * max(0, (columns - len(bare)) // 2) if paragraph.align == "center" else ""
        yield f"{first}{space}{line}"
        first = hang


def _wrapped(paragraph: Printed, columns: int, marks: bool) -> Iterator[tuple[str, str]]:
    """Lines as (with marks, without): words are broken only where one alone is too wide."""
    line: list[str] = []
    bare = ""
    for word, kinds in _words(paragraph):
        if bare and len(bare) + 1 + len(word) > columns:
            yield " ".join(line), bare
            line, bare = [], ""
        line.append(marked(word, *kinds) if marks else word)
        bare = f"{bare} {word}" if bare else word
    if bare or not line:
        yield " ".join(line), bare


def _words(paragraph: Printed) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The words with their marks; the ending belongs to the last word."""
    pieces: list[tuple[str, tuple[str, ...]]] = []
    for run in runs(paragraph):
        kinds = ("bold",) * paragraph.bold + run.face.names
        parts = safe(run.text).split(" ")
        if pieces and parts[0] and not _ends_open(pieces):
            last, last_kinds = pieces.pop()
            pieces.append((last + parts.pop(0), last_kinds))
        pieces += [(part, kinds) for part in parts]
    words = [(word, kinds) for word, kinds in pieces if word]
    if words and paragraph.ending:
        word, kinds = words.pop()
        words.append((word + paragraph.ending, kinds))
    yield from words


def _ends_open(pieces: list[tuple[str, tuple[str, ...]]]) -> bool:
    return not pieces[-1][0]
