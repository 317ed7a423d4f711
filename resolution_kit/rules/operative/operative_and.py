"""The word and between two operative clauses."""

from collections.abc import Iterator

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import mend, tail
from resolution_kit.rules.rule import Fault, rule


@rule("OPE08", "error")
def operative_and(paper: Paper) -> Iterator[Fault]:
    """Operative clauses are joined by semicolons alone, without and before the last one.

    The Security Council, which now and then writes it there, may keep it.

    Bad:
        1. Requests the Secretary-General to report on the matter; and
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: none of 1,966 resolutions of the General Assembly, the Human Rights Council and the Economic and Social
    Council since 2005 has it, 5 of 282 of the Security Council.
    """
    may_join = paper.possible_customs.and_before_last
    for ended in paper.endings:
        place = ended.place
        if ended.word and ended.role == "operative" and not (may_join and _last_but_one(paper, place)):
            span = tail(paper.text(place))
            yield Fault(place, f"`{ended.word}` at the end, expected `{ended.due}` alone", *span, mend(ended))


def _last_but_one(paper: Paper, place: Placed) -> bool:
    return sum(p.part == place.part for p in paper.operative) == place.path[0] + 2
