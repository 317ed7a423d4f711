"""Shouldn't, it's: a contraction."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("WOR02", "error")
def contraction(paper: Paper) -> Iterator[Fault]:
    """Write contractions in full: should not, never shouldn't.

    They belong to speech. A possessive such as the Secretary-General's is not a contraction.

    Bad:
        Noting that sanctions shouldn’t harm civilians,

    Bad:
        1. Notes that it's necessary to continue the negotiations;

    Good:
        Taking note of the Secretary-General’s report and of the States’ replies,

    Source: none stands in 2,312 resolutions adopted since 2005.
    """
    if "'" not in paper.prose.whole and "’" not in paper.prose.whole:
        return
    known = word_list("wording", "contractions", paper.style.language)
    for hit in known.hits(paper.prose):
        new = known.better(hit.found)
        expected = f"`{new}`" if new else "the words in full"
        yield fault(hit, f"contraction `{hit.found}`, expected {expected}", new)
