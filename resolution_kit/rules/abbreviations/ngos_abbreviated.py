"""NGOs for non-governmental organizations."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("ABB07", "info")
def ngos_abbreviated(paper: Paper) -> Iterator[Fault]:
    """Write non-governmental organizations in full every time.

    Bad:
        1. Invites NGOs to cooperate;

    Good:
        1. Invites non-governmental organizations to cooperate;

    Source: General Assembly since 2005: 1,054 times in full, never NGOs.
    """
    short = word_list("abbreviations", "non_governmental", paper.style.language)
    for hit in short.hits(paper.prose):
        full = short.instead[hit.found]
        yield instead(hit, full if hit.start else full.capitalize())
