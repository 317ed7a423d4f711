"""Straight quotation marks."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_STRAIGHT = re.compile(r'"(?:([^"\n]+)")?')


@rule("WOR06", "info")
def straight_quotes(paper: Paper) -> Iterator[Fault]:
    """Put titles and quotations in curly double quotation marks: “ and ”.

    Typewriters have straight ones; print has curly ones.

    Bad:
        Recalling its resolution 70/1 of 25 September 2015, entitled "Transforming our world",

    Good:
        Recalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world”,

    Source: General Assembly since 2005: 4,242 curly and no straight quotation marks around titles.
    """
    if '"' not in paper.prose.whole:
        return
    for hit in paper.prose.hits(_STRAIGHT, quoted=True):
        new = f"“{hit.match[1]}”" if hit.match[1] else ""
        found = f"`{hit.found}` in straight quotation marks" if new else "a straight quotation mark"
        yield fault(hit, f"found {found}, expected “ and ”", new)
