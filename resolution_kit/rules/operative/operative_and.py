"""The word and between two operative clauses."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_fix, ending_span
from resolution_kit.rules.rule import Fault, rule


@rule("OPE08", "error")
def operative_and(paper: Paper) -> Iterator[Fault]:
    """Join operative clauses by semicolons alone, without an and before the last one.

    The Security Council may keep it: its texts sometimes have it there.

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
        if not ended.word or ended.role != "operative":
            continue
        place = ended.place
        is_last_but_one = sum(p.part == place.part for p in paper.operative) == place.path[0] + 2
        if not (may_join and is_last_but_one):
            span = ending_span(paper.text(place))
            yield Fault(place, f"`{ended.word}` at the end, expected `{ended.due}` alone", *span, ending_fix(ended))
