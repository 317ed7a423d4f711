"""Finds the head of an opener: the verb or adjective that carries it."""

from collections.abc import Container

from resolution_kit.openers.cursor import Cursor
from resolution_kit.openers.grammar import Adjective, Grammar, Reading, WordForm
from resolution_kit.openers.tails import read_tail


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
