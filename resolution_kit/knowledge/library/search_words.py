"""Words of questions: how a text is cut into terms, and what a typed word means (clauses/search.yaml)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.text.stem import stem

_WORD = re.compile(r"[^\W_]+(?:[-'’/][^\W_]+)*")
_INSIDE = re.compile(r"[-'’]")
_POSSESSIVE = re.compile(r"['’]s\b|(?<=s)['’]")
Term = str
"""The stem of a word, or those of two that stand side by side with a blank between them."""


@dataclass(frozen=True, slots=True)
class Synonym:
    """Words that people type, and words of the library that they mean."""

    typed: tuple[str, ...]
    means: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchWords:
    """What is known of words in questions."""

    small: tuple[str, ...]
    synonyms: tuple[Synonym, ...]
    source: str = ""

    def meanings(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        """The phrases that each typed word or phrase, as stems, stands for."""
        out: dict[tuple[str, ...], tuple[str, ...]] = {}
        for synonym in self.synonyms:
            for typed in synonym.typed:
                key = tuple(map(stem, words(typed)))
                out[key] = (*out.get(key, ()), *synonym.means)
        return out


@cache
def search_words(language: str = "en") -> SearchWords:
    """The words of questions in a language; none are known in others than English."""
    source = load(bundled("clauses/search.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    if language not in languages:
        return SearchWords((), ())
    return record(source, languages[language], SearchWords, f"`{language}`")


@cache
def _small() -> frozenset[str]:
    return frozenset(search_words().small)


def words(text: str) -> list[str]:
    """The words of a text that say something, in small letters; those with a hyphen in their pieces."""
    small = _small()
    found = _WORD.findall(_POSSESSIVE.sub("", text.lower()))
    pieces = (piece for word in found for piece in ((word,) if word.isalnum() else _INSIDE.split(word)))
    return [piece for piece in pieces if piece not in small]


def joined(text: str) -> Iterator[str]:
    """The words with a hyphen, without it: `preexport` of *pre-export*."""
    yield from (_INSIDE.sub("", found) for found in _WORD.findall(text.lower()) if "-" in found)


def terms(text: str) -> list[Term]:
    """The stems of the words of a text, and each two that are neighbours."""
    stems = [stem(word) for word in words(text)]
    return [*stems, *(f"{one} {other}" for one, other in pairwise(stems))]
