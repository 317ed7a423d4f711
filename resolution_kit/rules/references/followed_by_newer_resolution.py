"""Resolution 77/238, to which 79/191 of the same title is the successor."""

from collections.abc import Iterator

from resolution_kit.paper.known_resolutions import followed, written_date
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("REF16", "info")
def followed_by_newer_resolution(paper: Paper) -> Iterator[Fault]:
    """Recall the latest of the resolutions that an organ adopts on a matter every year or every two.

    A hint if the register of adopted resolutions has a later one of the same title and the paper cites none. It may be
    right to recall the earlier one for what it alone decided. A text whose heading has a date is judged by that date.

    Bad:
        Recalling General Assembly resolution 77/238 of 15 December 2022,

    Good:
        Recalling General Assembly resolutions 77/238 of 15 December 2022 and 79/191 of 17 December 2024,

    Source: the register, clauses/resolutions.tsv.
    """
    for citation, newest in followed(paper):
        day = written_date(newest.date, paper.style.language) if newest.date else ""
        yield fault(citation, f"`{citation.found}`, followed by `{newest.number}` of {day} under the same title")
