"""Lines that a page left behind: numbers typed at the head of every line, and one paragraph for each printed line."""

import re
from collections.abc import Sequence
from dataclasses import replace

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.reading.leftovers import Left
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.reading.wrapping import Block, TextLine, joined, wrapped_at

_LINE_NUMBER = re.compile(r"(\d{1,4})(?:\s+|$)(.*)", re.DOTALL)
_FEWEST = 10
"""Lines of the shortest text whose numbers are looked at."""
_MOST_ODD = 0.1
"""Share of lines that may have no number or not the next: page numbers, lines added later."""
_MOST_CLAUSES = 0.3
"""Share of numbered lines that may begin with an operative verb; in a list of clauses nearly all do."""


def numbered_lines(lines: Sequence[str]) -> list[str] | None:
    """The lines without the numbers typed at their heads; None if they have no such numbers.

    Every line or every fifth may be numbered. Numbers of clauses are no such numbers: they stand before operative
    verbs, and lines without number lie between them.
    """
    if sum(map(bool, map(str.strip, lines))) < _FEWEST:
        return None
    return _without_numbers(lines, step=1) or _without_numbers(lines, step=5)


def _without_numbers(lines: Sequence[str], step: int) -> list[str] | None:
    out: list[str] = []
    number = count = numbered = odd = clauses = 0
    for line in lines:
        match = _LINE_NUMBER.match(line.lstrip())
        found = int(match[1]) if match else 0
        count += bool(line.strip())
        if match and found % step == 0 and number < found <= number + 2 * step:
            odd += found != number + step
            number = found
            numbered += 1
            out.append(_gap(line, match))
            clauses += _acts(match[2])
        else:
            out.append(line)
    expected = count // step
    fits = numbered >= (1 - _MOST_ODD) * expected and odd <= _MOST_ODD * numbered
    return out if fits and numbered > 1 and clauses <= _MOST_CLAUSES * numbered else None


def _gap(line: str, match: re.Match[str]) -> str:
    """The line with blanks in place of its number, so that what stood in a column still does."""
    if len(line) - len(match[2]) <= len(match[1]) + 1:
        return match[2]
    return " " * (len(line) - len(match[2])) + match[2]


def _acts(text: str) -> bool:
    opener = find_opener(text)
    return opener is not None and opener.kind == "operative"


def unpasted(paragraphs: Sequence[RawParagraph]) -> list[RawParagraph]:
    """The paragraphs of a file into which printed lines were pasted; of any other file they stay as they are."""
    if any(raw.kind is not None or raw.label is not None for raw in paragraphs):
        return list(paragraphs)
    bare = numbered_lines([raw.text for raw in paragraphs])
    if bare is not None:
        paragraphs = [replace(raw, text=text.strip()) for raw, text in zip(paragraphs, bare, strict=True)]
    blocks = _blocks(paragraphs)
    column = wrapped_at(blocks)
    if column is None:
        return list(paragraphs)
    return [replace(paragraphs[line.number], text=line.text) for block in blocks for line in joined(block, column)]


def loosened(paragraphs: Sequence[RawParagraph]) -> list[Left]:
    """The numbers of lines that are taken off the heads of these paragraphs."""
    if any(raw.kind is not None or raw.label is not None for raw in paragraphs):
        return []
    return taken_off([raw.text for raw in paragraphs])


def taken_off(lines: Sequence[str]) -> list[Left]:
    """The same of the lines of a text."""
    bare = numbered_lines(lines)
    if bare is None:
        return []
    pairs = enumerate(zip(lines, bare, strict=True), 1)
    return [Left("line numbers", i, line.split()[0]) for i, (line, without) in pairs if line != without]


def _blocks(paragraphs: Sequence[RawParagraph]) -> list[Block]:
    """The paragraphs as lines, numbered by their index; an empty paragraph parts two blocks."""
    blocks: list[Block] = []
    last = None
    for i, raw in enumerate(paragraphs):
        if not raw.text:
            continue
        if last is None or raw.line > last + 1:
            blocks.append([])
        blocks[-1].append(TextLine(i, raw.indent, raw.text))
        last = raw.line
    return blocks
