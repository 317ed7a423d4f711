"""Takes a word that is no head for an opener where it is formed like one and goes on like one: *Lamenting* the."""

from resolution_kit.knowledge.openers.analysis import Found
from resolution_kit.knowledge.openers.cursor import Cursor
from resolution_kit.knowledge.openers.grammar import NONE, Auxiliary, Form, Grammar

SHORTEST = 4
"""Letters of a word that is formed like an opener."""


def led(cursor: Cursor, grammar: Grammar, auxiliary: Auxiliary) -> bool:
    """Whether the next word, moved over, is an opener because an auxiliary stands before it: *Has launched* the."""
    word = cursor.word
    if auxiliary.open == NONE or not word.endswith(auxiliary.open) or word in grammar.nouns.all or len(word) < SHORTEST:
        return False
    cursor.at += 1
    return cursor.word in grammar.determiners.all


def shaped(cursor: Cursor, grammar: Grammar) -> Found | None:
    """The unknown opener at the next word, moved over."""
    cursor.adverbs(grammar.before)
    intensified, word, lead = bool(cursor.kept), cursor.word, cursor.taken()
    formless = word in grammar.readings or word in grammar.unformed
    if len(word) < SHORTEST or formless or not (cursor.at or cursor.capital):
        return None
    place = cursor.at
    cursor.at += 1
    cursor.adverbs(grammar.behind)
    form = _form(grammar, word, cursor.word, intensified=intensified)
    if form is None:
        return None
    return Found(form, word, word, lead=lead, tail=cursor.taken(), adverb=cursor.adverb, known=False, place=place)


def _form(grammar: Grammar, word: str, after: str, *, intensified: bool) -> Form | None:
    if intensified and word.endswith(grammar.intensified.ending):
        return grammar.intensified.form
    strange = word in grammar.instead
    for shape in grammar.shapes:
        formed = word.endswith(shape.ending) and not word.endswith(shape.unless.all)
        if formed and (strange or after in shape.before.all):
            return shape.form
    return None
