"""Resolution 70/1, entitled “Rights of the child”: a title that another resolution has."""

from collections.abc import Iterator

from resolution_kit.paper.known_resolutions import known, share_of_words, title_after
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_TOO_FEW = 0.34
"""The share of words that a title has in common with the right one if it is only worded otherwise."""


@rule("REF13", "warning")
def title_of_another_resolution(paper: Paper) -> Iterator[Fault]:
    """Give a resolution its own title, and recall it for the matter that it is about.

    A title in quotation marks that has hardly a word of the right one is a warning. After “on” it is a hint, if no word
    is the same: a text may call the matter by other words. Resolutions of the Security Council have no titles.

    Bad:
        Recalling General Assembly resolution 70/1 of 25 September 2015, entitled “Rights of the child”,

    Bad:
        Recalling General Assembly resolution 78/131 of 18 December 2023 on the rights of the child,

    Good:
        Recalling General Assembly resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030
        Agenda for Sustainable Development”, and resolution 78/131 of 18 December 2023 on synthetic drugs,

    Source: the register, clauses/resolutions.tsv; titles as adopted texts give them.
    """
    for citation in paper.citations:
        one = known(citation)
        titled = title_after(paper, citation) if one and one.about else None
        if one is None or titled is None:
            continue
        sure = titled.is_quoted and bool(one.title)
        share = share_of_words(titled.text, one.about, paper.style.language)
        if share < _TOO_FEW if sure else share == 0:
            said = f" with the title `{titled.text}`" if titled.is_quoted else ""
            right = f"is entitled “{one.title}”" if one.title else f"is on {one.subject}"
            yield fault(citation, f"`{citation.found}`{said}, which {right}", hint=not sure)
