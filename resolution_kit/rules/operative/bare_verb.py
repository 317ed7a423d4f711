"""An operative verb without the ending of the third person."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import wrong_form
from resolution_kit.rules.rule import Fault, rule


@rule("OPE02", "error")
def bare_verb(paper: Paper) -> Iterator[Fault]:
    """Put operative verbs in the third person singular: the organ urges.

    Only a declaration that the resolution adopts is in the plural: We, Heads of State and Government.

    Bad:
        1. Urge all Member States to contribute;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Call upon all Member States to contribute;
        2. Decides to return to the matter at its next session.

    Good:
        1. Urges all Member States to contribute;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions: operative paragraphs open with a verb in the present
    indicative.
    """
    for place in paper.operative:
        opener = paper.opener(place)
        if opener and opener.form == "base":
            yield wrong_form(place, opener, "operative", "is not in the third person singular")
