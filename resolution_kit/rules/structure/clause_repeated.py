"""A clause that repeats another one word for word."""

from collections.abc import Iterator

from resolution_kit.model import Clause, Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


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

    Good:
        1. Requests the Secretary-General to report on the matter;
        2. Also requests the Secretary-General to report on its costs;
        3. Decides to return to the matter at its next session.

    Source: editors' practice; texts merged from several working papers repeat clauses.
    """
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


def _below(clause: Clause) -> tuple[object, ...]:
    """What its sub-clauses say."""
    return tuple((child.text, _below(child)) for child in clause.subclauses)
