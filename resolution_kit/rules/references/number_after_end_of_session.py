"""Resolution 78/390: a number that its session did not reach."""

from collections.abc import Iterator

from resolution_kit.paper.known_resolutions import last_possible
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("REF14", "warning")
def number_after_end_of_session(paper: Paper) -> Iterator[Fault]:
    """Cite resolutions that exist: a session ends with a certain number.

    Only sessions that the register of adopted resolutions shows to their end are judged, with ten numbers to spare. A
    lower number that the register lacks may exist all the same.

    Bad:
        Recalling General Assembly resolution 78/390,

    Good:
        Recalling General Assembly resolutions 78/131 and 78/300,

    Source: the register, clauses/resolutions.tsv.
    """
    for citation in paper.citations:
        if last := last_possible(citation):
            session = citation.found.partition("/")[0]
            yield fault(
                citation, f"number `{citation.found}`, expected a lower one, as session {session} ended before {last}"
            )
