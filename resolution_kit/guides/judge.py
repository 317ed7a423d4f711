"""Says of a sentence whether it recommends, asks or claims: signals with weights, whose sum decides."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from resolution_kit.guides.sentences import Sentence, is_quiet
from resolution_kit.guides.words import figures, guide_words, no_figures, signals

_CLAIM = 2
"""The sum of figures from which a sentence is a fact."""
_TITLE = 6
"""Words of a heading that may be a question and asks nothing of delegates: `Who owns the sea?`."""
_JUDGED = 1200
"""Characters of a sentence that are judged; the longest of guides have some 900."""
_FEWEST = 3
"""Words of a sentence; less is a caption or a name."""
_DOUBT = 1.5
"""How far below the threshold a sentence may stay to be shown to a person."""
_TOLD = "people who have to"
"""The signal of a duty that is told, not asked for."""
_MAY = re.compile(r"\b(?:may|might|could|will|would|had) have to\b", re.IGNORECASE)
_NORM = re.compile(r"\b(?:should|must|ought to|needs? to|ha(?:s|ve) to)\b", re.IGNORECASE)


def signals_of(sentence: Sentence) -> Iterator[tuple[str, float]]:
    """The signals found in a sentence, with their weights."""
    text = sentence.text[:_JUDGED]
    for signal, pattern in signals():
        fits = (not signal.section or sentence.section in signal.section) and (sentence.item or not signal.item)
        if fits and pattern.search(text):
            yield signal.name, signal.weight


def recommends(sentence: Sentence) -> bool:
    """Whether a sentence proposes what somebody should do about the topic."""
    return _may_recommend(sentence) and _sum(sentence) >= guide_words().threshold


def nearly_recommends(sentence: Sentence) -> bool:
    """Whether a sentence has most of what a recommendation has: a person should decide."""
    return _may_recommend(sentence) and guide_words().threshold > _sum(sentence) >= guide_words().threshold - _DOUBT


def _may_recommend(sentence: Sentence) -> bool:
    if is_quiet(sentence.section) or sentence.heading or _too_short(sentence):
        return False
    return not sentence.text.endswith(("?", ":")) and not asks(sentence)


@lru_cache(maxsize=16)
def _sum(sentence: Sentence) -> float:
    return sum(weight for _, weight in signals_of(sentence))


def asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question, or a task to think about, that the guide puts to delegates."""
    text, listed = sentence.text, sentence.section == "questions"
    if is_quiet(sentence.section):
        return sentence.section == "procedure" and not sentence.heading and _is_task(text, strict=True)
    if sentence.heading:
        return listed and text.endswith("?") and not _is_title(text)
    if text.rstrip("\"”’') ").endswith("?"):
        return len(text.split()) > 1
    if listed and sentence.item and _found("ask", text):
        return True
    if listed and _found("order", text) and not _found("hand_in", text):
        return True
    return _is_task(text, strict=not listed) and sentence.section != "solutions"


def _is_title(text: str) -> bool:
    return len(text.split()) <= _TITLE


def _is_task(text: str, *, strict: bool) -> bool:
    """Whether delegates are told to think about something of the topic, not to hand something in."""
    if not _found("address", text) or (strict and _found("hand_in", text)):
        return False
    return _found("open" if strict else "think", text)


def claims(sentence: Sentence) -> bool:
    """Whether a sentence states a figure of the topic."""
    if is_quiet(sentence.section) or sentence.heading or _too_short(sentence) or sentence.text.endswith("?"):
        return False
    if sentence.section == "committee":
        return False  # how many members it has is no figure of the topic
    number, cites = no_figures()
    if cites.search(sentence.text) or (_NORM.search(sentence.text) and not _tells(sentence)):
        return False
    text = number.sub(" ", sentence.text)
    return sum(weight for weight, pattern in figures() if pattern.search(text)) >= _CLAIM


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence tells what people have to do, and asks nobody for it: `parents must pay a fee`."""
    return any(name == _TOLD for name, _ in signals_of(sentence)) or bool(_MAY.search(sentence.text))


def _too_short(sentence: Sentence) -> bool:
    return len(sentence.text.split()) < _FEWEST


def _found(task: str, text: str) -> bool:
    return bool(_task(task).search(text))


@cache
def _task(name: str) -> "re.Pattern[str]":
    return re.compile(getattr(guide_words().tasks, name), re.IGNORECASE)
