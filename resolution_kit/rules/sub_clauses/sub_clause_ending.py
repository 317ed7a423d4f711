"""A sub-clause with another ending than that of the house style."""

from collections.abc import Iterator

from resolution_kit.paper.habits import comma_lists
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_fault, wrong_endings
from resolution_kit.rules.rule import Fault, rule


@rule("SUB03", "warning")
def sub_clause_ending(paper: Paper) -> Iterator[Fault]:
    """End sub-clauses as the house style says: with a semicolon in the United Nations, with a comma in some others.

    The last sub-clause has the ending of its whole clause. In Model UN commas pass in a list that has no other mark.

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter,
        (b) To inform Member States;
        2. Decides to return to the matter at its next session.

    Bad:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States
        2. Decides to return to the matter at its next session.

    Good:
        1. Requests the Secretary-General:
        (a) To report on the matter;
        (b) To inform Member States;
        2. Decides to return to the matter at its next session.

    Source: adopted texts since 2005 and most Model UN guides; commas between sub-clauses in KINGMUN, MUNOL and the
    THIMUN family, such as https://github.com/tvut/kingmun2018.
    """
    commas = comma_lists(paper.endings) if paper.style.operative.own_habits else frozenset()
    for ended in wrong_endings(paper, "item", "last-item"):
        if id(ended.place.clause) not in commas:
            yield ending_fault(paper, ended, "sub-clause")
