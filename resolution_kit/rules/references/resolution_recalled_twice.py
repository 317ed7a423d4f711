"""Resolution 70/1 recalled by two clauses of the preamble."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_NEAR = 60
"""Characters between the opener and the number of what a clause recalls: `Recalling General Assembly resolution`."""


@rule("REF15", "info")
def resolution_recalled_twice(paper: Paper) -> Iterator[Fault]:
    """Recall a resolution in one clause of the preamble.

    Only a clause that recalls nothing else counts, and only if both open with the same verb; adopted texts come back
    to a resolution for another of its provisions.

    Bad:
        Recalling General Assembly resolution 78/131 of 18 December 2023,
        Recalling also General Assembly resolution 78/131 of 18 December 2023 on synthetic drugs,

    Good:
        Recalling General Assembly resolution 78/131 of 18 December 2023,
        Reaffirming what it states in resolution 78/131 on access to medicines,

    Source: adopted texts.
    """
    seen: dict[tuple[str, str, str], str] = {}
    for place in paper.preambular:
        opener = paper.opener(place)
        cited = [citation for citation in paper.citations if citation.at is place]
        if opener and len(cited) == 1 and cited[0].start - len(opener.text) < _NEAR:
            first = seen.setdefault((opener.verb, cited[0].organ, cited[0].found), place.ref)
            if first != place.ref:
                yield fault(cited[0], f"`{cited[0].found}`, which clause {first} recalls too, expected it once")
