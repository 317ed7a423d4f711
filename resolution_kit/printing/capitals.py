"""Small first letters for the sub-clauses of a house style that wants them; names and acronyms keep their capitals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.openers.phrases import Words
from resolution_kit.knowledge.states import states
from resolution_kit.model import Resolution, walk
from resolution_kit.text.inline import plain

_WORD = re.compile(r"[^\W\d_][\w’'‑-]*")
_INSIDE = re.compile(r"(?<![\w’'‑-])([a-zà-ÿ][\w’'‑-]*,?) ([^\W\d_][\w’'‑-]*)(?! [A-ZÀ-Þ])")
"""A word inside a sentence: after one in small letters, and no part of a name of several words."""
_BRACKETED = re.compile(r"\([A-Z]{2,8}\)")
_POSSESSIVE = re.compile(r"[’'](?:s)?$")


@dataclass(frozen=True, slots=True)
class CapitalWords:
    """One language of clauses/capitals.yaml; its keys are explained there."""

    names: Words
    titles: Words
    heads: Words
    small: Words
    never: Words


class Capitals:
    """Small first letters for one paper, which shows by its other sentences what a name is in it."""

    def __init__(self, resolution: Resolution, language: str) -> None:
        self.resolution, self.language = resolution, language

    def small(self, text: str) -> str:
        """The inline text with a small first letter, unless it begins with a name."""
        return text if self._keeps(text) else text[:1].lower() + text[1:]

    def _keeps(self, text: str) -> bool:
        match = _WORD.match(text)
        if match is None or not text[0].isupper():
            return True
        word, after = _POSSESSIVE.sub("", match[0]), text[match.end() :]
        if len(word) == 1:
            return word in _words(self.language).names.all or not after.startswith(" ")
        if any(char.isupper() or char.isdecimal() for char in word[1:]):
            return True
        rest = plain(after)
        return (
            _is_name(word, rest, self.language)
            or _is_state(plain(text))
            or self._is_name_here(word)
            or (word.lower() not in self._inside and _begins_name(word, rest, self.language))
        )

    def _is_name_here(self, word: str) -> bool:
        words = _words(self.language)
        listed = word in words.heads.all or word in words.titles.all
        return not listed and word in self._inside and word.lower() not in self._inside

    @cached_property
    def _inside(self) -> frozenset[str]:
        texts = (plain(placed.clause.text) for placed in walk(self.resolution))
        return frozenset(_POSSESSIVE.sub("", found[2]) for text in texts for found in _overlapping(text))


def _overlapping(text: str) -> Iterator[re.Match[str]]:
    """Every word inside a sentence, also one whose neighbour before it is such a word."""
    at = 0
    while (found := _INSIDE.search(text, at)) is not None:
        yield found
        at = found.start(2) if found[2][0].islower() else found.end()


def _is_name(word: str, after: str, language: str) -> bool:
    words = _words(language)
    if word in words.names.all or word.partition("-")[0] in words.names.all:
        return True
    following = after.split()[:4]
    if word in words.titles.all:
        while following and following[0].lower() in words.small.all:
            del following[0]
    elif word not in words.heads.all:
        return False
    return bool(following) and following[0][0].isupper()


def _begins_name(word: str, after: str, language: str) -> bool:
    """Whether a word in no list begins a name, as the words after it show: Kigali Amendment, Green Climate Fund."""
    words = _words(language)
    low, following = word.lower(), [one.strip(",;:.") for one in after.split()[:2]]
    if not following or low in words.never.all or low in _verbs(language) or low.endswith(("ing", "ed")):
        return False
    if not all(one[:1].isupper() and one[1:].islower() for one in following[:1]) or find_opener(word):
        return False
    first = following[0]
    if first.lower() in words.small.all or first in words.titles.all or low.endswith("ly"):
        return True
    return len(following) > 1 and following[1][:1].isupper() and first not in words.names.all and not _is_state(first)


@cache
def _verbs(language: str) -> frozenset[str]:
    """Everyday verbs in their base form, which begin sub-clauses and no names."""
    source = load(bundled("clauses/verb-forms.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    verbs = source.mapping(source.mapping(languages[language], language)["verbs"], "verbs")
    return frozenset(source.text_of(word, "a verb") for word in source.sequence(verbs["words"], "words"))


def _is_state(text: str) -> bool:
    names = _state_names().get(text.split(maxsplit=1)[0].strip(",;:"), ())
    return any(text.startswith(name) and not text[len(name) : len(name) + 1].isalnum() for name in names)


@cache
def _state_names() -> dict[str, tuple[str, ...]]:
    """Every name of a State by its first word."""
    found: dict[str, tuple[str, ...]] = {}
    for state in states():
        for name in (state.name, *state.short, *state.wrong):
            first = name.partition(" ")[0]
            found[first] = (*found.get(first, ()), name)
    return found


@cache
def _words(language: str) -> CapitalWords:
    source = load(bundled("clauses/capitals.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return record(source, languages[language], CapitalWords, f"`{language}`")


def titled(text: str, language: str = "en") -> str:
    """A name in capital letters as names are written: The General Assembly; an acronym in brackets stays."""
    small = _words(language).small.all
    shown = []
    for i, word in enumerate(text.split()):
        low = word.lower()
        shown.append(low if i and low in small else word if _BRACKETED.fullmatch(word) else low[:1].upper() + low[1:])
    return " ".join(shown)
