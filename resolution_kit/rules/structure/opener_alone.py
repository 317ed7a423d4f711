"""A clause that is nothing but its opener."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule

_LONGEST = 80
"""Characters of the longest opener."""


@rule("STR12", "error")
def opener_alone(paper: Paper) -> Iterator[Fault]:
    """Go on after the opener: say who is asked, and for what.

    Bad:
        1. Requests;
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests:
        (a) The Secretary-General to report on the matter;
        (b) All Member States to contribute.

    Source: https://github.com/tvut/kingmun2018, resources/resolutions: an operative clause answers who does what, and
    how.
    """
    for place in (*paper.preambular, *paper.operative):
        clause = place.clause
        if len(clause.text) <= _LONGEST and not clause.subclauses and clause.text:
            opener = paper.opener(place)
            text = paper.text(place)
            if opener and not any(map(str.isalnum, text[len(opener.text) :])):
                yield Fault(place, f"nothing follows `{opener.text}`, expected the rest of the clause", 0, len(text))
