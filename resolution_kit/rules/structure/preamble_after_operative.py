"""A preambulatory clause among the operative ones."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("STR09", "error")
def preamble_after_operative(paper: Paper) -> Iterator[Fault]:
    """Put all preambulatory clauses before the first operative clause.

    A reason given after the decision belongs before it, or into the operative clause itself.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        Recalling its resolution 70/1 of 25 September 2015,
        2. Decides to return to the matter at its next session.

    Good:
        Recalling its resolution 70/1 of 25 September 2015,
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions, order of elements: organ, preamble, operative part.
    """
    for place in paper.operative if paper.strays else ():
        if id(place.clause) in paper.strays and (opener := paper.opener(place)):
            yield Fault(place, f"`{opener.text}` opens a preambulatory clause, expected before the first operative one")
