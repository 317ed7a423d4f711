"""An operative verb without the word that belongs to it."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import missing_word
from resolution_kit.rules.rule import Fault, rule


@rule("OPE14", "error")
def opener_incomplete(paper: Paper) -> Iterator[Fault]:
    """Write the word that some operative verbs need after them: Calls upon, Takes note of, Looks forward to.

    Calls alone asks nobody.

    Bad:
        1. Calls all Member States to contribute to the fund;
        2. Decides to return to the matter at its next session.

    Good:
        1. Calls upon all Member States to contribute to the fund;
        2. Calls for contributions to the fund.

    Source: https://github.com/DeutscheModelUnitedNations/munify-resolution-editor; adopted texts.
    """
    for place in paper.operative:
        opener = paper.opener(place)
        if opener and opener.kind == "operative" and (fault := missing_word(place, paper.text(place), opener)):
            yield fault
