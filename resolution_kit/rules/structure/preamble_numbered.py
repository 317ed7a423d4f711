"""A preambulatory clause with a number or another label."""

from collections.abc import Iterator

from resolution_kit.paper.habits import is_working_label
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR08", "error")
def preamble_numbered(paper: Paper) -> Iterator[Fault]:
    """Leave preambulatory clauses without numbers, letters and bullets.

    Only what the organ does is numbered, because only that is voted on and amended clause by clause. Labels such as
    PP1, by which negotiators count, are a hint in Model UN.

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
            message = f"label `{label}` on a preambulatory clause, expected none"
            yield Fault(place, message, fix=fix, hint=paper.style.operative.own_habits and is_working_label(label))
