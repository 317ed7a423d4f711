"""Fixes in context: fitted into the words around them, or left to a person."""

import re
from dataclasses import replace
from functools import lru_cache

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import BESIDE
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, Fix

_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_WORD = re.compile(r"[\w’'.-]+")
_NEXT = 12
"""Characters beside a word that show whether its neighbours are in capitals."""
_IN_WORD = re.compile(r"\w")
_CLOSED_QUOTATION = re.compile(r"[.,;:!?]\s*[”\"’']$")


def in_context(paper: Paper, fault: Fault) -> Fault:
    """The fault with its fix fitted into the paragraph; without a fix if only a person can decide.

    Two things are left to a person: endings and openers of a clause that may belong to the other part, and words that
    the text around them inflects, such as `UN’s`.
    """
    fix = fault.fix
    if fix is None or fix.piece == "label":
        return fault
    place = fault.at if isinstance(fault.at, Placed) else None
    opens = fix.piece == "ending" or fix.start == 0
    if place and opens and paper.parts[place.part].doubtful and len(place.path) == 1:
        return replace(fault, fix=None)
    if fault.at is None:
        return fault
    text = paper.text(fault.at)
    fitted = _beside_quotation(text, fix) if fix.piece == "ending" else _among_words(text, fix, paper.style.language)
    return fault if fitted == fix else replace(fault, fix=fitted)


def _beside_quotation(text: str, fix: Fix) -> Fix | None:
    """The fix, unless the text ends with a quotation that has its own mark: `… the law.”`."""
    return None if _CLOSED_QUOTATION.search(text) else fix


def _among_words(text: str, fix: Fix, language: str) -> Fix | None:
    before = text[max(0, fix.start - BESIDE) : fix.start]
    old, after = text[fix.start : fix.end], text[fix.end : fix.end + BESIDE]
    if not (_WORD.search(old) and _WORD.search(fix.new)):
        return fix
    if _POSSESSIVE.match(after):
        return None
    if before.endswith("(") and after.startswith(")"):
        return _bracketed(before[:-1], after[1:], fix)
    if _is_upper(text) or (_shouts(before[-_NEXT:]) and _shouts(after[:_NEXT])):
        return replace(fix, new=fix.new.upper())
    return _undoubled(before, after, fix, language)


@lru_cache(maxsize=8)
def _is_upper(text: str) -> bool:
    return text.isupper()


def _shouts(words: str) -> bool:
    """Whether there is a word in capitals, and no other."""
    return words.isupper() and any(len(word) > 1 for word in words.split())


def _bracketed(before: str, after: str, fix: Fix) -> Fix | None:
    """The fix that deletes a name in brackets after itself: `Security Council (UNSC)`.

    None for other brackets, and if the words around them would repeat each other without them.
    """
    blanks = len(before) - len(before.rstrip())
    old, new = before.casefold().split(), after.casefold().split()
    doubled = any(old[-count:] == new[:count] for count in range(1, len(new) + 1))
    if doubled or not before.rstrip().casefold().endswith(fix.new.casefold()):
        return None
    return replace(fix, title="Leave the brackets out", new="", start=fix.start - 1 - blanks, end=fix.end + 1)


def _undoubled(before: str, after: str, fix: Fix, language: str) -> Fix:
    """The fix extended over the words beside it that it would repeat: `UN United Nations Office`."""
    words = fix.new.split(" ")
    short = word_list("abbreviations", "never", language).instead
    start, end = fix.start, fix.end
    for count in range(len(words), 0, -1):
        head, tail = " ".join(words[:count]), " ".join(words[-count:])
        for same in (head, *(abbreviation for abbreviation, full in short.items() if full == head)):
            if start == fix.start and _ends_with(before.lower(), f"{same} ".lower()):
                start -= len(same) + 1
        if end == fix.end and _begins_with(after.lower(), f" {tail}".lower()):
            end += len(tail) + 1
    return replace(fix, start=start, end=end)


def _ends_with(text: str, words: str) -> bool:
    return text.endswith(words) and not _IN_WORD.match(text[: -len(words)][-1:])


def _begins_with(text: str, words: str) -> bool:
    return text.startswith(words) and not _IN_WORD.match(text[len(words) :][:1])
