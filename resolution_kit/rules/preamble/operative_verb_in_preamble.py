"""A preambulatory clause that opens with an operative verb."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import wrong_form
from resolution_kit.rules.rule import Fault, rule


@rule("PRE01", "error")
def operative_verb_in_preamble(paper: Paper) -> Iterator[Fault]:
    """Open a preambulatory clause with a participle or an adjective: Recalling, Convinced, Deeply concerned.

    The preamble gives reasons; a finite verb would make it a decision.

    Bad:
        Recalls its resolution 70/1 of 25 September 2015,
        Noting with concern the report of the Secretary-General,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,
        Deeply concerned that the number of victims has doubled,

    Source: United Nations Editorial Manual, resolutions: preambular paragraphs open with a participle, a participial
    phrase or an adjective.
    """
    for place in paper.preambular:
        opener = paper.opener(place)
        if opener and opener.form == "present" and not paper.adopts(place):
            yield wrong_form(place, opener, "preambular", "opens an operative clause", safe=False)
