"""$50 million for 50 million United States dollars."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("NUM10", "info")
def currency_sign(paper: Paper) -> Iterator[Fault]:
    """Name the currency after the figure: 50 million United States dollars.

    Bad:
        1. Decides to establish a voluntary fund of $50 million;

    Bad:
        1. Decides to establish a voluntary fund of 50 million $;

    Good:
        1. Decides to establish a voluntary fund of 50 million United States dollars;

    Source: General Assembly since 2005: 792 United States dollars in words, 36 signs, in tables.
    """
    currencies = word_list("numbers", "currencies", paper.style.language).instead
    if any(sign in paper.prose.masked for sign in currencies):
        for hit in paper.prose.hits(_amount(paper.style.language)):
            amount, sign = hit.match["amount"] or hit.match["first"], hit.match["sign"] or hit.match["behind"]
            new = f"{amount} {currencies[sign]}"
            yield fault(hit, f"found `{hit.found}`, expected `{new}`", new, safe=False)


@cache
def _amount(language: str) -> re.Pattern[str]:
    signs = either(word_list("numbers", "currencies", language).instead)
    sizes = either(word_list("numbers", "magnitudes", language).words)
    amount = rf"\d[\d,.]*(?<=\d)(?:[ -]?{sizes}\b)?"
    behind = rf"(?P<first>{amount}) ?(?P<behind>{signs})(?!\w)"
    return re.compile(rf"(?<![\w$])(?:(?P<sign>{signs}) ?(?P<amount>{amount})(?!/)|{behind})")
