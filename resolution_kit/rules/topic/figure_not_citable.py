"""A figure of the background guide that has no source, or is not what its sources give."""

from collections.abc import Iterator

from resolution_kit.paper.figures import differing
from resolution_kit.paper.guide_checks import guide_of
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import guide_faults
from resolution_kit.rules.rule import Fault, rule


@rule("TOP04", "warning")
def figure_not_citable(paper: Paper) -> Iterator[Fault]:
    """Cite a figure only as a public source gives it; the guide pack knows those of the guide.

    A figure is compared by what it counts and by its year, not by its digits alone. `reskit clauses show` gives the
    safe form of a fact with its sources.

    Bad:
        Guide: synthetic-drugs
        Alarmed by the 110,000 overdose deaths recorded in 2022,

    Bad:
        Guide: synthetic-drugs
        Alarmed that overdose deaths reached 130,000 in 2021,

    Good:
        Guide: synthetic-drugs
        Alarmed by the 107,941 overdose deaths recorded in 2022,

    Good:
        Guide: synthetic-drugs
        Alarmed by the 110,000 tablets seized in 2022,

    Source: the guide pack, facts.yaml, with the sources of each fact.
    """
    pack = guide_of(paper)
    if pack is None:
        return
    from resolution_kit.knowledge.library import facts  # few papers have a guide

    for found in differing(paper, facts(pack.guide)):
        typed = paper.text(found.at)[found.start : found.end]
        expected = f"{found.count.value:,.0f}" if found.count.value.is_integer() else f"{found.count.value:,}"
        unit = f" {found.count.unit}" if found.count.unit else ""
        message = f"the guide pack: found `{typed}`, expected `{expected}{unit}` with its source ({found.fact.id})"
        yield Fault(found.at, message, found.start, found.end)
    yield from guide_faults(paper, "warning", figures=True)
