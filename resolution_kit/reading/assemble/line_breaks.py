"""Line breaks inside a paragraph: a heading set in one paragraph is many lines, a clause is one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.reading.assemble.fields import names_field
from resolution_kit.reading.assemble.labels import split_label
from resolution_kit.reading.paragraphs import RawParagraph
from resolution_kit.text.inline import plain

_ENDS = (",", ";", ":", ".")
_GAP = re.compile(r"[ ]*\t\s*|[ ]{3,}|[ ]+\|[ ]+")
_GAPS = ("\t", "   ", " | ")
"""What every gap has; few paragraphs have it, and to look for it takes a hundredth of the time."""
_TWO = 2


def apart(raw: RawParagraph) -> Iterator[RawParagraph]:
    """The paragraphs that the lines of one paragraph are; most often just one."""
    if raw.kind is not None:
        yield raw
        return
    for piece in _fields(raw):
        yield from _lines(piece)


def _fields(raw: RawParagraph) -> Iterator[RawParagraph]:
    """The fields of a heading that stand on one line, parted by tabs, bars or wide gaps; most often just the one."""
    if not any(gap in raw.text for gap in _GAPS):
        yield raw
        return
    pieces = _GAP.split(raw.text)
    starts = [i for i, piece in enumerate(pieces) if names_field(plain(piece).strip())]
    if len(starts) < _TWO or starts[0]:
        yield raw
        return
    for start, end in pairwise([*starts, len(pieces)]):
        text = "\t".join(piece.strip() for piece in pieces[start:end])
        yield raw if text == raw.text else replace(raw, text=text)


def _lines(raw: RawParagraph) -> Iterator[RawParagraph]:
    if "\n" not in raw.text:
        yield raw
        return
    text, line = "", raw.line
    for i, piece in enumerate(raw.text.split("\n")):
        if i and _begins(text, piece):
            yield _piece(raw, text, line)
            text, line = piece, raw.line + i * raw.step
        else:
            text = f"{text} {piece}" if text else piece
    yield _piece(raw, text, line)


def _piece(raw: RawParagraph, text: str, line: int) -> RawParagraph:
    if line == raw.line and text.startswith(raw.text.split("\n", 1)[0]):
        return replace(raw, text=text)
    return replace(raw, text=text, line=line, label=None, lead="")


def _begins(before: str, piece: str) -> bool:
    """Whether a piece begins a paragraph of its own."""
    words = plain(piece).strip()
    before = before.strip()
    if not words or not before:
        return bool(words)
    if names_field(words) or split_label(words)[0] is not None:
        return True
    if not before.endswith(_ENDS):
        return names_field(before)
    opener = find_opener(words)
    return opener is not None and opener.kind is not None and words[0].isupper()
