"""A Schedule or Table that its convention does not have."""

import re
from collections.abc import Iterator

from resolution_kit.knowledge.control_lists import conventions_by_name
from resolution_kit.paper.listed import lists_miscounted, lists_named
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_COUNTED = re.compile(
    r"\b(?:two|four|five|six|2|4|5|6) (?:main |united nations )?international drug (?:control )?"
    r"(?:conventions|treaties)\b"
)
_DRUG = "international drug "
"""In every match; to look for it is much faster."""
_THREE = "the three international drug control conventions, of 1961, 1971 and 1988"


@rule("MAN11", "warning")
def list_unknown(paper: Paper) -> Iterator[Fault]:
    """Name a list that exists: Schedules I to IV of 1961 and of 1971, Tables I and II of 1988.

    Bad:
        1. Urges States to control the substances in Table III of the 1988 Convention;

    Bad:
        1. Urges States to control the substances in Schedule I of the 1988 Convention;

    Good:
        1. Urges States to control the substances in Table II of the 1988 Convention;

    Source: 1961 Convention, article 1; 1971 Convention, article 1; 1988 Convention, article 12 and annex.
    """
    for named in lists_named(paper.prose):
        if not named.exists:
            right = f"{named.convention.lists} of {named.convention.title}"
            yield fault(named.hit, f"`{named.hit.found}` does not exist, expected {right}")
    for hit in lists_miscounted(paper.prose):
        convention = conventions_by_name()[hit.match["name"]]
        yield fault(hit, f"`{hit.found}`, expected {convention.lists}")
    for hit in map(paper.prose.hit, _COUNTED.finditer(paper.prose.lower) if _DRUG in paper.prose.lower else ()):
        yield fault(hit, f"`{hit.found}`, expected {_THREE}")
