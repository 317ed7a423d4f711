"""United Nations Development Program: an agency under a wrong name."""

from collections.abc import Iterator

from resolution_kit.paper.official_names import agency_names
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("NAM04", "warning")
def agency_misnamed(paper: Paper) -> Iterator[Fault]:
    """Use the official names of organizations, spelling included: International Labour Organization.

    Only the names in clauses/agencies.yaml are known.

    Bad:
        Noting the work of the United Nations Development Program,

    Bad:
        1. Requests the United Nations Office of Drugs and Crime to report;

    Good:
        Noting the work of the United Nations Development Programme and of the Organisation for the Prohibition of
        Chemical Weapons,

    Source: names in adopted texts since 2005.
    """
    names = agency_names()
    for hit in names.hits(paper.prose):
        right = names.instead.get(hit.found.replace("’", "'"))
        if right:
            yield instead(hit, right)
