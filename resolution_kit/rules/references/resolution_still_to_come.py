"""A resolution of a session or a year that has not begun."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("REF04", "warning")
def resolution_still_to_come(paper: Paper) -> Iterator[Fault]:
    """Cite only resolutions of sessions that have begun: before the stroke is the number of the Assembly's session.

    Session 70 of the General Assembly began in 1945 + 70 = 2015. Judged by the calendar of this computer; a simulation
    set in the future may turn the rule off. Whether a number exists is not verified.

    Bad:
        Recalling General Assembly resolution 170/1,

    Bad:
        Recalling Security Council resolution 9325 (2098),

    Good:
        Recalling General Assembly resolution 70/1 of 25 September 2015 and Human Rights Council resolution 57/2,

    Source: arithmetic of sessions, which holds for 1,100 numbers with their dates in adopted texts.
    """
    for citation in paper.citations:
        if citation.is_still_to_come:
            year = min(years[0] for years in citation.years)
            yield fault(
                citation, f"`{citation.found}` would be from {year}, expected a resolution that has been adopted"
            )
