"""Suggestions that forgive typing errors."""

from collections.abc import Iterable

_TYPING_ERROR = 85
"""How alike, from 0 to 100, two words are that differ by a slip of the fingers: precusor and precursor."""
_LONG = 9
"""Letters of a word in which two slips may be."""
AMONG_FEW = 60
"""The same if only few words are known, such as the keys of a file: a bold guess helps more than none."""


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
