"""An acronym that is explained and never used again."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("ABB03", "info")
def acronym_unused(paper: Paper) -> Iterator[Fault]:
    """Introduce an acronym only if you use it again.

    Bad:
        Noting the work of the International Labour Organization (ILO),

    Good:
        Noting the work of the International Labour Organization (ILO),
        Welcoming the support of ILO,

    Source: United Nations Correspondence Manual, points of style; UNDRR editorial manual.
    """
    known = word_list("abbreviations", "known", paper.style.language).words
    for acronym in paper.acronyms:
        hit = acronym.explained
        if (
            hit
            and hit.found not in known
            and acronym.count == 1
            and hit.before.endswith("(")
            and hit.after.startswith(")")
        ):
            yield fault(hit, f"acronym `{hit.found}` is not used again, expected the full form alone")
