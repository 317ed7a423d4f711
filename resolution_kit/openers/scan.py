"""Reads the words at the head of a clause by the grammar of openers."""

import re
from collections.abc import Sequence

from resolution_kit.openers import shapes
from resolution_kit.openers.cursor import Cursor
from resolution_kit.openers.found import Found
from resolution_kit.openers.grammar import Grammar, WordForm
from resolution_kit.openers.heads import read_head
from resolution_kit.openers.tails import read_tail

WINDOW = 160
"""Characters in which an opener ends."""

_WORD = r"[^\W\d_]+(?:[-‐‑’'][^\W\d_]+)*"
_WORDS = re.compile(rf"{_WORD}(?:\s+{_WORD}){{0,15}}")
_ALONE: tuple[WordForm, ...] = ("participle", "adjective", "present", "base", "past")
"""Forms that need no auxiliary."""


def scan(text: str, grammar: Grammar) -> tuple[Found, str] | None:
    """The opener of a text and its words as typed; None where the text starts with none."""
    match = _WORDS.match(text, 0, WINDOW)
    if match is None:
        return None
    cursor = Cursor(match[0].split())
    found = _known(cursor, grammar) or _strange(cursor, grammar)
    return (found, _prefix(match[0], cursor.typed[: cursor.at])) if found else None


def _prefix(text: str, typed: Sequence[str]) -> str:
    joined = " ".join(typed)
    if text.startswith(joined):
        return joined
    spaced = re.match(r"\s+".join(map(re.escape, typed)), text)
    return spaced[0] if spaced else joined


def _known(cursor: Cursor, grammar: Grammar) -> Found | None:
    cursor.adverbs(grammar.before)
    found = _led(cursor, grammar) or _alone(cursor, grammar)
    if found is not None:
        _finish(cursor, grammar, found)
    return found


def _led(cursor: Cursor, grammar: Grammar) -> Found | None:
    ahead = grammar.leads.at(cursor.words, cursor.at)
    if ahead is None:
        return None
    mark, (size, auxiliary) = cursor.mark(), ahead
    name = " ".join(cursor.words[cursor.at : cursor.at + size])
    cursor.at = end = cursor.at + size
    cursor.adverbs(grammar.before)
    lead, place, word = tuple(cursor.kept), cursor.at, cursor.word
    if reading := read_head(cursor, grammar, (auxiliary.takes,), led=True):
        word = reading.head.phrase(reading.form)
        return Found(auxiliary.form, word, reading.head, name, lead, _inner(cursor, lead), place=place, led=end)
    if shapes.led(cursor, grammar, auxiliary):
        return Found(auxiliary.form, word, None, name, lead, _inner(cursor, lead), place=place, led=end, known=False)
    cursor.back(mark)
    return None


def _alone(cursor: Cursor, grammar: Grammar) -> Found | None:
    lead, place = tuple(cursor.kept), cursor.at
    reading = read_head(cursor, grammar, _ALONE)
    if reading is None or reading.form == "perfect":
        return None
    word = reading.head.phrase(reading.form)
    return Found(reading.form, word, reading.head, lead=lead, inner=_inner(cursor, lead), place=place)


def _inner(cursor: Cursor, lead: tuple[str, ...]) -> tuple[str, ...]:
    return cursor.taken()[len(lead) :]


def _finish(cursor: Cursor, grammar: Grammar, found: Found) -> None:
    before = cursor.adverb
    _behind(cursor, grammar)
    between = cursor.adverb is not before
    if found.head is not None:
        found.core = read_tail(cursor, grammar, found.head)
        _behind(cursor, grammar)
    if between and found.core.split(" ", 1)[0] in grammar.its.all:
        found.core = ""  # Reaffirming also its commitment: what is repeated is Reaffirming
    found.tail, found.adverb = cursor.taken(), cursor.adverb
    found.joined = _second(cursor, grammar, found)


def _behind(cursor: Cursor, grammar: Grammar) -> None:
    """Adverbs behind the head; a last one that belongs to the next noun, as in `further efforts`, is left to it."""
    mark = cursor.mark()
    cursor.adverbs(grammar.behind)
    if cursor.at > mark[0] and cursor.words[cursor.at - 1] in grammar.before_nouns.all and not _free(cursor, grammar):
        cursor.back(mark)


def _free(cursor: Cursor, grammar: Grammar) -> bool:
    word = cursor.word
    return (
        not word
        or cursor.capital
        or any(word in words.all for words in (grammar.determiners, grammar.names, grammar.prepositions))
    )


def _second(cursor: Cursor, grammar: Grammar, first: Found) -> Found | None:
    mark = cursor.mark()
    if cursor.word not in grammar.and_.all or first.head is None:
        return None
    cursor.at += 1
    second = _known(cursor, grammar)
    if second is not None and second.form == first.form and second.known:
        return second
    cursor.back(mark)
    return None


def _strange(cursor: Cursor, grammar: Grammar) -> Found | None:
    cursor.back((0, 0, None))
    if len(cursor.words) > 1 and cursor.word.endswith(grammar.intensifier_ending):
        cursor.take(1)
        found = _known(cursor, grammar)
        if found is not None:
            found.known = False
            return found
        cursor.back((1, 0, None))
        cursor.kept = [cursor.words[0]]
    return shapes.shaped(cursor, grammar)
