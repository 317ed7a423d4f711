"""Reads what stands behind the head inside an opener: with appreciation, its deep concern, in the strongest terms."""

from resolution_kit.openers.cursor import Cursor
from resolution_kit.openers.grammar import EVERY, Grammar, Head, Verb
from resolution_kit.openers.phrases import Phrases, Words


def read_tail(cursor: Cursor, grammar: Grammar, head: Head) -> str:
    """The tail that stands here, moved over, without its modifiers: `with concern`, `its commitment`, or nothing."""
    if (manner := grammar.manner.at(cursor.words, cursor.at)) is not None:
        cursor.take(manner[0])
        return " ".join(cursor.kept[-manner[0] :])
    return _feeling(cursor, grammar) or _act(cursor, grammar, head)


def _feeling(cursor: Cursor, grammar: Grammar) -> str:
    if (link := cursor.word) not in grammar.with_.all:
        return ""
    mark = cursor.mark()
    cursor.take(1)
    if noun := _noun(cursor, grammar, grammar.feeling):
        return f"{link} {noun}{_another(cursor, grammar)}"
    cursor.back(mark)
    return ""


def _another(cursor: Cursor, grammar: Grammar) -> str:
    if (link := cursor.word) not in grammar.and_.all:
        return ""
    mark = cursor.mark()
    cursor.take(1)
    if noun := _noun(cursor, grammar, grammar.feeling):
        return f" {link} {noun}"
    cursor.back(mark)
    return ""


def _act(cursor: Cursor, grammar: Grammar, head: Head) -> str:
    entry = head.entry
    if not isinstance(entry, Verb):
        return ""
    possessed = bool(entry.its.all) and cursor.word in grammar.its.all
    if not possessed and not entry.bare:
        return ""
    mark, link = cursor.mark(), cursor.word
    cursor.take(int(possessed))
    noun = _noun(cursor, grammar, grammar.act)
    allowed = not possessed or entry.its.all == (EVERY,) or noun in entry.its.all
    if noun and allowed and cursor.word not in grammar.and_.all:
        _stays(cursor, grammar.acts.get(noun))
        return f"{link} {noun}" if possessed else noun
    cursor.back(mark)
    return ""


def _stays(cursor: Cursor, words: Words | None) -> None:
    for phrase in words.all if words else ():
        if cursor.follows(phrase.split()):
            cursor.take(len(phrase.split()))
            return


def _noun(cursor: Cursor, grammar: Grammar, nouns: Phrases[str]) -> str:
    while True:
        if (found := nouns.at(cursor.words, cursor.at)) is not None:
            cursor.take(found[0])
            return found[1]
        if (size := grammar.modifier.at(cursor.words, cursor.at)) is None:
            return ""
        cursor.take(size[0])
