"""An opener of statutes and contracts that resolutions do not use."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, rule


@rule("PRE05", "warning")
def foreign_opener(paper: Paper) -> Iterator[Fault]:
    """Open a preambulatory clause with a participle or an adjective, not with the Whereas of a contract.

    Bad:
        Whereas all States have a duty to cooperate,

    Good:
        Reaffirming that all States have a duty to cooperate,

    Source: none of 2,312 resolutions of 2005 or later has it; two Model UN lists do.
    """
    words = word_list("form", "foreign_openers", paper.style.language)
    for place in (*paper.preambular, *paper.operative):
        text = paper.text(place)
        first = text.partition(" ")[0].strip(",;:")
        if first.casefold() in words.instead:
            better = words.instead[first.casefold()]
            yield Fault(place, f"`{first}` opens a clause, expected {better}", 0, len(first))
