"""10% or 10 percent for 10 per cent."""

import re
from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import fault, instead
from resolution_kit.rules.rule import Fault, rule

_SIGN = re.compile(r" ?%(?<=\d%| %)")


@rule("NUM05", "warning")
def per_cent_sign(paper: Paper) -> Iterator[Fault]:
    """Write per cent, in two words; the sign % is for tables.

    Bad:
        Noting that 10% of the population is affected,

    Bad:
        Noting that 10 percent of the population is affected,

    Good:
        Noting that 10 per cent of the population, a large percentage, is affected,

    Source: United Nations Editorial Manual, numbers; General Assembly since 2005: 1,028 per cent, no % and no percent.
    """
    for word in word_list("numbers", "per_cent", paper.style.language).words:
        if "%" in paper.prose.masked:
            for hit in paper.prose.hits(_SIGN):
                yield fault(hit, f"found `{hit.found}`, expected `{word}`", f" {word}")
    other = word_list("numbers", "percent", paper.style.language)
    for hit in other.hits(paper.prose):
        yield instead(hit, other.better(hit.found))
