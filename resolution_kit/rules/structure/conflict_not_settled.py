"""Versions of a clause or of a heading field that are still to be chosen from."""

from collections import defaultdict
from collections.abc import Iterator

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("STR20", "error")
def conflict_not_settled(paper: Paper) -> Iterator[Fault]:
    """After a merge, choose one version of each clause and one value of each heading field.

    If two papers differ, both versions are in the draft until somebody decides; `reskit settle` does it. A clause that
    one side changed and the other removed is alone with its mark.

    Bad:
        Draft:
        operative:
          - {id: a1, conflict: a1, from: mexico.yaml, text: Requests the Secretary-General to report in 2027}
          - {conflict: a1, from: peru.yaml, text: Requests the Secretary-General to report in 2028}
          - Decides to remain seized of the matter

    Bad:
        Draft:
        topic: Precursors
        conflicts:
          - {field: topic, value: Chemical precursors, from: peru.yaml}

    Good:
        Draft:
        operative:
          - {id: a1, from: mexico.yaml, text: Requests the Secretary-General to report in 2027}
          - Decides to remain seized of the matter

    Source: the draft file of this program; the United Nations put versions that are not agreed in square brackets.
    """
    versions: dict[str, list[Placed]] = defaultdict(list)
    for place in paper.clauses:
        if place.clause.conflict is not None:
            versions[place.clause.conflict].append(place)
    for places in versions.values():
        yield Fault(places[0], _said(places))
    for rival in paper.resolution.conflicts:
        other = ", ".join(rival.values) or "nothing"
        yield Fault(None, f"`{other}` as another {rival.name.replace('_', ' ')}, expected one; `reskit settle`")


def _said(places: list[Placed]) -> str:
    if len(places) == 1:
        ref = places[0].ref
        return f"a clause that the other side removed: `reskit settle {ref}` keeps it, `reskit remove {ref}` does not"
    refs = ", ".join(place.ref for place in places)
    return (
        f"{len(places)} versions of one clause ({refs}), expected one; `reskit settle` with the number of the right one"
    )
