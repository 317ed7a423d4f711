"""A slip of the background guide that found its way into the paper."""

from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.official_names import agency_names
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import WordList
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("TOP06", "warning")
def slip_of_guide(paper: Paper) -> Iterator[Fault]:
    """Correct the names and statements that the background guide has wrong.

    Bad:
        Guide: synthetic-drugs
        Noting the seizures of ANNP,

    Good:
        Guide: synthetic-drugs
        Noting the seizures of ANPP,

    Source: the guide pack, `corrections:` in its guide.yaml, each with its source.
    """
    name = paper.guide
    if name:
        agencies = [(hit.at, hit.start, hit.end) for hit in agency_names().hits(paper.prose)]
        for hit in _slips(name).hits(paper.prose):
            if not any(at is hit.at and hit.start < end and start < hit.end for at, start, end in agencies):
                yield instead(hit, _slips(name).instead[hit.found.replace("’", "'")], safe=False)


@cache
def _slips(name: str) -> WordList:
    from resolution_kit.knowledge.library import guide

    pack = guide(name)
    terms = {term.instead_of.lower() for term in pack.terms}
    slips = {slip.found: slip.correct for slip in pack.corrections if slip.found.lower() not in terms}
    return WordList(f"clauses/{name}/guide.yaml", instead=slips)
