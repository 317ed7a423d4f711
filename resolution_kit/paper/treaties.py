"""Treaties with their right names and years, from clauses/treaties.yaml."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.paper.word_lists import WordList

FILE = "clauses/treaties.yaml"


@dataclass(frozen=True, slots=True)
class Treaty:
    """A treaty or declaration; its fields are explained at the head of the file."""

    name: str
    source: str
    years: tuple[int, ...] = ()
    wrong: tuple[str, ...] = ()


@cache
def treaties() -> dict[str, Treaty]:
    """Every treaty by its name."""
    return {treaty.name: treaty for treaty in records(load(bundled(FILE)), "treaties", Treaty)}


@cache
def treaty_names() -> WordList:
    """The right names, and the wrong ones with the right ones; the longest match wins."""
    wrong = {bad: treaty.name for treaty in treaties().values() for bad in treaty.wrong}
    return WordList(FILE, words=tuple(treaties()), instead=wrong)
