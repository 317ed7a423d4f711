"""The form of a verb that opens a clause and is no opener: *Establishing a network*, *To give scholarships*."""

from functools import cache

from resolution_kit.knowledge.openers import Form, find_opener
from resolution_kit.paper.word_lists import word_list

_SHORTEST = 5
"""Letters of the shortest participle: `Going`."""


def plain_form(text: str, language: str = "en") -> Form | None:
    """The form of the verb at the head of a clause; None if no verb stands there, or one in the present tense."""
    first, second = (*text.split(" ", 2), "", "")[:2]
    word, after = first.lower().strip(","), second.lower().strip(",:;")
    if not word.isalpha() or not first[:1].isupper():
        return None
    if word in word_list("verb-forms", "futures", language).words:
        return "future"
    if word == "to":
        return "infinitive" if second.islower() and after not in _never_verbs(language) else None
    if not first.isupper() and _is_base(word, after, language):
        return "base"
    return _by_ending(first, word, language)


def _is_base(word: str, after: str, language: str) -> bool:
    """Whether a word is a verb in its base form; one that is a noun as often is none before `of`, or alone."""
    if word in word_list("verb-forms", "verbs", language).words:
        return True
    noun = not after or after in word_list("verb-forms", "behind_nouns", language).words
    return not noun and word in word_list("verb-forms", "nouns_too", language).words


def _by_ending(first: str, word: str, language: str) -> Form | None:
    if word.endswith("ed"):
        opener = find_opener(f"{first} the matter")  # Recalled also the report
        return "past" if opener and opener.form == "past" else None
    formed = word.endswith("ing") and len(word) >= _SHORTEST and word not in _never_verbs(language)
    return "participle" if formed else None


def is_third_person(word: str, language: str = "en") -> bool:
    """Whether a word is an everyday verb in the third person, such as `gives`, or a verb such as `will`."""
    return word in _third_persons(language)


@cache
def _never_verbs(language: str) -> frozenset[str]:
    return frozenset(word_list("verb-forms", "no_verbs", language).words)


@cache
def _third_persons(language: str) -> frozenset[str]:
    verbs = word_list("verb-forms", "verbs", language).words
    more = (*word_list("verb-forms", "futures", language).words, *word_list("verb-forms", "finite", language).words)
    return frozenset((*map(_third_person, verbs), *more))


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else f"{verb}s"
