"""A preambulatory opener that is neither in United Nations texts nor in Model UN lists."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import mistyped_opener, unknown_opener
from resolution_kit.rules.rule import Fault, rule


@rule("PRE07", "warning")
def preamble_opener_unknown(paper: Paper) -> Iterator[Fault]:
    """Open a preambulatory clause with one of the phrases that resolutions use.

    Bad:
        Lamenting the loss of life in the region,

    Bad:
        Recaling its resolution 70/1 of 25 September 2015,

    Good:
        Deploring the loss of life in the region,

    Source: openers of 2,312 resolutions of 2005 or later and of 17 Model UN phrase lists.
    """
    for place in paper.preambular:
        opener = paper.opener(place)
        if opener and not opener.known and opener.kind == "preambular":
            yield unknown_opener(place, paper.text(place), opener, "preambular")
        elif opener and opener.kind == "preambular":
            yield from mistyped_opener(place, opener)
