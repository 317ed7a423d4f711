"""A preambulatory clause that opens with a verb in the wrong form."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.verb_forms import plain_form
from resolution_kit.rules.faults import wrong_form
from resolution_kit.rules.rule import Fault, rule

_FORMS = ("base", "past", "future", "infinitive")


@rule("PRE08", "error")
def preamble_verb_form(paper: Paper) -> Iterator[Fault]:
    """Open a preambulatory clause with a participle or an adjective, not with a bare verb, a past or a future.

    Bad:
        Recall its resolution 70/1 of 25 September 2015,

    Bad:
        To affirm the purposes and principles of the Charter,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,
        Having considered the report of the Secretary-General,

    Source: United Nations Editorial Manual, resolutions: preambular paragraphs open with a participle, a participial
    phrase or an adjective.
    """
    for place in paper.preambular:
        opener = paper.opener(place)
        if opener and opener.form in _FORMS:
            yield wrong_form(place, opener, "preambular", "has not the form of a reason")
        elif opener is None and plain_form(paper.text(place)) in _FORMS:
            head = paper.text(place).split(" ", 1)[0]
            yield Fault(place, f"`{head}` has not the form of a reason, expected one such as `Recalling`", 0, len(head))
