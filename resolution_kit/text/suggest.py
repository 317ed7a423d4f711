"""Find and suggest in spite of typing errors."""

import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_TYPING_ERROR = 85
"""How like two words are, from 0 to 100, that differ by a slip of the fingers: precusor and precursor."""
_SHORT = 2
"""Letters of a word that stands inside too many others for that to be a likeness."""


def suggest(typed: str, known: Iterable[str], *, cutoff: int = 75) -> str | None:
    """The known word most like the typed one, None if nothing is like it; case does not count."""
    from rapidfuzz import fuzz, process, utils

    scorer = fuzz.WRatio if len(typed) > _SHORT else fuzz.ratio
    found = process.extractOne(typed, list(known), scorer=scorer, processor=utils.default_process, score_cutoff=cutoff)
    return found[0] if found else None


def slip_of(typed: str, known: Iterable[str]) -> str | None:
    """The known word that was typed with a slip of the fingers: `committee` for `commitee`."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(typed, list(known), scorer=fuzz.ratio, score_cutoff=_TYPING_ERROR)
    return found[0] if found else None


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """`; did you mean …?`, or nothing."""
    near = suggest(typed, known)
    return f"; did you mean `{near}`?" if near else ""


def ranked(query: str, texts: Sequence[str]) -> list[int]:
    """Positions of the texts that hold every word of the query, best first.

    A word counts where another begins with it. One that stands in no text is taken for a typing error of the words
    most like it.
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
    """Words of the texts that are most like those words of the query that stand in none."""
    low = [text.lower() for text in texts]
    lost = [word for word in query.lower().split() if not _forms(word, low)]
    return [near for word in lost for near in _alike(word, low, cutoff)]


def _forms(word: str, texts: Sequence[str]) -> dict[str, float]:
    """What to look for in place of a word, with its weight: itself where it stands in a text, else words like it."""
    return {word: 1.0} if any(_holds(text, word) for text in texts) else _alike(word, texts, _TYPING_ERROR)


def _holds(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}", text) is not None


def _alike(word: str, texts: Sequence[str], cutoff: float) -> dict[str, float]:
    from rapidfuzz import fuzz, process

    known = {found for text in texts for found in _WORD.findall(text)}
    found = process.extract(word, sorted(known), scorer=fuzz.ratio, limit=3, score_cutoff=cutoff)
    return {near: score / 100 for near, score, _ in found}
