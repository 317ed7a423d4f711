"""A preambulatory clause without a comma at its end."""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import ending_fault, wrong_endings
from resolution_kit.rules.rule import Fault, rule


@rule("PRE02", "error")
def preamble_without_comma(paper: Paper) -> Iterator[Fault]:
    """End every preambulatory clause, the last one too, as the house style says: nearly all ask for a comma.

    The whole resolution is one sentence, and its preamble is a series of participles joined by commas.

    Bad:
        Recalling its resolution 70/1 of 25 September 2015;

    Bad:
        Recalling its resolution 70/1 of 25 September 2015

    Good:
        Recalling its resolution 70/1 of 25 September 2015,

    Source: 96 to 99.7 per cent of preambular paragraphs adopted by the General Assembly and the Human Rights Council
    since 2005; published Model UN guides.
    """
    for ended in wrong_endings(paper, "preambular"):
        if not paper.adopts(ended.place):
            found = ending_fault(paper, ended, "preambulatory clause")
            sentence = ended.mark == "." and paper.opener(ended.place) is None
            yield replace(found, fix=None) if sentence else found  # a comma would not make it a clause
