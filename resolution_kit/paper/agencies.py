"""Agencies and their acronyms, from clauses/agencies.yaml."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.paper.word_lists import WordList

FILE = "clauses/agencies.yaml"


@dataclass(frozen=True, slots=True)
class Agency:
    """An organ, agency or term with an acronym; its fields are explained at the head of the file."""

    short: str
    name: str
    source: str
    article: bool = False
    wrong: tuple[str, ...] = ()


@cache
def agencies() -> dict[str, Agency]:
    """Every agency by its acronym."""
    return {agency.short: agency for agency in records(load(bundled(FILE)), "agencies", Agency)}


@cache
def misnamed() -> WordList:
    """The wrong names of agencies with the right ones; right names win."""
    wrong = {bad: agency.name for agency in agencies().values() for bad in agency.wrong}
    right = tuple({agency.name.replace("’", "'") for agency in agencies().values()})
    return WordList(FILE, words=right, instead=wrong)
