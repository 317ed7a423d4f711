"""Also or further before a participle of the preamble."""

from collections.abc import Iterator

from resolution_kit.knowledge.openers import find_opener, with_adverb
from resolution_kit.paper.opener_words import adverb_leads
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("PRE03", "warning")
def adverb_before_participle(paper: Paper) -> Iterator[Fault]:
    """In the preamble, put also and further after the participle: Recalling further, not Further recalling.

    Many Model UN lists have it the other way round, and so does the Security Council; the house style decides.

    Bad:
        Recalling its resolution 70/1 of 25 September 2015,
        Further recalling its resolution 71/1 of 19 September 2016,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,
        Recalling also its resolution 71/1 of 19 September 2016,

    Source: adopted texts of the General Assembly, the Human Rights Council and the Economic and Social Council since
    2005.
    """
    if paper.possible_customs.without_also_further:
        return
    for place in paper.preambular:
        opener = paper.opener(place)
        if opener and opener.adverb and opener.form == "participle" and adverb_leads(opener):
            text = paper.text(place)
            right = find_opener(with_adverb(text, opener.adverb))
            if right and right.text != opener.text:
                fix = Fix(f"Write `{right.text}`", right.text, "text", 0, len(opener.text))
                message = f"`{opener.text}` has its adverb before the participle, expected `{right.text}`"
                yield Fault(place, message, 0, len(opener.text), fix)
