"""An opener that another clause of the paper has used."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("WOR52", "info")
def opener_used_twice(paper: Paper) -> Iterator[Fault]:
    """Open every clause with a phrase of its own if the house style forbids repeats.

    The United Nations repeats freely, with also and further; its style turns this rule off.

    Bad:
        Recalling its resolution 70/1 of 25 September 2015,
        Noting with concern the report of the Secretary-General,
        Recalling its resolution 71/1 of 19 September 2016,

    Good:
        Recalling its resolution 70/1 of 25 September 2015,
        Bearing in mind its resolution 71/1 of 19 September 2016,

    Source: https://sites.google.com/isc.cw/iscmun/how-to-prepare-for-the-conference/working-paper and
    https://wymun.fandom.com/wiki/Operative_Phrases
    """
    seen: dict[tuple[int, str], str] = {}
    for place in (*paper.preambular, *paper.operative):
        opener = paper.opener(place)
        if opener:
            first = seen.setdefault((place.part, opener.text.casefold()), place.ref)
            if first != place.ref:
                yield Fault(place, f"`{opener.text}` opens clause {first} too, expected another", 0, len(opener.text))
