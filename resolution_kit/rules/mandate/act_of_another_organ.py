"""The adopting body acts in the place of another."""

from collections.abc import Iterator

from resolution_kit.paper.overreach import overreaches
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.mandate.power_beyond_body import power_beyond_body
from resolution_kit.rules.mandate.reserved_verb import reserved_verb
from resolution_kit.rules.rule import Fault, rule


@rule("MAN06", "warning")
def act_of_another_organ(paper: Paper) -> Iterator[Fault]:
    """Decide only what your body decides; recommend or invite what another does.

    Who schedules, elects, admits, amends and binds stands in clauses/powers.yaml, with sources. Judged only if the
    adopting body is known.

    Bad:
        1. Decides to place 4-piperidone in Table I of the 1988 Convention;

    Bad:
        The Human Rights Council,
        1. Decides to elect new judges of the International Court of Justice;

    Good:
        The Commission on Narcotic Drugs,
        1. Decides to place 4-piperidone in Table I of the 1988 Convention;

    Good:
        1. Welcomes the decision of the Commission on Narcotic Drugs to place 4-piperidone in Table I;

    Source: Charter of the United Nations; 1961 Convention, article 3; 1971 Convention, article 2; 1988 Convention,
    article 12.
    """
    if paper.body is None:
        return
    found = {id(fault.at) for check in (power_beyond_body, reserved_verb) for fault in check(paper)}
    for said in overreaches(paper, "own"):
        if id(said.at) not in found:
            found.add(id(said.at))
            text = paper.text(said.at)[said.start : said.end]
            yield Fault(said.at, f"`{text}`, but {said.act.says}", said.start, said.end)
