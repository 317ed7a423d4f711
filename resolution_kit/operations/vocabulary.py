"""The words that change of a draft needs, of one language; their meaning is explained in clauses/caucus.yaml."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.openers.phrases import Words


@dataclass(frozen=True, slots=True)
class Wording:
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
    negations: Words
    amounts: Words


@cache
def wording(language: str = "en") -> Wording:
    """The words of a language."""
    source = load(bundled("clauses/caucus.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return record(source, languages[language], Wording, f"`{language}`")
