"""A space before a comma, a semicolon, a colon or a full stop."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_span
from resolution_kit.rules.rule import Fault, Fix, rule

_CLOSERS = (")", "”", "’")
_INSIDE = re.compile(r" +(?=[,;:.](?: |$))", re.MULTILINE)


@rule("PUN03", "warning")
def space_before_punctuation(paper: Paper) -> Iterator[Fault]:
    """Leave no space before a punctuation mark.

    Bad:
        1. Requests the Secretary-General to report on the matter ;
        2. Decides to return to the matter at its next session.

    Bad:
        Recalling its resolution 70/1 , adopted on 25 September 2015,

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: United Nations Editorial Manual, punctuation; English typography.
    """
    for ended in paper.endings:
        if ended.spaced:
            typed = ended.place.clause.ending or ""
            fix = Fix("Delete the space", typed.lstrip(), "ending")
            span = ending_span(paper.text(ended.place))
            yield Fault(ended.place, f"a space before `{typed.strip()}`, expected none", *span, fix)
    whole = paper.prose.whole
    for hit in paper.prose.hits(_INSIDE) if any(mark in whole for mark in (" ,", " ;", " :", " .")) else ():
        if hit.before[-1:].isalnum() or hit.before[-1:] in _CLOSERS:
            fix = Fix("Delete the space", "", "text", hit.start, hit.end)
            yield Fault(hit.at, f"a space before `{hit.after[0]}`, expected none", hit.start, hit.end + 1, fix)
