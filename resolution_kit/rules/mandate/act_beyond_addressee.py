"""An act asked of a body that cannot do it."""

from collections.abc import Iterator

from resolution_kit.knowledge.powers import title
from resolution_kit.paper.overreach import overreaches
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("MAN05", "warning")
def act_beyond_addressee(paper: Paper) -> Iterator[Fault]:
    """Ask of a body only what it may do: offices assist and report, States arrest, seize, punish and make law.

    What bodies may do, with the source of each power, stands in clauses/powers.yaml.

    Bad:
        1. Requests the International Narcotics Control Board to arrest brokers;

    Bad:
        1. Requests the United Nations Office on Drugs and Crime:
        (a) To train inspectors;
        (b) To confiscate suspicious shipments;

    Good:
        1. Requests the United Nations Office on Drugs and Crime to assist States in seizing suspicious shipments;

    Good:
        1. Urges States to arrest brokers and to inform the International Narcotics Control Board;

    Source: Charter of the United Nations, Articles 2 (7), 10 to 14, 25 and 39 to 42; the drug control conventions.
    """
    for said in overreaches(paper, "asked"):
        text = paper.text(said.at)[said.start : said.end]
        message = f"`{text}` is not for the {title(said.actor)}: {said.act.says}"
        yield Fault(said.at, message, said.start, said.end)
