"""A clause that begins with a figure."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule

_FIGURE = re.compile(r"\d{1,3}(?= [a-z])")
"""Larger ones and sums of money would be unreadable in words."""


@rule("NUM07", "info")
def figure_opens_clause(paper: Paper) -> Iterator[Fault]:
    """Do not begin a clause or sub-clause with a figure: write the number in words, or reword the sentence.

    Bad:
        1. Notes the following needs:
        (a) 12 training courses each year;
        (b) Equipment for laboratories;

    Good:
        1. Notes the following needs:
        (a) Twelve training courses each year;
        (b) Equipment for 12 laboratories;

    Source: United Nations Editorial Manual, numbers (words at the start of a sentence or clause).
    """
    for place, text in paper.texts:
        found = _FIGURE.match(text)
        if found:
            yield Fault(place, f"begins with the figure `{found[0]}`, expected words", 0, found.end())
