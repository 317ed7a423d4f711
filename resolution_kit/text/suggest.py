"""Search and suggestions that forgive typing errors."""

import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_TYPING_ERROR = 85
"""How alike, from 0 to 100, two words are that differ by a slip of the fingers: precusor and precursor."""
_LONG = 9
"""Letters of a word in which two slips may be."""
AMONG_FEW = 60
"""The same if only few words are known, such as the keys of a file: a bold guess helps more than none."""
_SHORT = 2
"""Letters of a word that stands inside too many others for that to be a likeness."""


def suggest(typed: str, known: Iterable[str], *, cutoff: int = 75) -> str | None:
    """The known word most like the typed one, or None if nothing is like it; case does not count."""
    from rapidfuzz import fuzz, process, utils

    found = process.extractOne(
        typed, list(known), scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=cutoff
    )
    return found[0] if found else None


def slip_of(typed: str, known: Iterable[str], *, cutoff: float = _TYPING_ERROR) -> str | None:
    """The known word that was typed with a slip of the fingers: `committee` for `commitee`; None if there is none."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(typed, list(known), scorer=fuzz.ratio, score_cutoff=cutoff)
    return found[0] if found else None


def typing_slip(typed: str, known: Iterable[str]) -> str | None:
    """The known word that differs by a slip or, if the word is long, two; none for another word of like letters.

    *Encuorages* is a slip, *Deploys* is no *Deplores*. The first letters are seldom mistyped and must be the same.
    """
    return slip_in(typed, (word for word in known if word[:2] == typed[:2]))


def slip_in(typed: str, known: Iterable[str]) -> str | None:
    """The same, if a wrong word does less harm than none, as in a search: only the first letter must be the same."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    most = 2 if len(typed) >= _LONG else 1
    alike = [word for word in known if word[:1] == typed[:1]]
    found = process.extractOne(typed, alike, scorer=OSA.distance, score_cutoff=most)
    return found[0] if found else None


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """The end of a message, `; did you mean …?`; empty if nothing is like what was typed."""
    near = suggest(typed, known)
    return f"; did you mean `{near}`?" if near else ""


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
