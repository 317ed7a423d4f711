"""The last operative clause without the full stop that ends the sentence."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_fault, wrong_endings
from resolution_kit.rules.rule import Fault, rule


@rule("OPE07", "error")
def last_clause_without_full_stop(paper: Paper) -> Iterator[Fault]:
    """End the last operative clause, or the last of its sub-clauses, with a full stop.

    A resolution is one sentence, and this is its end.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session;

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States.

    Source: 98.6 to 100 per cent of the resolutions adopted since 2005, by organ; published Model UN guides.
    """
    for ended in wrong_endings(paper, "last"):
        if not paper.adopts(ended.place):
            yield ending_fault(paper, ended, "the last operative clause")
