"""An operative clause that does not open with a verb."""

from collections.abc import Iterator

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.verb_forms import plain_form
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import without_opener
from resolution_kit.rules.rule import Fault, rule


@rule("OPE04", "error")
def operative_without_opener(paper: Paper) -> Iterator[Fault]:
    """Open an operative clause with a verb that says what the organ does: Requests, Calls upon, Decides.

    Bad:
        1. All Member States to contribute to the fund;
        2. Decides to return to the matter at its next session.

    Bad:
        1. the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        1. Urges all Member States to contribute to the fund;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, resolutions: operative paragraphs open with a verb in the present
    indicative.
    """
    for place in () if paper.gives_orders else paper.operative:
        text = paper.text(place)
        if paper.opener(place) is None and text and plain_form(text) is None and not _is_passed_over(paper, place):
            yield without_opener(place, text, "operative")


def _is_passed_over(paper: Paper, place: Placed) -> bool:
    """Whether another rule has the clause: its verb, its addressee, or it is the end of another."""
    language = paper.style.language
    first, second = (*paper.text(place).split(" ", 2), "")[:2]
    ordered = paper.only_recommends and first.lower() in word_list("mandate", "reserved", language).instead
    verb = find_opener(first) if second in word_list("form", "no_addressee", language).words else None
    asked = verb is not None and verb.known and verb.form == "present"  # Requests for States: the addressee is missing
    return ordered or asked or (paper.typed and place.clause.label is None and paper.is_numbered(place.part))
