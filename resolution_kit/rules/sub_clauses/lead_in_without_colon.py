"""The text before a list of sub-clauses without a colon."""

from collections.abc import Iterator

from resolution_kit.paper.numbering import is_bulleted
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_fault, wrong_endings
from resolution_kit.rules.rule import Fault, rule


@rule("SUB02", "error")
def lead_in_without_colon(paper: Paper) -> Iterator[Fault]:
    """End the lead-in, the text before a list of sub-clauses, with a colon.

    The colon says that the sentence continues in every sub-clause. A title above the bullets of the Security Council
    has none.

    Bad:
        1. Requests the Secretary-General;
        (a) To report on the matter;
        (b) To inform Member States.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States.

    Source: 97.5 per cent of the lists of the General Assembly, 98.7 of the Human Rights Council and all of the Economic
    and Social Council since 2005.
    """
    lists = paper.lists if paper.possible_customs.bullets else ()
    titles = {id(lead.clause) for lead, items in lists if is_bulleted(items)}
    for ended in wrong_endings(paper, "lead-in"):
        if ended.mark or id(ended.place.clause) not in titles:
            yield ending_fault(paper, ended, "the text before the list")
