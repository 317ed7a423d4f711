"""Address the issue, do more: a phrase that commits nobody to anything."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("WOR11", "info")
def vague_phrase(paper: Paper) -> Iterator[Fault]:
    """Say who does what, when and how; a phrase that only says that something be done does not.

    A reader must be able to tell afterwards whether it was done.

    Bad:
        1. Urges Member States to address the issue;

    Good:
        1. Urges Member States to report the theft of precursors within three working days;

    Source: Model UN guides: github.com/joshuavaron/jamun-site-nextjs, github.com/tvut/kingmun2018.
    """
    for hit in word_list("wording", "vague", paper.style.language).hits(paper.prose):
        yield fault(hit, f"vague `{hit.found}`, expected who does what, when or how")
