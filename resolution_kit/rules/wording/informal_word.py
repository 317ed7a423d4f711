"""A lot of, rich countries: the language of conversation."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("WOR12", "warning")
def informal_word(paper: Paper) -> Iterator[Fault]:
    """Keep words of conversation out of a resolution, and name a criterion instead of rich or poor countries.

    Bad:
        Noting that a lot of kids are affected,

    Bad:
        1. Calls upon rich countries to contribute;

    Good:
        Noting that many children are affected,

    Source: Model UN guides: github.com/tvut/kingmun2018, github.com/rudraworkswcode/rnsitmun-8febac34.
    """
    known = word_list("wording", "informal", paper.style.language)
    for hit in known.hits(paper.prose):
        new = known.better(hit.found)
        expected = f"`{new}`" if new else "other words"
        yield fault(hit, f"informal `{hit.found}`, expected {expected}", new, safe=False)
