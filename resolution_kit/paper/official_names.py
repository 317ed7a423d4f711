"""Agencies and treaties by their official names, from clauses/agencies.yaml and clauses/treaties.yaml."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.paper.word_lists import WordList

AGENCIES, TREATIES = "clauses/agencies.yaml", "clauses/treaties.yaml"


@dataclass(frozen=True, slots=True)
class Agency:
    """An organ, agency or term with an acronym; its fields are explained at the head of the file."""

    short: str
    name: str
    source: str
    article: bool = False
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Treaty:
    """A treaty or declaration; its fields are explained at the head of the file."""

    name: str
    source: str
    years: tuple[int, ...] = ()
    articles: int | None = None
    chapters: int | None = None
    wrong: tuple[str, ...] = ()


@cache
def agencies() -> dict[str, Agency]:
    """Every agency by its acronym."""
    return {agency.short: agency for agency in records(load(bundled(AGENCIES)), "agencies", Agency)}


@cache
def treaties() -> dict[str, Treaty]:
    """Every treaty by its name."""
    return {treaty.name: treaty for treaty in records(load(bundled(TREATIES)), "treaties", Treaty)}


@cache
def agency_names() -> WordList:
    """The right names of agencies, and the wrong ones with the right ones; right names win."""
    wrong = {bad: agency.name for agency in agencies().values() for bad in agency.wrong}
    right = tuple({agency.name.replace("’", "'") for agency in agencies().values()})
    return WordList(AGENCIES, words=right, instead=wrong)


@cache
def treaty_names() -> WordList:
    """The right names of treaties, and the wrong ones with the right ones; the longest match wins."""
    wrong = {bad: treaty.name for treaty in treaties().values() for bad in treaty.wrong}
    return WordList(TREATIES, words=tuple(treaties()), instead=wrong)
