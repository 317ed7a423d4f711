"""A preambulatory opener without the word that belongs to it."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.rules.faults import missing_word
from resolution_kit.rules.rule import Fault, rule


@rule("PRE06", "warning")
def preamble_opener_incomplete(paper: Paper) -> Iterator[Fault]:
    """Write the word that some preambulatory openers need after them: Aware of, Alarmed by, Guided by, Convinced that.

    Bad:
        Aware the importance of international cooperation,

    Good:
        Aware of the importance of international cooperation,

    Source: https://onlinetouch.nl/munagazine2020/munagazine-2020/20; adopted texts.
    """
    for place in paper.preambular:
        opener = paper.opener(place)
        if opener and opener.kind == "preambular" and (fault := missing_word(place, paper.text(place), opener)):
            yield fault
