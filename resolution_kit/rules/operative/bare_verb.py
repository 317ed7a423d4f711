"""An operative verb without the ending of the third person."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.verb_forms import plain_form
from resolution_kit.rules.faults import plain_verb, wrong_form
from resolution_kit.rules.rule import Fault, rule

_FOUND = {
    "base": "lacks the `s` of the third person (the organ acts: it requests)",
    "infinitive": "is an infinitive (the organ acts: it requests, not to request)",
}


@rule("OPE02", "error")
def bare_verb(paper: Paper) -> Iterator[Fault]:
    """Put operative verbs in the third person singular: the organ urges.

    Only a declaration that the resolution adopts is in the plural: We, Heads of State and Government. Only the
    Organization of American States continues with infinitives after Resolves. A directive of a cabinet may give orders
    throughout: Close the border.

    Bad:
        1. Urge all Member States to contribute;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Call upon all Member States to contribute;
        2. Decides to return to the matter at its next session.

    Bad:
        1. To give scholarships to girls from rural areas;
        2. Send teams to the region.

    Good:
        1. Urges all Member States to contribute;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions: operative paragraphs open with a verb in the present
    indicative.
    """
    for place in () if paper.gives_orders else paper.operative:
        opener = paper.opener(place)
        form = opener.form if opener else plain_form(paper.text(place))
        if form not in _FOUND or (paper.customs.infinitives and (form == "infinitive" or opener is None)):
            continue
        if opener:
            yield wrong_form(place, opener, "operative", _FOUND[form])
        else:
            yield plain_verb(place, paper.text(place), _FOUND[form])
