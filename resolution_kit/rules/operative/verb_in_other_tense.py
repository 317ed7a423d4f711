"""An operative verb in the past or the future."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.verb_forms import plain_form
from resolution_kit.rules.faults import plain_verb, wrong_form
from resolution_kit.rules.rule import Fault, rule


@rule("OPE03", "error")
def verb_in_other_tense(paper: Paper) -> Iterator[Fault]:
    """Put operative verbs in the present tense: the organ acts by these words, as it adopts them.

    Bad:
        1. Requested the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Will urge all Member States to contribute;
        2. Has resolved to remain seized of the matter.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions: operative paragraphs open with a verb in the present
    indicative.
    """
    for place in paper.operative:
        opener = paper.opener(place)
        if opener and opener.form in ("past", "future"):
            yield wrong_form(place, opener, "operative", "is not in the present tense (`Requests`)")
        elif opener is None and plain_form(paper.text(place)) in ("past", "future"):
            yield plain_verb(place, paper.text(place), "is not in the present tense (`Requests`)")
