"""Fewer or more preambulatory clauses than the house style allows."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("LEN01", "warning")
def preamble_length(paper: Paper) -> Iterator[Fault]:
    """Keep to the number of preambulatory clauses that the conference sets; a directive of a cabinet has none.

    Bad:
        House style: mun
        Whole paper:
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        House style: mun
        Recalling its resolution 70/1 of 25 September 2015,
        Noting with concern the report of the Secretary-General,

    Source: each conference sets its own numbers, among them
    https://sites.google.com/isc.cw/iscmun/how-to-prepare-for-the-conference/working-paper
    """
    limit, count = paper.style.limits.preambular, len(paper.preambular)
    if not limit.allows(count) and not paper.is_directive:
        yield Fault(None, f"{count} preambulatory clause{'s' * (count != 1)}, expected {limit}")
