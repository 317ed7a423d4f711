"""A list of sub-clauses in the preamble."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("PRE04", "warning")
def preamble_sub_clauses(paper: Paper) -> Iterator[Fault]:
    """Do without sub-clauses in the preamble unless the house style allows them.

    Bad:
        Recalling its earlier resolutions:
        (a) Resolution 70/1 of 25 September 2015;
        (b) Resolution 71/1 of 19 September 2016,

    Good:
        Recalling its resolutions 70/1 of 25 September 2015 and 71/1 of 19 September 2016,

    Source: https://www.spmun2018.com/resolutions.html; rare in adopted texts.
    """
    if paper.style.preambular.subclauses:
        return
    for place in paper.preambular:
        if place.clause.subclauses:
            count = len(place.clause.subclauses)
            yield Fault(place, f"{count} sub-clauses in the preamble, expected clauses of their own")
