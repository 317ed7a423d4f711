"""Also or further in an opener that the clause before does not share."""

from collections.abc import Iterator

from resolution_kit.knowledge.openers import find_opener, with_adverb
from resolution_kit.model import Placed
from resolution_kit.paper.opener_words import adverb_leads
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import missing_word
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("WOR51", "warning")
def also_too_early(paper: Paper) -> Iterator[Fault]:
    """Write also and further only if the clause before opens with the same verb.

    They say that the organ does the same once more; the first time there is nothing to add to.

    Bad:
        1. Recalls the report of the Secretary-General;
        2. Also requests the Secretary-General to report on the matter;
        3. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Also requests the Secretary-General to report on its costs;
        3. Decides to return to the matter at its next session.

    Source: under 0.5 per cent of the first paragraphs of such runs of the General Assembly and the Human Rights Council
    since 2005.
    """
    for before, place in paper.neighbours if paper.counts_openers else ():
        opener = paper.opener(place)
        if opener and opener.adverb and _is_first(paper, before, place):
            right = find_opener(with_adverb(paper.text(place), None))
            if right and right.text != opener.text:
                fix = Fix(f"Write `{right.text}`", right.text, "text", 0, len(opener.text))
                why = "after a clause with another verb (it counts the same verb on)"
                message = f"`{opener.text}` {why}, expected `{right.text}`"
                yield Fault(place, message, 0, len(opener.text), fix)


def _is_first(paper: Paper, before: Placed | None, place: Placed) -> bool:
    """Whether the clause before is whole and opens with another verb."""
    opener, other = paper.opener(place), paper.opener(before) if before else None
    if opener is None or opener.kind != place.kind or (place.kind == "preambular" and adverb_leads(opener)):
        return False  # Further recalling: another rule says that the adverb stands in the wrong place
    if before is None:
        return True
    text = paper.text(before)
    if other is None or other.kind != before.kind or len(text) == len(other.text) or missing_word(before, text, other):
        return False
    return other.verb.partition(" ")[0] != opener.verb.partition(" ")[0]  # Calls for …, Also calls upon …
