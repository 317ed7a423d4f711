"""A second operative verb or a second sentence inside a clause."""

from collections.abc import Iterator

from resolution_kit.paper.opener_words import second_verb, verb_of_reason
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.sentences import second_sentence
from resolution_kit.rules.rule import Fault, rule


@rule("OPE13", "info")
def two_ideas_in_clause(paper: Paper) -> Iterator[Fault]:
    """Do one thing in an operative clause, in one sentence.

    A clause with two verbs must be amended or voted down as a whole; two clauses can be dealt with separately. A second
    sentence after a full stop has no verb of the organ at all. United Nations texts often join verbs, and their style
    turns this rule off.

    Bad:
        House style: mun
        1. Welcomes the report, and requests the Secretary-General to continue his work;
        2. Decides to return to the matter at its next session.

    Bad:
        House style: mun
        1. Requests a report from the Secretary-General. The report shall also look at the role of companies;
        2. Decides to return to the matter at its next session.

    Bad:
        House style: mun
        1. Congratulates all States which have done so, these should help others;
        2. Demands the release of the crew, Encourages divers to help.

    Good:
        House style: mun
        1. Welcomes the report;
        2. Requests the Secretary-General to continue his work.

    Source: https://www.spmun2018.com/resolutions.html
    """
    for place in (*paper.preambular, *paper.operative):
        text = paper.text(place)
        found = second_verb(text) if place.kind == "operative" else verb_of_reason(text)
        what = "is a second decision, expected a clause of its own"
        if found is None:
            found, what = second_sentence(text), "begins a second sentence, expected one sentence in each clause"
        if found:
            words, start = found
            yield Fault(place, f"`{words}` {what}", start, start + len(words))
