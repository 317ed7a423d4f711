"""An opener that only Model UN lists have."""

from collections.abc import Iterator

from resolution_kit.paper.opener_words import is_only_mun
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("WOR54", "info")
def opener_of_model_un(paper: Paper) -> Iterator[Fault]:
    """Use openers of United Nations texts of today if the house style is theirs.

    Model UN lists pass on phrases that resolutions no longer have, and some that they never had.

    Bad:
        Contemplating the importance of cooperation among all States,

    Good:
        Considering the importance of cooperation among all States,

    Source: openers of 2,312 resolutions of 2005 or later, and of 32 Model UN phrase lists.
    """
    if paper.customs.own_openers:
        return
    for place in (*paper.preambular, *paper.operative):
        opener = paper.opener(place)
        if opener and opener.known and opener.kind == place.kind and is_only_mun(opener):
            message = f"`{opener.text}` is only in Model UN lists, expected an opener of texts adopted since 2005"
            yield Fault(place, message, 0, len(opener.text))
