"""A label typed into the text of a clause."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule

_LABEL = re.compile(r"(?:\d{1,3}[.)]|\((?:\d{1,3}|[a-z]{1,4})\)|[a-zA-Z]\)|[a-z]\.|[•‣▪●-])\s+")
_FIRST = frozenset("(0123456789•‣▪●-") | frozenset(map(chr, (*range(65, 91), *range(97, 123))))


@rule("STR15", "warning")
def typed_label(paper: Paper) -> Iterator[Fault]:
    """Begin the text of a clause with its opener: its number comes from the list.

    A typed number does not change when clauses move, and is printed beside the right one.

    Bad:
        Draft:
        operative:
          - text: 1. Requests the Secretary-General to report on the matter
          - text: Decides to return to the matter at its next session

    Bad:
        1. (a) Requests the Secretary-General to report on the matter;
        2. Decides to return to the matter at its next session.

    Good:
        Draft:
        operative:
          - text: Requests the Secretary-General to report on the matter
          - text: Decides to return to the matter at its next session

    Source: how word processors and reskit number lists.
    """
    for place, text in paper.texts:
        label = _LABEL.match(text) if text[:1] in _FIRST else None
        if label and not (paper.typed and place.clause.label is None):
            fix = Fix("Delete it", "", "text", 0, label.end(), safe=False)
            yield Fault(place, f"`{label[0].strip()}` typed into the text, expected the opener", 0, label.end(), fix)
