"""3 years: a number under ten in figures."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.library.filling import forms, unit_behind
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, Fix, rule

_BEFORE = re.compile(r"([\w–-]+),? $")


@rule("NUM06", "info")
def small_number_in_figures(paper: Paper) -> Iterator[Fault]:
    """Write numbers under ten in words before a noun: three years, two States.

    Percentages, measures, money, ages, votes and references take figures, and so does a small number in a series with
    larger ones.

    Bad:
        1. Decides to hold 3 meetings on the matter;

    Good:
        1. Decides to hold three meetings of 2 to 12 States on paragraph 3, for children under 5 years of age;

    Source: United Nations Editorial Manual, numbers; General Assembly since 2005: 507 in words and 81 in figures.
    """
    words = word_list("numbers", "cardinals", paper.style.language).words
    kept = word_list("numbers", "units_kept", paper.style.language).words
    for hit in paper.prose.hits(_small(paper.style.language)):
        before = _BEFORE.search(hit.before)
        if before is None or not (before[1] in kept or before[1][-1].isdecimal()):
            word = words[int(hit.found) - 1]
            new = word.capitalize() if hit.start == 0 else word
            yield _one(hit, new) or fault(hit, f"number `{hit.found}`, expected `{new}`", new)


def _one(hit: Hit, one: str) -> Fault | None:
    """The fault of a one before a plural, whose noun becomes singular too: `1 months`."""
    noun = unit_behind(hit.after) if hit.found == "1" else None
    if noun is None:
        return None
    end = hit.end + noun.end()
    new = f"{one}{hit.after[: noun.start('noun')]}{forms().units[noun['noun']]}"
    fix = Fix(f"Write `{new}`", new, "text", hit.start, end)
    return Fault(hit.at, f"number `{hit.text[hit.start : end]}`, expected `{new}`", hit.start, end, fix)


@cache
def _small(language: str) -> re.Pattern[str]:
    units = either(word_list("numbers", "units", language).words)
    return re.compile(rf"[1-9](?<![\w/.,–$€£(-]\d)(?=[ -]{units}\b)")
