"""Pairs of clauses that pull apart (clauses/pulling-apart.yaml)."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load


@dataclass(frozen=True, slots=True)
class Pair:
    """Two kinds of clauses that do not go together without a word."""

    id: str
    one: str
    other: str
    say: str


@cache
def pairs(language: str = "en") -> tuple[Pair, ...]:
    """The pairs of a language; none if it has none."""
    source = load(bundled("clauses/pulling-apart.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    items = source.sequence(languages[language], f"`{language}`") if language in languages else ()
    return tuple(record(source, item, Pair, f"an item of `{language}`") for item in items)
