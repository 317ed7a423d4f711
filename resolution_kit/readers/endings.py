"""The final punctuation of a clause as it was typed."""

import re
from functools import cache
from re import Pattern

from resolution_kit.readers.vocabulary import landmarks

MARKS = ",;:."
"""What may end a clause."""
_NOTE = re.compile(r"(\s*[,;:.]+)((?:\[\^[^\]\s]+\]|[¹²³⁰-⁹])+)$")
_FIGURES = re.compile(r"(?<=[^\d\s])([,;])(\d{1,3})$")
_COLON_DASH = re.compile(r"\s*:\s?[-–—]$")
_TAIL = 24
"""Characters in which an ending or a footnote mark is looked for."""


@cache
def _conjunction() -> Pattern[str]:
    words = "|".join(re.escape(word) for language in landmarks() for word in language.conjunctions)
    return re.compile(rf"\s*[,;]\s*(?:{words})(?:\s*[,;:.]+)?$", re.IGNORECASE)


def split_ending(text: str) -> tuple[str, str | None]:
    """The text without its final punctuation, and that, with the space before it; None where there is none.

    `; and` is an ending too. A footnote mark after the punctuation stays at the end of the text.
    """
    last = text[-1:]
    if last.isalnum() or last == "]":
        noted = _before_note(text)
        if noted:
            return noted
    body = text.rstrip(MARKS + " ")
    match = _conjunction().search(text[-_TAIL:]) or _COLON_DASH.search(text[-_TAIL:])
    if match and text[-_TAIL:][match.start() :]:
        body = text[: len(text) - len(match[0])]
    return body, text[len(body) :] or None


def _before_note(text: str) -> tuple[str, str] | None:
    match = _NOTE.search(text[-_TAIL:])
    if match:
        return text[: len(text) - len(match[0])] + match[2], match[1]
    match = _FIGURES.search(text[-_TAIL:])
    return (f"{text[: len(text) - len(match[0])]} {match[2]}", match[1]) if match else None
