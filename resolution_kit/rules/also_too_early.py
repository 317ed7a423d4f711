"""Also or further in an opener that the clause before does not share."""

from collections.abc import Iterator

from resolution_kit.openers import Opener, find_opener, with_adverb
from resolution_kit.rules.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("WOR51", "warning")
def also_too_early(paper: Paper) -> Iterator[Fault]:
    """Also and further stand only where the clause before opens with the same verb.

    They say that the organ does the same once more; at the first time there is nothing to add to.

    Bad:
        1. Recalls the report of the Secretary-General;
        2. Also requests the Secretary-General to report on the matter;
        3. Decides to remain seized of the matter.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Also requests the Secretary-General to report on its costs;
        3. Decides to remain seized of the matter.

    Source: under 0.5 per cent of the first paragraphs of such runs of the General Assembly and the Human Rights Council
    since 2005.
    """
    before: Opener | None = None
    for place, step in paper.cycle:
        opener = step.opener
        new = opener and not (before and place.path[0] and before.verb == opener.verb)
        if opener and opener.adverb and new:
            right = find_opener(with_adverb(paper.text(place), None))
            if right and right.text != opener.text:
                fix = Fix(f"Write `{right.text}`", right.text, "text", 0, len(opener.text))
                message = f"`{opener.text}` where the clause before opens otherwise, expected `{right.text}`"
                yield Fault(place, message, 0, len(opener.text), fix)
        before = opener
