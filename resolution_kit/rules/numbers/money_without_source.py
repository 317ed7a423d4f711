"""A sum of money without a source."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.rule import Fault, rule


@rule("NUM11", "warning")
def money_without_source(paper: Paper) -> Iterator[Fault]:
    """If an operative clause names a sum, say where it comes from or how it is raised.

    Voluntary contributions, the regular budget, a fund, a donor: one of them is enough, in the clause or in its
    sub-clauses.

    Bad:
        1. Decides to give 5 million United States dollars to the laboratories;

    Bad:
        1. Calls for a global fund of 200 million United States dollars for the laboratories;

    Good:
        1. Decides to give 5 million United States dollars to the laboratories, subject to voluntary contributions;

    Source: Model UN guides: munturkey.com, github.com/tvut/kingmun2018, Model OAS drafting guide.
    """
    signs = word_list("numbers", "currencies", paper.style.language).instead
    words = paper.prose.words
    if not words.isdisjoint(_hints(paper.style.language)) or any(sign in paper.prose.masked for sign in signs):
        amount = _amount(paper.style.language)
        for place in paper.operative:
            text = "\n".join(paper.texts_of(place.clause))
            found = amount.search(text)
            said = _circular(paper.style.language).sub("", text.lower())
            if found and not _sources(paper.style.language).search(said):
                at, start, end = _where(paper, place, amount)
                yield Fault(at, f"`{found[0]}` without a source, expected who pays or how it is raised", start, end)


def _where(paper: Paper, place: Placed, amount: re.Pattern[str]) -> tuple[Placed, int, int]:
    """The clause or sub-clause in which the amount stands, and its characters there."""
    for inside in paper.clauses:
        below = inside.path[: len(place.path)] == place.path and (inside.part, inside.kind) == (place.part, place.kind)
        if below and (found := amount.search(paper.text(inside))):
            return inside, found.start(), found.end()
    return place, 0, 0


@cache
def _sources(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(word_list('numbers', 'sources_of_money', language).words)})\b")


@cache
def _circular(language: str) -> re.Pattern[str]:
    """A fund or budget that is only made or measured here is no source: a fund of 5 million, founds a Forest Fund."""
    return re.compile("|".join(word_list("numbers", "no_sources", language).words))


@cache
def _hints(language: str) -> frozenset[str]:
    return frozenset(word.split()[0] for word in word_list("numbers", "money", language).words)


@cache
def _amount(language: str) -> re.Pattern[str]:
    signs = either(word_list("numbers", "currencies", language).instead)
    sizes = either(word_list("numbers", "magnitudes", language).words)
    names = either(word_list("numbers", "money", language).words)
    figure = rf"\d[\d,.]*(?<=\d)(?:[ -]?{sizes}\b)?"
    return re.compile(rf"{signs} ?{figure}|{figure} ?{signs}|{figure} (?:[A-Z]\w+ ){{0,3}}{names}\b")
