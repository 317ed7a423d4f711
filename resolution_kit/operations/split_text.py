"""Cutting a text in two, and making one sentence of two texts."""

import re

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Resolution
from resolution_kit.operations.vocabulary import wording
from resolution_kit.printing.capitals import Capitals
from resolution_kit.text.inline import Span, from_spans, plain, sliced, spans


def cut(text: str, at: int) -> tuple[str, str]:
    """The inline text before and behind a position of the plain text, without what only joined the two."""
    left, right = from_spans(sliced(text, 0, at)), from_spans(sliced(text, at))
    left, right = left.rstrip(" ,;:"), right.lstrip(" ,;")
    for word in wording().loose.all:
        left = re.sub(rf"[ ,;]*(?<!\w){re.escape(word)}$", "", left, flags=re.IGNORECASE)
        right = re.sub(rf"^{re.escape(word)}\b[ ,;]*", "", right, flags=re.IGNORECASE)
    return left, capital(right)


def capital(text: str) -> str:
    """The inline text with a capital letter first."""
    at = next((i for i, char in enumerate(text) if char.isalnum()), None)
    return text if at is None else text[:at] + text[at].upper() + text[at + 1 :]


def read_on(resolution: Resolution, lead: str, text: str) -> str:
    """One sentence of a lead-in and the text that follows it; a comma closes `and, in particular`."""
    links = "|".join(map(re.escape, wording().between.all))
    comma = "," if re.search(rf"\b(?:{links}), [^,]+$", plain(lead)) else ""
    return f"{lead}{comma} {small(resolution, text)}"


def small(resolution: Resolution, text: str) -> str:
    """A text that goes on inside a sentence: a small letter unless it is a name's, its opener no longer set apart."""
    pieces = spans(text)
    if pieces and pieces[0].italic and find_opener(pieces[0].text):
        text = from_spans([Span(pieces[0].text), *pieces[1:]])
    return Capitals(resolution, "en").small(text)
