"""How background guides speak, from clauses/guide-words.yaml: sections, signals, tasks and figures."""

import re
from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load


@dataclass(frozen=True, slots=True)
class Signal:
    """What speaks for (or, with a negative weight, against) a recommendation."""

    name: str
    weight: float
    pattern: str
    yes: str
    no: str
    section: tuple[str, ...] = ()
    """The sections it is for; empty for all."""
    item: bool = False
    """Whether it is for the items of lists alone."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A form of quantity, and how surely it makes a sentence a fact."""

    weight: float
    pattern: str
    yes: str
    no: str


@dataclass(frozen=True, slots=True)
class NoFigures:
    """Patterns of numbers that count nothing, and of sentences that claim nothing."""

    number: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Tasks:
    """Patterns of what a guide asks delegates to think about."""

    address: str
    think: str
    open: str
    hand_in: str
    ask: str
    order: str


@dataclass(frozen=True, slots=True)
class GuideWords:
    """The words of clauses/guide-words.yaml; its head explains them."""

    threshold: float
    sections: dict[str, tuple[str, ...]]
    quiet: tuple[str, ...]
    words: dict[str, str]
    signals: tuple[Signal, ...]
    tasks: Tasks
    figures: tuple[Figure, ...]
    no_figures: NoFigures
    openers: dict[str, str]
    common: tuple[str, ...]

    def compiled(self, pattern: str) -> "re.Pattern[str]":
        """A pattern with its lists of words filled in."""
        for name, listed in self.words.items():
            pattern = pattern.replace(f"{{{name}}}", listed.replace(" |", "|"))
        return re.compile(pattern, re.IGNORECASE)


@cache
def guide_words() -> GuideWords:
    """The words by which guides are read."""
    source = load(bundled("clauses/guide-words.yaml"))
    assert source.root is not None  # noqa: S101 - the file comes with the program
    return record(source, source.root, GuideWords, "the file")


@cache
def signals() -> tuple[tuple[Signal, "re.Pattern[str]"], ...]:
    """Every signal with its pattern."""
    return tuple((signal, guide_words().compiled(signal.pattern)) for signal in guide_words().signals)


@cache
def no_figures() -> tuple["re.Pattern[str]", "re.Pattern[str]"]:
    """Numbers that count nothing, and sentences that claim nothing."""
    patterns = guide_words().no_figures
    return re.compile(patterns.number, re.IGNORECASE), re.compile(patterns.sentence, re.IGNORECASE)


@cache
def figures() -> tuple[tuple[float, "re.Pattern[str]"], ...]:
    """Every form of quantity with its weight."""
    return tuple((figure.weight, re.compile(figure.pattern, re.IGNORECASE)) for figure in guide_words().figures)
