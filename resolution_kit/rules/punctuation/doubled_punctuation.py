"""A doubled punctuation mark."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_fix, ending_span
from resolution_kit.rules.rule import Fault, Fix, rule

_INSIDE = re.compile(r"([,;:])\1+")


@rule("PUN01", "error")
def doubled_punctuation(paper: Paper) -> Iterator[Fault]:
    """Write punctuation marks once.

    Bad:
        1. Requests the Secretary-General to report on the matter;;
        2. Decides to return to the matter at its next session.

    Bad:
        Recalling its resolution 70/1 of 25 September 2015,, which it adopted unanimously,

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: English grammar.
    """
    for ended in paper.endings:
        if ended.malformed and len(set(ended.mark)) == 1:
            span = ending_span(paper.text(ended.place))
            yield Fault(ended.place, f"ends with `{ended.mark}`, expected `{ended.due}`", *span, ending_fix(ended))
    for hit in paper.prose.hits(_INSIDE) if any(mark in paper.prose.whole for mark in (",,", ";;", "::")) else ():
        fix = Fix(f"Write `{hit.found[0]}`", hit.found[0], "text", hit.start, hit.end)
        yield Fault(hit.at, f"found `{hit.found}`, expected `{hit.found[0]}`", hit.start, hit.end, fix)
