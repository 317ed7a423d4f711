"""The Convention on Psychotropic Substances of 1961: a treaty with the year of another."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.official_names import treaties, treaty_names
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_NEAR = 60
"""Characters before the name in which a protocol to it may be named."""
_BEFORE = re.compile(r"(?<![\d/])((?:19|20)\d\d) $")


@rule("REF10", "warning")
def treaty_year(paper: Paper) -> Iterator[Fault]:
    """Cite a treaty with the year in which it was adopted, signed or amended.

    Only the treaties in clauses/treaties.yaml are known.

    Bad:
        Recalling the Convention on Psychotropic Substances of 1961,

    Bad:
        Recalling the 2015 Kyoto Protocol,

    Good:
        Recalling the Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol and the Convention on
        Psychotropic Substances of 1971, which entered into force in 1976,

    Source: United Nations Treaty Series.
    """
    names = treaty_names()
    for hit in names.hits(paper.prose):
        found = hit.found.replace("’", "'")
        treaty = treaties().get(names.instead.get(found, found))
        year = _year(hit, paper.style.language) if treaty and treaty.years else None
        if treaty and year and year not in treaty.years:
            expected = " or ".join(map(str, treaty.years))
            yield fault(hit, f"`{hit.found}` with the year {year}, expected {expected}")


def _year(hit: Hit, language: str) -> int | None:
    """The year right before or after the name; None if there is none, or if the name is part of a longer one."""
    behind = _behind(language).match(hit.text, hit.end)
    before = _BEFORE.search(hit.before)
    if behind and not _part(language).search(hit.before[-_NEAR:]):
        return int(behind[1])
    return int(before[1]) if before else None


@cache
def _behind(language: str) -> re.Pattern[str]:
    leads = either(word_list("references", "date_words", language).words)
    return re.compile(rf",? (?:{leads} (?:\d{{1,2}} [^\W\d]+ )?|\()((?:19|20)\d\d)\b")


@cache
def _part(language: str) -> re.Pattern[str]:
    return re.compile(either(word_list("references", "parts_of_treaties", language).words))
