"""The word and or or between two sub-clauses."""

from collections.abc import Iterator

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_span
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("SUB04", "info")
def sub_clause_and(paper: Paper) -> Iterator[Fault]:
    """Join sub-clauses by the punctuation of the house style alone, without an and before the last one.

    Texts of the Security Council often have it there, and only there.

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter; and
        (b) To inform Member States.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States.

    Source: since 2005, 30 of 804 lists of the General Assembly, 1 of 296 of the Human Rights Council and none of 71 of
    the Economic and Social Council have it, 104 of 430 of the Security Council.
    """
    for ended in paper.endings:
        place = ended.place
        between = ended.word and ended.role in ("item", "last-item")
        if between and not (paper.possible_customs.and_before_last and _before_last(paper, place)):
            fix = Fix(f"End it with `{ended.due}`", ended.due, "ending", safe=False)
            span = ending_span(paper.text(place))
            yield Fault(place, f"`{ended.word}` at the end, expected `{ended.due}` alone", *span, fix)


def _before_last(paper: Paper, place: Placed) -> bool:
    """Whether exactly one sub-clause of its list follows."""
    lists = (items for _, items in paper.lists if any(item.clause is place.clause for item in items))
    items = next(lists, ())  # a closing text stands in no list
    return len(items) > 1 and items[-2].clause is place.clause
