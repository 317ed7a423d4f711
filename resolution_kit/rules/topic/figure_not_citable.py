"""A figure of the background guide that has no source."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import guide_faults
from resolution_kit.rules.rule import Fault, rule


@rule("TOP04", "warning")
def figure_not_citable(paper: Paper) -> Iterator[Fault]:
    """Cite a figure only if a public source supports it; the guide pack knows which of the guide's are not supported.

    `reskit clauses show` gives the safe form of a fact with its sources.

    Bad:
        Guide: synthetic-drugs
        Alarmed by the 110,000 overdose deaths recorded in 2022,

    Good:
        Guide: synthetic-drugs
        Alarmed by the 107,941 overdose deaths recorded in 2022,

    Source: the guide pack, facts.yaml, with the sources of each fact.
    """
    yield from guide_faults(paper, "warning", figures=True)
