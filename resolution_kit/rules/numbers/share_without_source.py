"""A share or a cause that the paper states without saying who found it."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.rule import Fault, rule


@rule("NUM15", "info")
def share_without_source(paper: Paper) -> Iterator[Fault]:
    """Say who found a share or a cause: a report, an office, a resolution.

    Targets, such as a reduction by 20 per cent, are no such statements.

    Bad:
        Alarmed that 85 per cent of all precursors come from three ports,

    Bad:
        Noting that poverty is the main cause of drug use,

    Good:
        Alarmed that, according to the World Drug Report 2023, 85 per cent of all precursors come from three ports,

    Good:
        Aiming at a reduction of drug use by 20 per cent,

    Source: Model UN guides: a fact has a source; resolutions cite the report that has the figure.
    """
    language = paper.style.language
    for place in paper.preambular:
        text = paper.text(place)
        found = _share(language).search(text) or _cause(language).search(text)
        if found and not _sourced(language).search(text):
            yield _asked(place, found)


def _asked(place: Placed, found: re.Match[str]) -> Fault:
    return Fault(place, f"`{found[0]}` without a source, expected who found it, as in `according to`", *found.span())


@cache
def _share(language: str) -> re.Pattern[str]:
    parts = either(word_list("numbers", "parts_of_a_whole", language).words)
    return re.compile(rf"\b(?:\d+(?:\.\d+)? ?(?:per cent|percent\b|%)|(?i:{parts})) of (?:all |the |its |their )?\w+")


@cache
def _cause(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(word_list('numbers', 'causes', language).words)})\b", re.IGNORECASE)


@cache
def _sourced(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(word_list('numbers', 'sources_of_facts', language).words)})\b", re.IGNORECASE)
