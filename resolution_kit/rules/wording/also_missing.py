"""A clause that repeats the opener before it without also or further."""

from collections.abc import Iterator

from resolution_kit.knowledge.openers import Adverb, addressee, cycle_key, find_opener, with_adverb
from resolution_kit.model import Placed
from resolution_kit.paper.asked import one_name
from resolution_kit.paper.opener_words import adverb_leads
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("WOR50", "info")
def also_missing(paper: Paper) -> Iterator[Fault]:
    """Count clauses with the same opener in threes: plain, also, further, and plain again.

    In the operative part the adverb comes first, Also requests, and verbs that ask are counted only as long as they ask
    the same addressee. The Security Council does not count.

    Bad:
        Recalling its resolution 70/1 of 25 September 2015,
        Recalling its resolution 71/1 of 19 September 2016,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,
        Recalling also its resolution 71/1 of 19 September 2016,

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Requests all Member States to contribute to the report;
        3. Decides to return to the matter at its next session.

    Source: runs of paragraphs that open alike since 2005: 85 to 90 per cent of the second ones in the preamble of the
    General Assembly, the Human Rights Council and the Economic and Social Council, 74 to 81 per cent in the operative
    part.
    """
    for before, place in paper.neighbours if paper.counts_openers else ():
        opener, other = paper.opener(place), before and paper.opener(before)
        if before and opener and other and _repeats(paper, before, place):
            due: Adverb = "further" if other.adverb else "also"
            right = find_opener(with_adverb(paper.text(place), due))
            if right and right.text != opener.text:
                message = f"`{opener.text}` opens like the clause before it, expected `{right.text}`"
                fix = Fix(f"Write `{right.text}`", right.text, "text", 0, len(opener.text))
                yield Fault(place, message, 0, len(opener.text), fix)


def _repeats(paper: Paper, before: Placed, place: Placed) -> bool:
    """Whether a clause without an adverb has the opener and addressee of the one before, and the count is not over."""
    opener, other = paper.opener(place), paper.opener(before)
    if not (opener and other and opener.verb == other.verb and opener.kind == place.kind):
        return False
    if opener.text.casefold() in word_list("form", "foreign_openers", paper.style.language).instead:
        return False  # Whereas: another word is due
    if opener.adverb or other.adverb == "further" or cycle_key(opener) != cycle_key(other):
        return False
    if other.adverb and adverb_leads(other) and place.kind == "preambular":
        return False  # Also recalling: this paper counts in another way
    text, former = paper.text(place), paper.text(before)
    return one_name(addressee(text, opener)) == one_name(addressee(former, other)) and text != former
