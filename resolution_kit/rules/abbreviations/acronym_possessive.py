"""UNESCO's: an acronym in the possessive."""

import re
from collections.abc import Iterator

from resolution_kit.knowledge.states import state_of
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_POSSESSIVE = re.compile(r"[A-Z](?<![\w/.&-][A-Z])[A-Z]+['’]s?(?!\w)")


@rule("ABB06", "info")
def acronym_possessive(paper: Paper) -> Iterator[Fault]:
    """Do not put an acronym in the possessive: UNESCO programmes, or the programmes of UNESCO.

    Bad:
        Noting the work of the United Nations Office on Drugs and Crime (UNODC), and UNODC’s programmes,

    Good:
        Noting the work of the United Nations Office on Drugs and Crime (UNODC), and UNODC programmes,

    Source: United Nations editorial guidelines; UNDRR editorial manual.
    """
    if "'" not in paper.prose.masked and "’" not in paper.prose.masked:
        return
    never = word_list("abbreviations", "never", paper.style.language).instead
    plural = word_list("abbreviations", "non_governmental", paper.style.language).instead  # NGO's may be NGOs
    for hit in paper.prose.hits(_POSSESSIVE):
        if not hit.text.isupper():
            bare = hit.found.rstrip("s").rstrip("'’")
            written_out = bare in never or bare in plural or state_of(bare) is not None
            message = f"possessive `{hit.found}`, expected `{bare}` before the noun, or after “of”"
            yield fault(hit, message, "" if written_out else bare)
