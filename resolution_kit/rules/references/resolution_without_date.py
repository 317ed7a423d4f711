"""Resolution 70/1 without its date at the first mention."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("REF08", "info")
def resolution_without_date(paper: Paper) -> Iterator[Fault]:
    """Cite a resolution with its number and date the first time, and with its number alone after that.

    The date may follow a list of numbers. The Security Council gives the year in brackets instead and is not judged.

    Bad:
        Recalling General Assembly resolution 70/1,

    Good:
        Recalling General Assembly resolutions 70/1 and 70/2 of 25 September 2015 and resolution 1325 (2000),
        1. Decides to follow resolution 70/1;

    Source: 870 of 910 first mentions in adopted texts have their date; American Model United Nations, format and style.
    """
    if paper.customs.cites_without_date:
        return
    dated = {citation.found for citation in paper.citations if citation.dated}
    listed = {id(citation.at): citation.start for citation in paper.citations if citation.dated}
    seen: set[str | int] = set()
    for citation in paper.citations:
        place = id(citation.at)
        known = {citation.found, place} & seen or citation.found in dated or citation.start < listed.get(place, -1)
        known = known or f"/RES/{citation.found}" in paper.prose.masked  # REF01 speaks of it
        numbered = citation.forms and not any(form.has_year for form in citation.forms)
        if numbered and not known and not citation.is_still_to_come:
            seen.add(place)
            yield fault(citation, f"`{citation.found}` without its date, expected one at the first mention")
        seen.add(citation.found)
