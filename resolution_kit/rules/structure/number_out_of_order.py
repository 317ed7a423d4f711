"""An operative number that does not follow the one before it."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import count_fault
from resolution_kit.rules.rule import Fault, rule


@rule("STR06", "error")
def number_out_of_order(paper: Paper) -> Iterator[Fault]:
    """Number operative clauses from 1 without gaps or repeats, across sections too.

    A clause that was moved or removed leaves the wrong number behind, and an amendment to clause 4 then fits two
    clauses or none.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        3. Urges all Member States to contribute;
        4. Decides to return to the matter at its next session.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        1. Urges all Member States to contribute;
        3. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Urges all Member States to contribute;
        3. Decides to return to the matter at its next session.

    Source: adopted texts; https://github.com/joshuavaron/jamun-site-nextjs, content/modelun-resources/en
    """
    for place, count in paper.counted:
        if count.due is not None and place.kind == "operative" and place.level == 1:
            yield count_fault(place, count, "number")
