"""Two clauses that ask for opposite things."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.pulling_apart import pairs
from resolution_kit.rules.rule import Fault, rule


@rule("STR25", "info")
def clauses_pull_apart(paper: Paper) -> Iterator[Fault]:
    """Let no clause pull against another one, such as existing mechanisms first and a new body.

    Bad:
        1. Encourages Member States to make full use of existing mechanisms before establishing new ones;
        2. Decides to establish a working group on precursors.

    Good:
        1. Encourages Member States to make full use of existing mechanisms before establishing new ones;
        2. Decides to consider the matter in the existing working group on precursors.

    Source: editors' practice; a chair asks what the new body does that an existing one cannot.
    """
    texts = [(place, text) for place, text in paper.texts if place.kind == "operative"]
    for pair in pairs(paper.style.language):
        ones = [place for place, text in texts if re.search(pair.one, text, re.IGNORECASE)]
        others = [
            place
            for place, text in (texts if ones else ())
            if re.search(pair.other, text, re.IGNORECASE) and not re.search(pair.one, text, re.IGNORECASE)
        ]
        if others:
            several = " and ".join(dict.fromkeys(place.ref for place in others[:3]))
            yield Fault(others[0], pair.say.format(one=ones[0].ref, other=several))
