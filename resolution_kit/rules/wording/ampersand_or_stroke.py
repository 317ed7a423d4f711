"""& and / in running text."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault, instead
from resolution_kit.rules.rule import Fault, rule

_AMPERSAND = re.compile(r"&(?<= &)(?= )")
_STROKE = re.compile(r"/(?<=[a-z]{2}/)(?=[a-z]{2,}(?![\w./]))")
_LAST = re.compile(r"[^\W\d]+$")
_FIRST = re.compile(r"[a-z]+")
_SIGNS_OF_ADDRESS = frozenset("./:@")
"""Before the stroke in the address of a page: un.org/en/about."""


@rule("WOR09", "info")
def ampersand_or_stroke(paper: Paper) -> Iterator[Fault]:
    """Join words by words: no & and no stroke between two words in running text.

    A stroke leaves open whether it means “and” or “or”. Names such as HIV/AIDS keep theirs, and so does “and/or”.

    Bad:
        Noting the work of police & customs,

    Bad:
        1. Calls upon States to involve local/regional authorities;

    Good:
        Noting the work of police and/or customs in responding to HIV/AIDS,

    Source: UNDRR editorial manual; the adopted texts.
    """
    if "&" in paper.prose.masked:
        words = word_list("wording", "ampersand", paper.style.language).words
        for hit in paper.prose.hits(_AMPERSAND):
            yield instead(hit, words[0])
    kept = word_list("wording", "stroke", paper.style.language).words
    for hit in paper.prose.hits(_STROKE):
        pair = _LAST.search(hit.before)[0] + "/" + _FIRST.match(hit.after)[0]  # type: ignore[index]
        is_address = not _SIGNS_OF_ADDRESS.isdisjoint(hit.before.rpartition(" ")[2])
        if pair not in kept and pair.islower() and not is_address:
            yield fault(hit, f"found the stroke in `{pair}`, expected a word between the two")
