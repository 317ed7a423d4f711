"""An opener that does not begin with a capital letter, or has one inside: Calls Upon."""

from collections.abc import Iterator

from resolution_kit.knowledge.openers import Opener, find_opener
from resolution_kit.model import Line, Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import is_shouted
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("STR18", "error")
def opener_in_lower_case(paper: Paper) -> Iterator[Fault]:
    """Begin a clause with a capital letter, and write the other words of its opener without one.

    Bad:
        1. requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Bad:
        recalling its resolution 70/1 of 25 September 2015,

    Bad:
        Deeply Concerned by the situation,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,

    Source: https://amun.org/handbooks/2018/amun-rules-and-procedures-2018/document-format-and-style; adopted texts.
    """
    for place in (*paper.preambular, *paper.operative):
        text = paper.text(place)
        if (opener := paper.opener(place)) and _is_miswritten(opener):
            yield _fault(place, opener)
    for line in (b for part in paper.parts for b in (*part.preamble, *part.operative) if isinstance(b, Line)):
        text = paper.text(line)
        if text[:1].islower() and (opener := find_opener(text)) and opener.kind and opener.known:
            yield _fault(line, opener)


def _is_miswritten(opener: Opener) -> bool:
    """Whether it begins with a small letter or has a capital inside; capitals throughout are a matter of style."""
    return not is_shouted(opener.text) and opener.text != _due(opener)


def _due(opener: Opener) -> str:
    return opener.text[:1].upper() + opener.text[1:].lower()


def _fault(at: Placed | Line, opener: Opener) -> Fault:
    found, due = opener.text, _due(opener)
    wrong = "begins with a small letter" if found[0].islower() else "has a capital inside"
    fix = Fix(f"Write `{due}`", due, "text", 0, len(found))
    return Fault(at, f"`{found}` {wrong}, expected `{due}`", 0, len(found), fix)
