"""An operative verb in the past, the future or the infinitive."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import wrong_form
from resolution_kit.rules.rule import Fault, rule


@rule("OPE03", "error")
def verb_in_other_tense(paper: Paper) -> Iterator[Fault]:
    """An operative verb stands in the present tense: the organ acts by these words, at the moment of their adoption.

    The Organization of American States alone goes on from Resolves with infinitives.

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
        if opener and opener.form in ("past", "future", "infinitive"):
            if opener.form == "infinitive" and paper.customs.infinitives:
                continue
            yield wrong_form(place, opener, "operative", "is no present tense")
