"""An opener that does not begin with a capital letter."""

from collections.abc import Iterator

from resolution_kit.model import Line, Placed
from resolution_kit.openers import Opener, find_opener
from resolution_kit.rules.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR18", "error")
def opener_in_lower_case(paper: Paper) -> Iterator[Fault]:
    """The first word of a clause begins with a capital letter, and only that word of the opener does.

    Bad:
        1. requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Bad:
        recalling its resolution 70/1 of 25 September 2015,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,

    Source: https://amun.org/handbooks/2018/amun-rules-and-procedures-2018/document-format-and-style; adopted texts.
    """
    for place in (*paper.preambular, *paper.operative):
        text = paper.text(place)
        if text[:1].islower() and (opener := paper.opener(place)):
            yield _fault(place, opener)
    for line in (b for part in paper.parts for b in (*part.preamble, *part.operative) if isinstance(b, Line)):
        text = paper.text(line)
        if text[:1].islower() and (opener := find_opener(text)) and opener.part and opener.known:
            yield _fault(line, opener)


def _fault(at: Placed | Line, opener: Opener) -> Fault:
    found, due = opener.text, opener.text[0].upper() + opener.text[1:]
    fix = Fix(f"Write `{due}`", due[0], "text", 0, 1)
    return Fault(at, f"`{found}` begins with a small letter, expected `{due}`", 0, len(found), fix)
