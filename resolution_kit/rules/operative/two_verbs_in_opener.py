"""Two verbs in one operative opener."""

from collections.abc import Iterator

from resolution_kit.paper.opener_words import is_joined
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("OPE12", "info")
def two_verbs_in_opener(paper: Paper) -> Iterator[Fault]:
    """Open an operative clause with one verb.

    Two verbs are two decisions: give each its own clause, so that each can be voted on and amended alone.

    Bad:
        1. Calls upon and urges all Member States to contribute to the fund;
        2. Decides to return to the matter at its next session.

    Good:
        1. Urges all Member States to contribute to the fund;
        2. Decides to return to the matter at its next session.

    Source: editors' practice.
    """
    for place in paper.operative:
        opener = paper.opener(place)
        if opener and opener.form == "present" and is_joined(opener):
            yield Fault(place, f"two verbs in `{opener.text}`, expected one", 0, len(opener.text))
