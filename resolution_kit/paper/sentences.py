"""Whole sentences where a part of one is due: inside a clause, or as a sub-clause under a lead-in."""

import re
from functools import cache
from itertools import islice, pairwise

from resolution_kit.paper.verb_forms import is_third_person
from resolution_kit.paper.word_lists import either, word_list

_FEWEST = 3
"""Words of the shortest sentence."""
_REACH = 9
"""Words in which the verb of a sentence stands."""
_SUBJECT = 3
"""Words of a subject that no article begins: Local mechanics are, Vaccination cards stay."""
_STOP = re.compile(r"[.!?]++ +(?=[“\"(]?[A-Z])")
_STOPPED = re.compile(r"[\w%)”\"’'-]+$")
_LONGEST_WORD = 40
_BEFORE = 300
"""Characters before a subject in which a list of such sentences may have begun."""
_WORD = re.compile(r"[\w’'-]+")


def second_sentence(text: str, language: str = "en") -> tuple[str, int] | None:
    """The words that begin a second sentence behind a full stop or a comma, and where they stand."""
    for match in _STOP.finditer(text):
        words = [word[0] for word in islice(_WORD.finditer(text, match.end()), _FEWEST)]
        stopped = _STOPPED.search(text[max(0, match.start() - _LONGEST_WORD) : match.start()])
        if len(words) == _FEWEST and stopped and not _is_abbreviation(stopped[0], language):
            return words[0], match.end()
    for spliced in _pronoun_and_verb(language).finditer(text):
        before = text[max(0, spliced.start(1) - _BEFORE) : spliced.start(1)]
        if not _goes_on(spliced[1].partition(" ")[0], before, language):
            return spliced[1], spliced.start(1)
    for spliced in _subject_and_verb(language).finditer(text):
        words = _WORD.findall(text[: spliced.start(1)].lower())
        if _list("relatives", language).isdisjoint(words):
            return spliced[1], spliced.start(1)
    return None


@cache
def _subject_and_verb(language: str) -> re.Pattern[str]:
    """`, its seat shall be`, `and every country has to`: a whole subject and its verb."""
    subjects = either(word_list("verb-forms", "spliced_subjects", language).words)
    verbs = either((*word_list("verb-forms", "futures", language).words, *_finite(language)))
    return re.compile(rf"(?:[,;]| and) (?:and |but |so )?((?:{subjects}) [a-z]+ (?:[a-z]+ )?(?:{verbs}))\b")


def _goes_on(subject: str, before: str, language: str) -> bool:
    """Whether a list of such sentences was begun within the clause: because they live far away, they are afraid."""
    words = before.lower().split()
    return any(word == subject and lead in _list("relatives", language) for lead, word in pairwise(words))


def _is_abbreviation(word: str, language: str) -> bool:
    """Whether the full stop behind a word is its own: No. 5, J. Smith, e.g. Mali."""
    return len(word) == 1 or word.isdecimal() or "." in word or word in word_list("form", "abbreviated", language).words


@cache
def _pronoun_and_verb(language: str) -> re.Pattern[str]:
    """`, this shows`, `, they should`: a subject that can only begin a sentence of its own."""
    subjects = either(word_list("verb-forms", "splices", language).words)
    verbs = either((*word_list("verb-forms", "futures", language).words, *_finite(language)))
    return re.compile(rf"[,;] (?:and |but |so )?((?:{subjects}) (?:(?:{verbs})|shows?|means?|makes?)\b)")


def _finite(language: str) -> tuple[str, ...]:
    return word_list("verb-forms", "finite", language).words


def is_whole_sentence(text: str, language: str = "en") -> bool:
    """Whether a sub-clause is a sentence with a subject and a verb of its own: `The fund will pay every village`."""
    words = [word.lower() for word in _WORD.findall(text)]
    if len(words) < _FEWEST or words[0] in _list("relatives", language):
        return False
    if words[0] in _list("pronouns", language):
        return True
    begins = words[0] in _list("determiners", language)
    for i, word in enumerate(words[1:_REACH], 1):
        if word in _list("relatives", language) or (word == "to" and i > 1):
            return False
        if _is_verb(word, words[i - 1], language) and (begins or i <= _SUBJECT):
            return begins or word in _finite(language) or word in _list("futures", language)
    return False


def has_verb(text: str, language: str = "en") -> bool:
    """Whether a finite verb such as is, have, shall stands anywhere in a text."""
    words = {word.lower() for word in _WORD.findall(text)}
    return not words.isdisjoint((*_list("finite", language), *_list("futures", language)))


def _is_verb(word: str, before: str, language: str) -> bool:
    """Whether a word is a finite verb; behind a determiner or a preposition it is a noun: the shows, of works."""
    return is_third_person(word, language) and before not in _list("determiners", language)


def asks_sentences(lead_in: str, language: str = "en") -> bool:
    """Whether the last words of a lead-in go on with whole sentences: `so that:`, `in which:`, `as follows:`."""
    words = _list("asks_sentences", language)
    return any(word.lower() in words for word in _WORD.findall(lead_in)[-2:])


@cache
def _list(name: str, language: str) -> frozenset[str]:
    return frozenset(word_list("verb-forms", name, language).words)
