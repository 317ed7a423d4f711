"""The words by which two texts contradict each other, by language; clauses/contradictions.yaml explains them."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.openers.phrases import Words
from resolution_kit.knowledge.states import states


@dataclass(frozen=True, slots=True)
class OppositionWords:
    """One language of the file."""

    opposites: tuple[str, ...]
    strong: Words
    soft: Words
    must: Words
    may: Words
    negations: Words
    averting: Words
    no_negations: Words
    least: Words
    least_after: Words
    most: Words
    most_after: Words
    units: dict[str, dict[str, float]]
    fractions: dict[str, float]
    often: dict[str, float]
    scales: dict[str, float]
    prefixes: dict[str, str]
    cities: Words
    continents: Words
    compass: Words
    hosts: Words
    run_by: Words

    @property
    def camps(self) -> tuple[tuple[Words, Words], ...]:
        """The opposites, one camp and the other."""
        halves = (row.split(" against ", 1) for row in self.opposites)
        return tuple((Words.from_text(one), Words.from_text(other)) for one, other in halves)


@cache
def opposition_words(language: str = "en") -> OppositionWords:
    """The words of a language."""
    source = load(bundled("clauses/contradictions.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return record(source, languages[language], OppositionWords, f"`{language}`")


def place_names(language: str = "en") -> tuple[str, ...]:
    """Cities, States and continents."""
    words = opposition_words(language)
    lands = (name for state in states() for name in (state.name, *state.short))
    return (*words.cities.all, *lands, *words.continents.all)
