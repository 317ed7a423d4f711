"""Essays, speeches and position papers: papers whose paragraphs are nearly all plain sentences, and no resolutions."""

from collections.abc import Sequence

from resolution_kit.model import Line
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.fields import field_in

_LEAST = 3
"""Paragraphs of sentences that an essay has at least."""
_SENTENCE = 6
"""Blanks of the shortest sentence that is told from a title."""
_CLAUSES = 5
"""One clause in so many paragraphs is still chance: `Welcoming all of you, I want to begin …`."""
_STOPS = (".", "!", "?")


def prose_from(items: Sequence[Item]) -> int | None:
    """Where the prose of an essay begins, behind its heading; None if the paper may be a resolution."""
    if any(item.said is not None for item in items):
        return None
    sentences = [i for i, item in enumerate(items) if _is_sentence(item)]
    if len(sentences) < _LEAST:
        return None
    body = items[sentences[0] :]
    clauses = sum(item.opener is not None and item.opener.known for item in body)
    return sentences[0] if len(sentences) * 2 > len(body) and clauses * _CLAUSES <= len(body) else None


def prose(items: Sequence[Item]) -> tuple[Line, ...]:
    """The paragraphs of an essay: none of them has a place in a resolution."""
    return tuple(Line("other", item.line, line=item.raw.line) for item in items)


def _is_sentence(item: Item) -> bool:
    closed = item.plain.rstrip("”\"'’)").endswith(_STOPS)
    return closed and item.plain.count(" ") >= _SENTENCE and not item.page_mark and field_in(item) is None
