"""Two different punctuation marks side by side."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import called_out, ending_fix, ending_span
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("PUN02", "error")
def mixed_punctuation(paper: Paper) -> Iterator[Fault]:
    """End a clause with one punctuation mark, not with two.

    Bad:
        1. Requests the Secretary-General to report on the matter;.
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Source: English grammar.
    """
    for ended in paper.endings:
        text = paper.text(ended.place)
        if paper.typed and (called := called_out(text)):
            fix = Fix("Delete it", "", "text", len(text) - len(called), len(text))
            found = f"ends with `{called}{ended.mark}`, expected `{ended.due}`"
            yield Fault(ended.place, found, len(text) - len(called), len(text), fix)
            continue
        if ended.malformed and len(set(ended.mark)) > 1:
            span = ending_span(paper.text(ended.place))
            yield Fault(ended.place, f"ends with `{ended.mark}`, expected `{ended.due}`", *span, ending_fix(ended))
