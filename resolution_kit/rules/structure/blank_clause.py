"""A clause without a word."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("STR11", "error")
def blank_clause(paper: Paper) -> Iterator[Fault]:
    """Fill in every clause, or delete its number.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        2.
        3. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: https://github.com/tvut/kingmun2018, resources/resolutions: an operative clause answers who does what, and
    how.
    """
    for place, text in paper.texts:
        if not any(map(str.isalnum, text)) and not place.clause.subclauses:
            yield Fault(place, "a clause without text, expected a sentence, or no clause")
