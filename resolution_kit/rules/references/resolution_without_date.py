"""Resolution 70/1 without its date at the first mention."""

from collections.abc import Iterator

from resolution_kit.paper.citations import Citation, council_year
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault, instead
from resolution_kit.rules.rule import Fault, rule


@rule("REF08", "info")
def resolution_without_date(paper: Paper) -> Iterator[Fault]:
    """Cite a resolution with its number and date the first time, and with its number alone after that.

    The date may follow a list of numbers. The Security Council gives the year in brackets instead, 1325 (2000); only
    in Model UN is it judged, and a number whose organ is not named.

    Bad:
        Recalling General Assembly resolution 70/1,

    Good:
        Recalling General Assembly resolutions 70/1 and 70/2 of 25 September 2015 and resolution 1325 (2000),
        1. Decides to follow resolution 70/1;

    Source: 870 of 910 first mentions in adopted texts have their date; American Model United Nations, format and style.
    """
    if paper.customs.cites_without_date and not paper.style.operative.own_habits:
        return
    dated = {citation.found for citation in paper.citations if citation.dated}
    listed = {id(citation.at): citation.start for citation in paper.citations if citation.dated}
    seen: set[str | int] = set()
    for citation in paper.citations:
        place = id(citation.at)
        known = {citation.found, place} & seen or citation.found in dated or citation.start < listed.get(place, -1)
        known = known or f"/RES/{citation.found}" in paper.prose.masked  # REF01 speaks of it
        if (year := _lacks_year(paper, citation)) and not known:
            new = f"{citation.found} ({year})"
            yield instead(citation, new, safe=False)
        elif _is_judged(paper, citation) and not known and not citation.is_still_to_come:
            seen.add(place)
            yield fault(citation, f"`{citation.found}` without its date, expected one at the first mention")
        seen.add(citation.found)


def _lacks_year(paper: Paper, citation: Citation) -> int | None:
    """The year that a number of the Security Council lacks in a paper of Model UN: 1325 (2000)."""
    own = not citation.said and paper.body is not None and paper.body.adopts_as == "sc"
    judged = paper.style.operative.own_habits and (citation.organ == "sc" or own) and citation.found.isdecimal()
    told = f"{citation.found} (" in paper.prose.masked
    return council_year(citation.found) if judged and not told and not citation.dated else None


def _is_judged(paper: Paper, citation: Citation) -> bool:
    """Whether a date is due: the number has a session of its organ, or in Model UN of any organ, and no year."""
    own = paper.style.operative.own_habits
    found = citation.forms or (citation.forms_of_any if own and not citation.organ else [])
    return bool(found) and not any(form.has_year for form in found)
