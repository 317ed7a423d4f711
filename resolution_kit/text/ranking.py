"""Short texts that hold the words of a query, such as the titles of resolutions; typing errors are forgiven."""

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_TYPING_ERROR = 85
"""How alike, from 0 to 100, two words are that differ by a slip of the fingers: precusor and precursor."""


def ranked(query: str, texts: Sequence[str]) -> list[int]:
    """Positions of the texts that hold every word of the query, best first.

    The beginning of a word matches too. A word that is in none of the texts is read as a typing error of the words most
    like it.
    """
    low = [text.lower() for text in texts]
    forms = [_forms(word, low) for word in query.lower().split()]
    scores = []
    for position, text in enumerate(low):
        each = [max((weight for form, weight in found.items() if _holds(text, form)), default=0.0) for found in forms]
        if min(each, default=0) > 0:
            scores.append((-sum(each), position))
    return [position for _, position in sorted(scores)]


def nearest(query: str, texts: Sequence[str], *, cutoff: float = 65) -> list[str]:
    """For each word of the query that is in none of the texts, the words of the texts most like it."""
    low = [text.lower() for text in texts]
    lost = [word for word in query.lower().split() if not _forms(word, low)]
    return [near for word in lost for near in _alike(word, low, cutoff)]


def _forms(word: str, texts: Sequence[str]) -> dict[str, float]:
    """The words to look for in place of one, each with its weight: itself if a text has it, else the words like it."""
    return {word: 1.0} if any(_holds(text, word) for text in texts) else _alike(word, texts, _TYPING_ERROR)


def _holds(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", text) is not None


def _alike(word: str, texts: Sequence[str], cutoff: float) -> dict[str, float]:
    from rapidfuzz import fuzz, process

    known = {found for text in texts for found in _WORD.findall(text)}
    found = process.extract(word, sorted(known), scorer=fuzz.ratio, limit=3, score_cutoff=cutoff)
    return {near: score / 100 for near, score, _ in found}
