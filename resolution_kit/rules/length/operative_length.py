"""Fewer or more operative clauses than the house style allows."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("LEN02", "warning")
def operative_length(paper: Paper) -> Iterator[Fault]:
    """Keep to the number of operative clauses that the conference sets.

    Bad:
        House style: mun
        1. Decides to return to the matter at its next session.

    Good:
        House style: mun
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: each conference sets its own numbers, among them
    https://sites.google.com/isc.cw/iscmun/how-to-prepare-for-the-conference/working-paper
    """
    limit, count = paper.style.limits.operative, len(paper.operative)
    if count and not limit.allows(count):
        yield Fault(None, f"{count} operative clause{'s' * (count != 1)}, expected {limit}")
