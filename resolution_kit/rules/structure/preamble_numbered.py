"""A preambulatory clause with a number or another label."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR08", "error")
def preamble_numbered(paper: Paper) -> Iterator[Fault]:
    """Leave preambulatory clauses without numbers, letters and bullets.

    Only what the organ does is numbered, because only that is voted on and amended clause by clause.

    Bad:
        1. Recalling its resolution 70/1 of 25 September 2015,
        2. Noting with concern the report of the Secretary-General,
        1. Requests the Secretary-General to report on the matter.

    Good:
        Recalling its resolution 70/1 of 25 September 2015,
        Noting with concern the report of the Secretary-General,
        1. Requests the Secretary-General to report on the matter.

    Source: adopted texts; every Model UN guide.
    """
    if not paper.typed:
        return
    for place in paper.preambular:
        if label := place.clause.label:
            fix = Fix("Delete it", "", "label")
            yield Fault(place, f"label `{label}` on a preambulatory clause, expected none", fix=fix)
