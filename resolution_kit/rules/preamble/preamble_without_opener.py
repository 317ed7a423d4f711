"""A preambulatory clause that does not open with a participle or an adjective."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.verb_forms import plain_form
from resolution_kit.rules.faults import without_opener
from resolution_kit.rules.rule import Fault, rule


@rule("PRE09", "warning")
def preamble_without_opener(paper: Paper) -> Iterator[Fault]:
    """Open a preambulatory clause with a participle or an adjective that shows the attitude of the organ.

    Bad:
        The situation in the region is a threat to international peace,

    Good:
        Determining that the situation in the region is a threat to international peace,

    Source: United Nations Editorial Manual, resolutions: preambular paragraphs open with a participle, a participial
    phrase or an adjective.
    """
    for place in paper.preambular:
        text = paper.text(place)
        if paper.opener(place) is None and text and plain_form(text) is None:
            yield without_opener(place, text, "preambular")
