"""Resolution 70/1 of 1999: a number and a date that cannot belong together."""

from collections.abc import Iterator

from resolution_kit.paper.known_resolutions import known, other_owner, written_date
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("REF05", "warning")
def number_and_date_disagree(paper: Paper) -> Iterator[Fault]:
    """Give a resolution a date in the session or year that its number names.

    Session 70 of the General Assembly ran from September 2015 to September 2016. Whether the date is right to the day
    is not verified.

    Bad:
        Recalling General Assembly resolution 70/1 of 25 September 1999,

    Bad:
        Recalling Security Council resolution 1325 (2000) of 31 October 2002,

    Good:
        Recalling General Assembly resolution 70/1 of 25 September 2015 and Human Rights Council resolution 57/2 of
        9 October 2024,

    Source: arithmetic of sessions, which holds for 1,100 numbers with their dates in adopted texts.
    """
    for citation in paper.citations:
        possible = [citation.year in years for years in citation.years]
        if citation.year and possible and not any(possible) and not citation.is_still_to_come:
            if other_owner(paper, citation):
                continue  # REF12 speaks of it
            one = known(citation)
            right = f", by the register {written_date(one.date, paper.style.language)}" if one and one.date else ""
            expected = " or ".join(map(str, citation.years[0]))
            yield fault(citation, f"`{citation.found}` with a date in {citation.year}, expected {expected}{right}")
