"""The words that readers go by, from clauses/landmarks.yaml and clauses/heading-fields.yaml, all languages together."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from re import Pattern
from typing import TypeVar

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load

Words = TypeVar("Words")


@dataclass(frozen=True, slots=True)
class FieldWords:
    """How one field of the heading is called and looks; see clauses/heading-fields.yaml."""

    names: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    many: bool = False
    """Whether the value is a list of names."""
    alone: bool = True
    """Whether the name may stand alone on its line without a colon, the value on the next."""
    source: str = ""


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """One language of clauses/heading-fields.yaml."""

    fields: dict[str, FieldWords]
    no_title: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganWords:
    """How organ lines are worded; see clauses/landmarks.yaml."""

    articles: tuple[str, ...]
    small: tuple[str, ...]
    nouns: tuple[str, ...]
    enacting: tuple[str, ...]
    addressed: tuple[str, ...] = ()
    salutations: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Landmarks:
    """One language of clauses/landmarks.yaml."""

    organ: OrganWords
    between: tuple[str, ...]
    preamble_title: tuple[str, ...]
    follows: tuple[str, ...]
    part_title: tuple[str, ...]
    months: tuple[str, ...]
    ordinal: str
    closing: tuple[str, ...]
    vote: tuple[str, ...]
    annex: tuple[str, ...]
    page: tuple[str, ...]
    conjunctions: tuple[str, ...]
    label_words: tuple[str, ...]
    """Words before the number of a clause …"""
    number_words: tuple[str, ...]
    """… and numbers in words, from one."""
    finite: tuple[str, ...]
    """Verbs that make a line a sentence."""

    @property
    def date(self) -> str:
        """A pattern for a date, day first or month first."""
        month = f"(?:{'|'.join(self.months)})"
        return rf"(?:\d{{1,2}} {month} \d{{4}}|{month} \d{{1,2}},? \d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}})"

    def filled(self, pattern: str) -> str:
        """The pattern with its `{date}` and `{ordinal}` filled in."""
        return pattern.replace("{date}", self.date).replace("{ordinal}", f"(?:{self.ordinal})")


@cache
def landmarks() -> tuple[Landmarks, ...]:
    """The landmarks of every language."""
    return _languages("clauses/landmarks.yaml", Landmarks)


@cache
def heading_words() -> tuple[HeadingWords, ...]:
    """The heading words of every language."""
    return _languages("clauses/heading-fields.yaml", HeadingWords)


def _languages(name: str, kind: type[Words]) -> tuple[Words, ...]:
    source = load(bundled(name))
    nodes = source.mapping(source.root, name) if source.root else {}
    return tuple(record(source, node, kind, f"`{key}`") for key, node in nodes.items())


_LONGEST_LANDMARK = 600
"""Characters of a paragraph that is looked at; a recorded vote on one line has about 300."""


def is_landmark(kind: str, text: str) -> bool:
    """Whether a plain paragraph is one of those called `closing`, `vote`, `annex` or `page`."""
    return len(text) <= _LONGEST_LANDMARK and _landmark(kind).fullmatch(text) is not None


@cache
def _landmark(kind: str) -> Pattern[str]:
    return either(words.filled(pattern) for words in landmarks() for pattern in getattr(words, kind))


def is_salutation(text: str) -> bool:
    """Whether a plain text begins as a letter or a speech does: `Dear delegates, …`."""
    first = text.partition(" ")[0].lower().strip(",")
    return any(first in words.organ.salutations for words in landmarks())


def is_sentence(text: str) -> bool:
    """Whether a plain line has the verb of a sentence, as few titles have."""
    return not _finite().isdisjoint(text.lower().split())


@cache
def _finite() -> frozenset[str]:
    return frozenset(word for words in landmarks() for word in words.finite)


def either(patterns: Iterable[str]) -> Pattern[str]:
    """A pattern for any of these; for none, one that never matches."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)")
