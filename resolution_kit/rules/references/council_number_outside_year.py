"""Resolution 1325 (1999): a number of the Security Council with the wrong year."""

import re
from collections.abc import Iterator

from resolution_kit.paper.citations import last_of_council
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_NUMBER = re.compile(r"(?P<number>\d{1,4}) \((?P<year>(?:19|20)\d\d)\)")


@rule("REF06", "warning")
def council_number_outside_year(paper: Paper) -> Iterator[Fault]:
    """Give a resolution of the Security Council the year in which that number was adopted.

    The Council numbers its resolutions consecutively; the year follows in brackets.

    Bad:
        Recalling Security Council resolution 1325 (1999),

    Good:
        Recalling Security Council resolution 1325 (2000) of 31 October 2000,

    Source: the last numbers of each year, clauses/references.yaml; 700 numbers cited in adopted texts agree with them,
    but for five slips.
    """
    last = last_of_council()
    for citation in paper.citations:
        match = _NUMBER.fullmatch(citation.found)
        if match is None or citation.organ not in ("sc", ""):
            continue
        number, year = int(match["number"]), int(match["year"])
        first, end = last.get(year - 1, 0) + 1, last.get(year)
        if year in last and end and not first <= number <= end:
            message = f"number {number} is not from {year}, expected {first} to {end}, or another year"
            yield fault(citation, message)
