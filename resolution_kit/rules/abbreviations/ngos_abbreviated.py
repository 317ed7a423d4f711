"""NGOs for non-governmental organizations."""

import re
from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule

_ARTICLE = re.compile(r"\b([Aa])n $")
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_VOWELS = "aeiou"


@rule("ABB07", "info")
def ngos_abbreviated(paper: Paper) -> Iterator[Fault]:
    """Write non-governmental organizations in full every time.

    Bad:
        1. Invites NGOs to cooperate;

    Good:
        1. Invites non-governmental organizations to cooperate;

    Source: General Assembly since 2005: 1,054 times in full, never NGOs.
    """
    short = word_list("abbreviations", "non_governmental", paper.style.language)
    for hit in short.hits(paper.prose):
        full = short.instead[hit.found]
        yield _written_out(hit, full if hit.start else full.capitalize())


def _written_out(hit: Hit, full: str) -> Fault:
    """The fault with its fix, the article before it too: an NGO, a non-governmental organization; none for NGO's."""
    found = instead(hit, full)
    vowel = full[:1].lower() in _VOWELS
    article = _ARTICLE.search(hit.before)
    if _POSSESSIVE.match(hit.after):
        return replace(found, fix=None)
    if article is None or vowel or found.fix is None:
        return found
    new, start = f"{article[1]} {full}", hit.start - len(article[0])
    return replace(found, fix=replace(found.fix, title=f"Write `{new}`", new=new, start=start))
