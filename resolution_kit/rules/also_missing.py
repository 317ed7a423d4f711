"""A clause that repeats the opener before it without also or further."""

from collections.abc import Iterator

from resolution_kit.openers import find_opener, with_adverb
from resolution_kit.rules.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("WOR50", "info")
def also_missing(paper: Paper) -> Iterator[Fault]:
    """Neighbours that open alike count in threes: plain, also, further, and plain again.

    In the operative part the adverb goes first, Also requests, and a verb that asks counts on only while it asks the
    same addressee. The Security Council does not follow it.

    Bad:
        Recalling its resolution 70/1 of 25 September 2015,
        Recalling its resolution 71/1 of 19 September 2016,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,
        Recalling also its resolution 71/1 of 19 September 2016,

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Requests all Member States to contribute to the report;
        3. Decides to remain seized of the matter.

    Source: runs of paragraphs that open alike since 2005: 85 to 90 per cent of the second ones in the preamble of the
    General Assembly, the Human Rights Council and the Economic and Social Council, 74 to 81 per cent in the operative
    part.
    """
    for place, step in paper.cycle:
        opener = step.opener
        if opener and step.due and opener.adverb != step.due:
            text = paper.text(place)
            right = find_opener(with_adverb(text, step.due))
            if right and right.text != opener.text:
                message = f"`{opener.text}` repeats the opener before it, expected `{right.text}`"
                fix = Fix(f"Write `{right.text}`", right.text, "text", 0, len(opener.text))
                yield Fault(place, message, 0, len(opener.text), fix)
