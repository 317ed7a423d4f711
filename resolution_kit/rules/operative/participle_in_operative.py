"""An operative clause that opens with a participle or an adjective."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.verb_forms import plain_form
from resolution_kit.rules.faults import plain_verb, wrong_form
from resolution_kit.rules.rule import Fault, rule


@rule("OPE01", "error")
def participle_in_operative(paper: Paper) -> Iterator[Fault]:
    """Open an operative clause with a verb in the present tense, third person singular: Requests, Decides.

    The operative verbs are the predicates of the sentence; a participle leaves it without one.

    Bad:
        1. Requesting the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Deeply concerned that the number of victims has doubled;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Establishing a network of laboratories;
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions: operative paragraphs open with a verb in the present
    indicative.
    """
    for place in paper.operative:
        opener = paper.opener(place)
        if opener and opener.kind == "preambular" and id(place.clause) not in paper.strays:
            yield wrong_form(place, opener, "operative", "opens a preambulatory clause", safe=False)
        elif opener is None and plain_form(paper.text(place)) == "participle":
            yield plain_verb(place, paper.text(place), "has the form of a reason, in -ing")
