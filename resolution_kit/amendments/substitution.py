"""Words of a clause that an amendment changes."""

import re
from dataclasses import replace

from resolution_kit.amendments.anchors import Lapsed
from resolution_kit.model import Clause
from resolution_kit.text.inline import Span, from_spans, plain, spans


def reworded(clause: Clause, words: str, to: str) -> Clause:
    """The clause with `to` in place of `words`, which stand once in its text or its closing text.

    Without `words`, `to` is its new closing text.
    """
    if not words:
        if clause.closing or not clause.subclauses:
            raise Lapsed(clause.id, "a closing text can stand there no more")
        return replace(clause, closing=Clause(to))
    closing = clause.closing
    pieces = [piece for piece in (clause, closing) if piece]
    found = [(piece, *at) for piece in pieces for at in places(piece.text, words)]
    if len(found) != 1:
        how = "are gone" if not found else f"stand there {len(found)} times"
        raise Lapsed(clause.id, f"the words “{plain(words)}” {how}")
    piece, start, stop = found[0]
    text = _exchanged(piece.text, start, stop, to)
    if piece is not clause:
        return replace(clause, closing=replace(piece, text=text) if plain(text) else None)
    if not plain(text):
        raise Lapsed(clause.id, "no words would be left")
    return replace(clause, text=text)


def places(text: str, words: str) -> list[tuple[int, int]]:
    """Where whole words stand in the plain text: (start, end) of each time."""
    text, words = plain(text), plain(words)
    if text == words:
        return [(0, len(text))]
    pattern = r"\s+".join(map(re.escape, words.split()))
    left = r"(?<!\w)" if words.strip()[:1].isalnum() else ""
    right = r"(?!\w)" if words.strip()[-1:].isalnum() else ""
    return [found.span() for found in re.finditer(f"{left}{pattern}{right}", text)] if pattern else []


def _exchanged(text: str, start: int, stop: int, to: str) -> str:
    """The inline text with another one in place of a stretch of its plain text; where that is all of it, just `to`."""
    left, right = _cut(text, 0, start), _cut(text, stop, len(plain(text)))
    if not left and not right:
        return to
    if not to:
        left, right = _closed_up(left, right)
    return from_spans([*left, *spans(to), *right])


def _closed_up(left: list[Span], right: list[Span]) -> tuple[list[Span], list[Span]]:
    """Both sides of a gap, with one blank between words and none before punctuation or at either end."""
    if left:
        left = [*left[:-1], replace(left[-1], text=left[-1].text.rstrip())]
    if right:
        rest = right[0].text.lstrip()
        blank = " " if left and (rest[:1].isalnum() or rest[:1] in "“‘\"'(–") else ""
        right = [replace(right[0], text=f"{blank}{rest}"), *right[1:]]
    return left, right


def _cut(text: str, start: int, stop: int) -> list[Span]:
    """The runs of a stretch of the plain text."""
    runs, at = [], 0
    for span in spans(text):
        piece = span.text[max(0, start - at) : max(0, stop - at)]
        at += len(span.text)
        runs += [replace(span, text=piece)] if piece else []
    return runs
