"""A clause that belongs to texts of another body."""

from collections.abc import Iterator

from resolution_kit.knowledge.bodies import Body
from resolution_kit.knowledge.powers import foreign
from resolution_kit.model import Placed
from resolution_kit.paper.overreach import power_key
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("MAN09", "warning")
def clause_of_another_body(paper: Paper) -> Iterator[Fault]:
    """Ask the organs of your own organization, in clauses that your body adopts.

    A clause from the library names the bodies for which it is written.

    Bad:
        1. Instructs the General Secretariat to report at the next regular session;

    Good:
        1. Requests the Secretary-General to report at its next session;

    Good:
        House style: oas
        1. Instructs the General Secretariat to report at the next regular session;

    Source: Charter of the United Nations, Article 98; Charter of the Organization of American States, articles 80 and
    107.
    """
    if paper.body is None:
        return
    key = power_key(paper.body)
    for place, text in paper.texts:
        if place.kind == "operative":
            for clause in foreign():
                if key not in clause.bodies and (found := clause.compiled.search(text)):
                    message = f"`{found[0]}` belongs to texts of {clause.whose}, expected a clause of this body"
                    yield Fault(place, message, *found.span())
    for place in (*paper.preambular, *paper.operative):
        if place.clause.entry and not _is_for(place, paper.body):
            message = f"`{place.clause.entry}` is written for other bodies, expected a clause for the {paper.body.name}"
            yield Fault(place, message)


def _is_for(place: Placed, body: Body) -> bool:
    """Whether the library entry of a clause is for the body; so is an entry that is there no more."""
    from resolution_kit.knowledge.library import find_entry  # few papers have clauses of the library

    entry = find_entry(place.clause.entry or "")
    return entry is None or body.adopts_as in entry.bodies
