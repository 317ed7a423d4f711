"""Reads the head of an opener, the verb or adjective that carries it, and the tail behind it.

An unknown word is taken for a head if it is formed like one and the text goes on as after one: *Lamenting* the.
"""

from collections.abc import Container

from resolution_kit.knowledge.openers.cursor import Cursor
from resolution_kit.knowledge.openers.grammar import (
    EVERY,
    NONE,
    Adjective,
    Auxiliary,
    Form,
    Grammar,
    Head,
    Reading,
    Verb,
    WordForm,
)
from resolution_kit.knowledge.openers.opener import Analysis
from resolution_kit.knowledge.openers.phrases import Phrases

SHORTEST = 4
"""Letters of a word that is formed like a head."""


def read_head(cursor: Cursor, grammar: Grammar, forms: Container[WordForm], *, led: bool = False) -> Reading | None:
    """Read a head in one of these forms; `led` says that an auxiliary comes before it. None if there is none."""
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
    """Whether what follows shows that the word is neither a noun nor the adjective of one."""
    entry, after = reading.head.entry, cursor.word
    if not after or reading.rest or reading.form == "participle":
        return True
    name = cursor.capital or after in grammar.names.all
    if isinstance(entry, Adjective):
        goes_on = after in entry.needs.all or after in grammar.determiners.all
        intensified = cursor.kept[-1:] and cursor.kept[-1] in grammar.intensifiers
        return bool(intensified) or goes_on or not name
    if reading.form == "present":
        return not entry.noun or after in entry.needs.all or after not in grammar.after_noun.all
    if reading.form == "base" and not entry.noun:
        return True
    return after in grammar.determiners.all or name or _has_tail(cursor, grammar, reading.head)


def _has_tail(cursor: Cursor, grammar: Grammar, head: Head) -> bool:
    mark = cursor.mark()
    tail = read_tail(cursor, grammar, head)
    cursor.back(mark)
    return bool(tail)


def read_tail(cursor: Cursor, grammar: Grammar, head: Head) -> str:
    """Read a tail: `with concern`, `its commitment`; without its modifiers, empty if there is none."""
    if (manner := grammar.manner.at(cursor.words, cursor.at)) is not None:
        cursor.take(manner[0])
        return " ".join(cursor.kept[-manner[0] :])
    feeling = _feeling(cursor, grammar, grammar.with_.all)
    if feeling and (another := _feeling(cursor, grammar, grammar.and_.all)):
        return f"{feeling} {another}"
    return feeling or _act(cursor, grammar, head)


def _feeling(cursor: Cursor, grammar: Grammar, links: Container[str]) -> str:
    if (link := cursor.word) not in links:
        return ""
    mark = cursor.mark()
    cursor.take(1)
    if noun := _noun(cursor, grammar, grammar.feeling):
        return f"{link} {noun}"
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
        inside = grammar.acts[noun].all if noun in grammar.acts else ()
        if phrase := next((words for words in map(str.split, inside) if cursor.follows(words)), None):
            cursor.take(len(phrase))
        return f"{link} {noun}" if possessed else noun
    cursor.back(mark)
    return ""


def _noun(cursor: Cursor, grammar: Grammar, nouns: Phrases[str]) -> str:
    while True:
        if (found := nouns.at(cursor.words, cursor.at)) is not None:
            cursor.take(found[0])
            return found[1]
        if (size := grammar.modifier.at(cursor.words, cursor.at)) is None:
            return ""
        cursor.take(size[0])


def read_led(cursor: Cursor, grammar: Grammar, auxiliary: Auxiliary) -> bool:
    """Read an unknown word that its auxiliary makes an opener: *Has launched* the; False if it does not."""
    word = cursor.word
    if auxiliary.open == NONE or not word.endswith(auxiliary.open) or word in grammar.nouns.all or len(word) < SHORTEST:
        return False
    cursor.at += 1
    return cursor.word in grammar.determiners.all


def read_shaped(cursor: Cursor, grammar: Grammar) -> Analysis | None:
    """Read an unknown word that is formed like a head; None if it is not."""
    cursor.adverbs(grammar.before)
    intensified, word, lead = bool(cursor.kept), cursor.word, cursor.taken()
    formless = word in grammar.readings or word in grammar.unformed
    if len(word) < SHORTEST or formless or not (cursor.at or cursor.capital):
        return None
    at = cursor.at
    cursor.at += 1
    cursor.adverbs(grammar.behind)
    form = _form(grammar, word, cursor.word, intensified=intensified)
    if form is None:
        return None
    return Analysis(form, word, word, lead=lead, tail=cursor.taken(), adverb=cursor.adverb, known=False, head_at=at)


def _form(grammar: Grammar, word: str, after: str, *, intensified: bool) -> Form | None:
    if intensified and word.endswith(grammar.intensified.ending):
        return grammar.intensified.form
    strange = word in grammar.instead
    for shape in grammar.shapes:
        formed = word.endswith(shape.ending) and not word.endswith(shape.unless.all)
        if formed and (strange or after in shape.before.all):
            return shape.form
    return None
