"""Finds the head of an opener: the verb or adjective that carries it."""

from collections.abc import Container

from resolution_kit.knowledge.openers.cursor import Cursor
from resolution_kit.knowledge.openers.grammar import EVERY, Adjective, Grammar, Head, Reading, Verb, WordForm
from resolution_kit.knowledge.openers.phrases import Phrases, Words


def read_head(cursor: Cursor, grammar: Grammar, forms: Container[WordForm], *, led: bool = False) -> Reading | None:
    """The head that stands here in one of these forms, moved over; `led` says that an auxiliary stands before it."""
    readings = grammar.readings.get(cursor.word)
    if readings is None:
        return None
    mark = cursor.mark()
    for reading in readings:
        if reading.form in forms and _rest(cursor, grammar, reading) and (led or _plausible(cursor, grammar, reading)):
            return reading
        cursor.back(mark)
    return None


def _rest(cursor: Cursor, grammar: Grammar, reading: Reading) -> bool:
    cursor.at += 1
    if not reading.rest:
        return True
    if not cursor.follows(reading.rest):
        cursor.adverbs(grammar.before)
        while (size := grammar.modifier.at(cursor.words, cursor.at)) is not None:
            cursor.take(size[0])
    if not cursor.follows(reading.rest):
        return False
    cursor.at += len(reading.rest)
    return True


def _plausible(cursor: Cursor, grammar: Grammar, reading: Reading) -> bool:
    """Whether the word is no noun, and no adjective of one, to judge by what follows."""
    entry, after = reading.head.entry, cursor.word
    if not after or reading.rest or reading.form == "participle":
        return True
    if isinstance(entry, Adjective):
        goes_on = after in entry.needs.all or after in grammar.determiners.all
        intensified = cursor.kept[-1:] and cursor.kept[-1] in grammar.intensifiers
        return bool(intensified) or goes_on or not _name(cursor, grammar)
    if reading.form == "present":
        return not entry.noun or after in entry.needs.all or after not in grammar.after_noun.all
    if reading.form == "base" and not entry.noun:
        return True
    return after in grammar.determiners.all or _name(cursor, grammar) or _tail(cursor, grammar, reading)


def _tail(cursor: Cursor, grammar: Grammar, reading: Reading) -> bool:
    mark = cursor.mark()
    noun = read_tail(cursor, grammar, reading.head)
    cursor.back(mark)
    return bool(noun)


def _name(cursor: Cursor, grammar: Grammar) -> bool:
    return cursor.capital or cursor.word in grammar.names.all


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
