"""E.g., i.e., etc."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("WOR10", "info")
def latin_abbreviation(paper: Paper) -> Iterator[Fault]:
    """Write such as and that is instead of e.g. and i.e., and leave etc. out.

    A list that ends with etc. leaves open what was decided.

    Bad:
        1. Calls upon States to regulate solvents, e.g. acetone;

    Good:
        1. Calls upon States to regulate solvents, such as acetone;

    Source: UNDRR editorial manual, after the United Nations Editorial Manual.
    """
    known = word_list("wording", "latin", paper.style.language)
    for hit in known.hits(paper.prose):
        better = known.better(hit.found)
        expected = f"`{better}`" if better else "words, or nothing"
        yield fault(hit, f"abbreviation `{hit.found}`, expected {expected}")
