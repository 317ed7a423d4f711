"""A clause that repeats another one word for word."""

import re
from collections.abc import Iterator

from resolution_kit.model import Clause, Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule

_COMMA = re.compile(",")
_LEAST_BLANKS = 3
"""Blanks of the shortest text that no other clause repeats by chance."""


@rule("STR13", "warning")
def clause_repeated(paper: Paper) -> Iterator[Fault]:
    """Say everything once: a clause identical to another one is a slip of copying.

    Bad:
        1. Requests the Secretary-General to report on the matter;
        2. Requests the Secretary-General to report on the matter;
        3. Decides to return to the matter at its next session.

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To report on the matter.

    Bad:
        1. Encourages cities to plant trees;
        2. Encourages cities to plant trees, with the help of schools;
        3. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Also requests the Secretary-General to report on its costs;
        3. Decides to return to the matter at its next session.

    Source: editors' practice; texts merged from several working papers repeat clauses.
    """
    yield from _said_within(paper)
    if len({text.casefold() for _, text in paper.texts}) == len(paper.texts):
        return
    seen: dict[tuple[object, ...], Placed] = {}
    for place, text in paper.texts:
        if not any(map(str.isalnum, text)):
            continue
        said = (place.part, place.kind, place.path[:-1], text.casefold(), _below(place.clause))
        first = seen.setdefault(said, place)
        if first is not place:
            yield Fault(place, f"repeats clause {first.ref}, expected each clause once")


def _said_within(paper: Paper) -> Iterator[Fault]:
    """The operative clauses of which one says what the other says and goes on behind a comma: likely two versions."""
    plain = [(p, paper.text(p).casefold()) for p in paper.operative if not p.clause.subclauses]
    said = {(p.part, text): p for p, text in plain if text.count(" ") >= _LEAST_BLANKS}
    for place, text in plain:
        heads = ((place.part, text[: comma.start()]) for comma in _COMMA.finditer(text))
        if short := next((said[head] for head in heads if head in said), None):
            first, later = sorted((place, short), key=lambda p: p.path)
            yield Fault(later, f"says what clause {first.ref} says, expected each request once; keep one of them")


def _below(clause: Clause) -> tuple[object, ...]:
    """What its sub-clauses say."""
    return tuple((child.text, _below(child)) for child in clause.subclauses)
