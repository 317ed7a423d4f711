"""The label of a sub-clause that does not follow the one before it."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import count_fault
from resolution_kit.rules.rule import Fault, rule


@rule("SUB08", "error")
def sub_label_out_of_order(paper: Paper) -> Iterator[Fault]:
    """Label the sub-clauses of a list from the first label on, without gaps or repeats.

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (c) To inform Member States;
        (d) To convene a meeting.

    Bad:
        1. Requests the Secretary-General:
        (b) To report on the matter;
        (c) To inform Member States.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States;
        (c) To convene a meeting.

    Source: adopted texts; United Nations Editorial Manual, paragraphs and subparagraphs:
    http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm
    """
    for place, count in paper.counted:
        if count.due is not None and len(place.path) > 1:
            yield count_fault(place, count, "label")
