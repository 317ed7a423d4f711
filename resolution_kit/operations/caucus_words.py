"""The words that operations look for and write, by language; clauses/caucus.yaml explains them."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.openers.phrases import Words


@dataclass(frozen=True, slots=True)
class CaucusWords:
    """One language of clauses/caucus.yaml."""

    clause_join: str
    item_join: str
    loose: Words
    operative: Words
    preambular: Words
    either: Words
    between: Words
    range: Words
    own: Words
    foreign: Words
    foreign_before: Words


@cache
def caucus_words(language: str = "en") -> CaucusWords:
    """The words of a language."""
    source = load(bundled("clauses/caucus.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return record(source, languages[language], CaucusWords, f"`{language}`")
