"""Resolution 70/1 with a capital inside a sentence."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.citations import resolution_words
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("REF02", "info")
def capital_resolution(paper: Paper) -> Iterator[Fault]:
    """Write resolution 70/1 with a small r inside a sentence.

    Bad:
        Recalling General Assembly Resolution 70/1 of 25 September 2015,

    Good:
        Recalling General Assembly resolution 70/1 of 25 September 2015,

    Source: General Assembly since 2005: 2 of 8,111 have a capital.
    """
    for hit in paper.prose.hits(_capital(paper.style.language)):
        if hit.start:
            yield instead(hit, hit.found.lower())


@cache
def _capital(language: str) -> re.Pattern[str]:
    words = either(word.capitalize() for word in resolution_words(language))
    return re.compile(rf"{words}(?= (?:\d|E?S-\d))")
