"""Parses the opener at the head of a clause by the grammar of openers."""

import re
from collections.abc import Sequence
from functools import lru_cache

from resolution_kit.knowledge.openers.cursor import Cursor
from resolution_kit.knowledge.openers.grammar import Grammar, WordForm, grammar
from resolution_kit.knowledge.openers.head import read_head, read_led, read_shaped, read_tail
from resolution_kit.knowledge.openers.opener import Analysis, Opener

WINDOW = 160
"""Characters in which an opener ends …"""
FEW, MANY = 7, 14
"""… and words: nearly always, and always."""
_KEPT = 1 << 15
"""Openers that are remembered: a command finds each of a long draft several times."""
AHEAD = 5
"""Words behind an opener that may have to be looked at."""

_ALONE: tuple[WordForm, ...] = ("participle", "adjective", "present", "base", "past")
"""Forms that need no auxiliary."""
_BEHIND = ",;:.!?)…"
"""Marks that may stand behind a word."""
_INNER = str.maketrans("", "", "-‐‑’'")
"""Marks that a word may have inside."""


def find_opener(text: str) -> Opener | None:
    """The opener of a bare clause text (plain, no label); None if the text begins with none."""
    parsed = parse(text)
    if parsed is None:
        return None
    found, typed = parsed
    return Opener(typed, found.form, found.key, found.adverb, found.known)


def parse(text: str, language: str = "en") -> tuple[Analysis, str] | None:
    """The opener of a text, taken apart and as typed; None if the text begins with none."""
    return _parse(text[:WINDOW], grammar(language))


@lru_cache(maxsize=_KEPT)
def _parse(text: str, grammar: Grammar) -> tuple[Analysis, str] | None:
    if not text or text[0].isspace() or not grammar.may_begin(text.split(None, 1)[0].rstrip(_BEHIND).lower()):
        return None
    for count in (FEW, MANY):
        cursor = Cursor(_words(text, count))
        found = _known(cursor, grammar) or _strange(cursor, grammar)
        if len(cursor.words) < count or cursor.at + AHEAD <= count:
            break
    return (found, _prefix(text, cursor.typed[: cursor.at])) if found else None


def _words(text: str, count: int) -> list[str]:
    """The words at the head of a text, up to the first that is more than letters."""
    words: list[str] = []
    if text[:1].isspace():
        return words
    for piece in text.split(None, count)[:count]:
        if piece.isalpha():
            words.append(piece)
            continue
        word = piece.rstrip(_BEHIND)
        whole = word[:1].isalpha() and word[-1].isalpha() and word.translate(_INNER).isalpha()
        if whole:
            words.append(word)
        if not whole or word != piece:
            break
    return words


def _prefix(text: str, typed: Sequence[str]) -> str:
    joined = " ".join(typed)
    if text.startswith(joined):
        return joined
    spaced = re.match(r"\s+".join(map(re.escape, typed)), text)
    return spaced[0] if spaced else joined


def _known(cursor: Cursor, grammar: Grammar) -> Analysis | None:
    cursor.adverbs(grammar.before)
    found = _led(cursor, grammar) or _alone(cursor, grammar)
    if found is not None:
        _finish(cursor, grammar, found)
    return found


def _led(cursor: Cursor, grammar: Grammar) -> Analysis | None:
    ahead = grammar.leads.at(cursor.words, cursor.at)
    if ahead is None:
        return None
    mark, (size, auxiliary) = cursor.mark(), ahead
    name = " ".join(cursor.words[cursor.at : cursor.at + size])
    cursor.at = end = cursor.at + size
    cursor.adverbs(grammar.before)
    lead, at, word = tuple(cursor.kept), cursor.at, cursor.word
    reading = read_head(cursor, grammar, (auxiliary.takes,), led=True)
    if reading is None and not read_led(cursor, grammar, auxiliary):
        cursor.back(mark)
        return None
    found = Analysis(auxiliary.form, word, f"{name} {word}", None, name, lead, head_at=at, led_at=end)
    found.inner, found.known = cursor.taken()[len(lead) :], reading is not None
    if reading is not None:
        found.word, found.head = reading.phrase, reading.head
        found.root = f"{name} {reading.phrase}" if found.form in ("participle", "present") else reading.key
    return found


def _alone(cursor: Cursor, grammar: Grammar) -> Analysis | None:
    lead, at = tuple(cursor.kept), cursor.at
    reading = read_head(cursor, grammar, _ALONE)
    if reading is None or reading.form == "perfect":
        return None
    return Analysis(
        reading.form, reading.phrase, reading.key, reading.head,
        lead=lead, inner=cursor.taken()[len(lead) :], head_at=at,
    )  # fmt: skip


def _finish(cursor: Cursor, grammar: Grammar, found: Analysis) -> None:
    before = cursor.adverb
    _behind(cursor, grammar)
    between = cursor.adverb is not before
    if found.head is not None:
        start = cursor.at
        found.core = read_tail(cursor, grammar, found.head)
        if cursor.at > start:
            _behind(cursor, grammar)
    if between and found.core.split(" ", 1)[0] in grammar.its.all:
        found.core, found.split = "", True
    found.tail, found.adverb = cursor.taken(), cursor.adverb
    found.link, found.joined = cursor.word, _second(cursor, grammar, found)


def _behind(cursor: Cursor, grammar: Grammar) -> None:
    """Take the adverbs behind the head; leave a last one to the noun that it belongs to, as in `further efforts`."""
    mark = cursor.mark()
    moved = cursor.adverbs(grammar.behind)
    if moved and cursor.words[cursor.at - 1] in grammar.before_nouns.all and not _free(cursor, grammar):
        cursor.back(mark)


def _free(cursor: Cursor, grammar: Grammar) -> bool:
    word = cursor.word
    return (
        not word
        or cursor.capital
        or any(word in words.all for words in (grammar.determiners, grammar.names, grammar.prepositions))
    )


def _second(cursor: Cursor, grammar: Grammar, first: Analysis) -> Analysis | None:
    if cursor.word not in grammar.and_.all or first.head is None:
        return None
    mark = cursor.mark()
    cursor.at += 1
    second = _known(cursor, grammar)
    if second is not None and second.form == first.form and second.known:
        return second
    cursor.back(mark)
    return None


def _strange(cursor: Cursor, grammar: Grammar) -> Analysis | None:
    cursor.back((0, 0, None))
    if len(cursor.words) > 1 and cursor.word.endswith(grammar.intensifier_ending):
        cursor.take(1)
        found = _known(cursor, grammar)
        if found is not None and found.form != "past":
            found.known = False
            return found
        cursor.back((1, 0, None))
        cursor.kept = [cursor.words[0]]
    return read_shaped(cursor, grammar)
