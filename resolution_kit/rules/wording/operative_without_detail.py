"""An operative clause too short to say who acts, when and how."""

from collections.abc import Iterator

from resolution_kit.knowledge.order import rank_of_closing
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule

_FEWEST_WORDS = 12


@rule("WOR14", "info")
def operative_without_detail(paper: Paper) -> Iterator[Fault]:
    """Say who acts, when and how, in sub-clauses or in the sentence of the operative clause.

    A hint for Model UN: adopted texts have short clauses too, so the style `un` turns it off. The last clause and other
    closing formulas are not judged.

    Bad:
        House style: mun
        1. Urges Member States to cooperate;
        2. Decides to remain seized of the matter.

    Good:
        House style: mun
        1. Urges Member States to report every theft of precursors to the International Narcotics Control Board within
           three working days;
        2. Decides to remain seized of the matter.

    Source: published Model UN guides (allamericanmun.com, github.com/tvut/kingmun2018).
    """
    for place in paper.operative[:-1]:
        clause = place.clause
        text = paper.text(place)
        count = len(text.split())
        if rank_of_closing(text) is not None:
            continue
        if 1 < count < _FEWEST_WORDS and not clause.subclauses and not clause.closing:
            yield Fault(place, f"{count} words and no sub-clauses, expected who acts, when and how")
