"""A power that a body is said to have, and has not."""

from collections.abc import Iterator

from resolution_kit.knowledge.powers import title
from resolution_kit.paper.overreach import overreaches
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.statements import OWN
from resolution_kit.rules.rule import Fault, rule


@rule("MAN07", "warning")
def power_misstated(paper: Paper) -> Iterator[Fault]:
    """Say of a body only what it does and may do.

    Bad:
        Recalling that the Secretary-General may amend the international drug control conventions,

    Bad:
        Affirming that the International Narcotics Control Board is the enforcement mechanism of the conventions,

    Good:
        Affirming that the International Narcotics Control Board is not an enforcement mechanism,

    Good:
        Recalling that only the parties may amend the international drug control conventions,

    Source: Charter of the United Nations; the drug control conventions; clauses/powers.yaml for each power.
    """
    for said in overreaches(paper, "said"):
        text = paper.text(said.at)[said.start : said.end]
        whose = "this body" if said.actor == OWN else f"the {title(said.actor)}"
        yield Fault(said.at, f"`{text}` is no power of {whose}: {said.act.says}", said.start, said.end)
