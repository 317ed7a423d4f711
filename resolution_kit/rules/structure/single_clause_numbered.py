"""The only operative clause of a United Nations text with a number."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR07", "info")
def single_clause_numbered(paper: Paper) -> Iterator[Fault]:
    """Leave a single operative clause without a number if the house style does, as the United Nations does.

    Bad:
        1. Requests the Secretary-General to report on the matter.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: 46 of the 47 resolutions adopted since 2005 that have one operative paragraph.
    """
    if not paper.typed or paper.style.operative.number_single:
        return
    for places, _ in paper.operative_lists:
        if len(places) == 1 and (label := places[0].clause.label):
            fix = Fix("Delete the number", "", "label")
            yield Fault(places[0], f"number `{label}` on the only operative clause, expected none", fix=fix)
