"""A second operative verb inside an operative clause."""

from collections.abc import Iterator

from resolution_kit.paper.opener_words import second_verb
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("OPE13", "info")
def two_ideas_in_clause(paper: Paper) -> Iterator[Fault]:
    """Do one thing in an operative clause.

    A clause with two verbs must be amended or voted down as a whole; two clauses can be dealt with separately. United
    Nations texts often join them, and their style turns this rule off.

    Bad:
        House style: mun
        1. Welcomes the report, and requests the Secretary-General to continue his work;
        2. Decides to return to the matter at its next session.

    Good:
        House style: mun
        1. Welcomes the report;
        2. Requests the Secretary-General to continue his work.

    Source: https://www.spmun2018.com/resolutions.html
    """
    for place in paper.operative:
        if found := second_verb(paper.text(place)):
            verb, start = found
            message = f"`{verb}` is a second decision, expected a clause of its own"
            yield Fault(place, message, start, start + len(verb))
