"""A preambulatory clause that does not end with a comma."""

from collections.abc import Iterator

from resolution_kit.rules.paper import Paper
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("PRE02", "error")
def preamble_without_comma(paper: Paper) -> Iterator[Fault]:
    """A preambulatory clause ends as the house style says, with a comma in nearly all of them, the last one too.

    The whole resolution is one sentence, and its preamble is a row of participles held together by commas.

    Bad:
        Recalling its resolution 70/1 of 25 September 2015;

    Good:
        Recalling its resolution 70/1 of 25 September 2015,

    Source: 96 to 99.7 per cent of preambular paragraphs adopted by the General Assembly and the Human Rights Council
    since 2005; published Model UN guides.
    """
    if not paper.typed:
        return
    expected = paper.style.preambular.ending
    for place in paper.preambular:
        ending = place.clause.ending or ""
        if ending != expected and not place.clause.subclauses:
            found = f"ends with `{ending}`" if ending else "has no punctuation at its end"
            text = paper.text(place)
            fix = Fix(f"End it with `{expected}`", expected, "ending")
            yield Fault(place, f"preambulatory clause {found}, expected `{expected}`", len(text), len(text) + 1, fix)
