"""Find and suggest in spite of typing errors."""

from collections.abc import Iterable, Sequence


def suggest(typed: str, known: Iterable[str], *, cutoff: int = 75) -> str | None:
    """The known word most like the typed one, or None where nothing is like it; case does not count."""
    from rapidfuzz import fuzz, process, utils

    found = process.extractOne(
        typed, list(known), scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=cutoff
    )
    return found[0] if found else None


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """`; did you mean …?`, or nothing."""
    near = suggest(typed, known)
    return f"; did you mean `{near}`?" if near else ""


def ranked(query: str, texts: Sequence[str], *, least: float = 60) -> list[int]:
    """Positions of the texts in which the words of the query stand, typing errors allowed, best first.

    Every word of the query counts; a text that holds it as typed ranks before one that only has a like word.
    """
    from rapidfuzz import fuzz

    words = query.lower().split()
    scores: list[tuple[float, int]] = []
    for position, text in enumerate(texts):
        low = text.lower()
        each = [100.0 if word in low else fuzz.partial_ratio(word, low, score_cutoff=78) * 0.8 for word in words]
        score = sum(each) / len(words) if words else 0
        if score >= least and min(each, default=0) > 0:
            scores.append((-score, position))
    return [position for _, position in sorted(scores)]
