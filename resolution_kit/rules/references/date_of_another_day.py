"""Resolution 70/1 of 25 September 2016: a day on which it was not adopted."""

from collections.abc import Iterator

from resolution_kit.paper.known_resolutions import cited_day, known, written_date
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("REF11", "warning")
def date_of_another_day(paper: Paper) -> Iterator[Fault]:
    """Give a resolution the date on which it was adopted.

    Number and date are compared with the register of adopted resolutions; `reskit cite 70/1` shows what it has. A
    number that is not in the register is not judged. Either the date or the number may be the slip.

    Bad:
        Recalling General Assembly resolution 70/1 of 5 September 2015,

    Bad:
        Recalling Security Council resolution 1325 (2000) of 13 October 2000,

    Good:
        Recalling General Assembly resolution 70/1 of 25 September 2015 and Security Council resolution 1325 (2000) of
        31 October 2000,

    Source: the register, clauses/resolutions.tsv: dates that at least four in five adopted texts agree on.
    """
    for citation in paper.citations:
        one, day = known(citation), cited_day(paper, citation)
        impossible = citation.years and day and not any(day.year in years for years in citation.years)  # REF05 or REF12
        if one and one.date and day and citation.date and day != one.date and not impossible:
            right = written_date(one.date, paper.style.language)
            message = f"`{citation.found}` of {citation.date.right}, expected {right}, or another number"
            yield fault(citation.date, message, right, safe=False)
