"""Also or further after an operative verb."""

from collections.abc import Iterator

from resolution_kit.knowledge.openers import find_opener, with_adverb
from resolution_kit.paper.opener_words import adverb_leads
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("OPE15", "warning")
def adverb_behind_verb(paper: Paper) -> Iterator[Fault]:
    """In the operative part, put also and further before the verb: Also recognizes, not Recognizes also.

    Operative clauses gave up the order of the preamble long ago.

    Bad:
        1. Recognizes the importance of the matter;
        2. Recognizes also the work of the Secretary-General;
        3. Decides to return to the matter at its next session.

    Good:
        1. Recognizes the importance of the matter;
        2. Also recognizes the work of the Secretary-General;
        3. Decides to return to the matter at its next session.

    Source: under 1 per cent of such operative paragraphs since 2005.
    """
    for place in () if paper.possible_customs.without_also_further else paper.operative:
        opener = paper.opener(place)
        if opener and opener.adverb and opener.form == "present" and not adverb_leads(opener):
            right = find_opener(with_adverb(paper.text(place), opener.adverb))
            if right and right.text != opener.text:
                fix = Fix(f"Write `{right.text}`", right.text, "text", 0, len(opener.text))
                message = f"`{opener.text}` has its adverb after the verb, expected `{right.text}`"
                yield Fault(place, message, 0, len(opener.text), fix)
