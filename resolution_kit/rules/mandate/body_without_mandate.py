"""A new body without a mandate."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.rule import Fault, rule

_REACH = 100
"""Characters behind the verb in which the new body is named."""


@rule("MAN04", "info")
def body_without_mandate(paper: Paper) -> Iterator[Fault]:
    """Say what a new body is for, who sits on it and to whom it reports.

    The clause that creates it may say so, or its sub-clauses.

    Bad:
        1. Decides to establish a committee on synthetic drugs;

    Good:
        1. Decides to establish a working group on synthetic drugs, open to all Member States;

    Good:
        1. Decides to establish a committee on synthetic drugs:
        (a) To be composed of 15 experts;
        (b) To advise Governments;

    Source: allamericanmun.com, classic mistakes in resolutions; adopted texts.
    """
    language = paper.style.language
    for hit in word_list("mandate", "making", language).hits(paper.prose):
        place = hit.at
        if isinstance(place, Placed) and place.kind == "operative" and not place.clause.subclauses:
            named = _expression("new_bodies", language).search(hit.after[:_REACH].lower())
            if named and not _expression("of_a_mandate", language).search(hit.text.lower()):
                message = f"`{hit.found}… {named[0]}` without a mandate, expected its task, members and reports"
                yield Fault(place, message, hit.start, hit.end)


@cache
def _expression(name: str, language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(word_list('mandate', name, language).words)})\b")
