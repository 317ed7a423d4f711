"""The customary order of clauses, as their words show it (clauses/order.yaml)."""

import re
from dataclasses import dataclass, field
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load


@dataclass(frozen=True, slots=True)
class OrderWords:
    """One language of clauses/order.yaml: regular expressions by what a clause is."""

    closing: dict[str, str] = field(default_factory=dict)
    preamble: dict[str, str] = field(default_factory=dict)


@cache
def order_words(language: str = "en") -> OrderWords:
    """The expressions of a language; none if it has none."""
    source = load(bundled("clauses/order.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return record(source, languages[language], OrderWords, f"`{language}`") if language in languages else OrderWords()


def rank_of_closing(text: str) -> int | None:
    """The rank of a clause among those that stand last; None if it does not."""
    return _rank(text, order_words().closing)


def rank_of_preamble(text: str) -> int:
    """The group of a preambulatory clause, counted from the Charter; the situation comes last."""
    groups = order_words().preamble
    found = _rank(text, groups)
    return len(groups) if found is None else found


def _rank(text: str, expressions: dict[str, str]) -> int | None:
    found = (i for i, pattern in enumerate(expressions.values()) if re.search(pattern, text, re.IGNORECASE))
    return next(found, None)
