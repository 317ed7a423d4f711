"""Human Rights Council resolution 61/295: a resolution that another organ adopted."""

from collections.abc import Iterator

from resolution_kit.paper.known_resolutions import organ_name, other_owner
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("REF12", "warning")
def resolution_of_another_organ(paper: Paper) -> Iterator[Fault]:
    """Name the organ that adopted a resolution.

    Only if the register of adopted resolutions has the number under another organ, and the organ in the text cannot
    have adopted it: by its date, or because its numbers have another form or never reach so high.

    Bad:
        Recalling Security Council resolution 61/295 of 13 September 2007,

    Bad:
        Recalling Human Rights Council resolution 61/295,

    Good:
        Recalling General Assembly resolution 61/295 of 13 September 2007 and Human Rights Council resolution 51/2,

    Source: the register, clauses/resolutions.tsv.
    """
    for citation in paper.citations:
        if one := other_owner(paper, citation):
            said = f"`{citation.said}` before `{citation.found}`" if citation.said else f"`{citation.found}`"
            yield fault(citation, f"{said}, expected {organ_name(one.organ)}")
