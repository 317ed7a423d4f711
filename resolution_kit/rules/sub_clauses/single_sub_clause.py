"""A list with one sub-clause."""

from collections.abc import Iterator

from resolution_kit.paper.numbering import is_bulleted
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("SUB01", "error")
def single_sub_clause(paper: Paper) -> Iterator[Fault]:
    """Give a list at least two sub-clauses: a single one belongs in the clause itself.

    The Security Council may set a single note after a bullet.

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Requests all Member States:
        (a) To contribute to the report;
        (b) To share their experience.

    Source: none of 367 lists of the Human Rights Council and the Economic and Social Council since 2005 and 7 of 811 of
    the General Assembly; https://www.munturkey.com/common-mistakes-while-writing-a-resolution-by-alara-wilson/
    """
    for lead, items in paper.lists:
        if len(items) == 1 and not (is_bulleted(items) and paper.possible_customs.bullets):
            text = paper.text(items[0])
            yield Fault(
                items[0], f"the only sub-clause of clause {lead.ref}, expected at least two, or none", 0, len(text)
            )
