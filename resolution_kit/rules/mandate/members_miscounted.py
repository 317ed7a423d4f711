"""A body with another number of members than it has, or elected by another."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.powers import electors, names, sizes, title
from resolution_kit.paper.overreach import power_key
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.prose import Hit
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_SHORT = re.compile(r"(?:Commission|Council|Assembly|Committee|Board)")
"""What a paper calls the body that adopts it."""


@rule("MAN13", "warning")
def members_miscounted(paper: Paper) -> Iterator[Fault]:
    """State how many members a body has, and who elects them, as its treaty or statute says.

    Bad:
        Recalling that the Commission on Narcotic Drugs has 47 members,

    Good:
        Recalling that the Commission on Narcotic Drugs has 53 members,

    Good:
        Noting that 12 members of the Commission on Narcotic Drugs spoke,

    Source: clauses/powers.yaml and clauses/bodies.yaml, each with the treaty or resolution.
    """
    for hit, key in _counts(paper) if _any_count().search(paper.prose.masked) else ():
        typed = hit.match["number"] or hit.match["count"]
        number = int(typed if typed.isdecimal() else _in_words()[typed])
        if number != sizes().get(key, number):
            yield fault(hit, f"`{hit.found}`, expected {sizes()[key]} members of the {title(key)}")
    for hit in paper.prose.hits(_elected()) if " elected by " in paper.prose.masked else ():
        key, by = names()[hit.match["name"]], names()[hit.match["by"]]
        if key in electors() and by not in electors()[key]:
            yield fault(hit, f"`{hit.found}`, expected elected by the {' and the '.join(map(title, electors()[key]))}")


def _counts(paper: Paper) -> Iterator[tuple[Hit, str]]:
    """Every count of members with the key of the body; `the Commission` is the one that adopts the paper."""
    for hit in paper.prose.hits(_counted(either(names()))):
        yield hit, names()[hit.match["name"] or hit.match["body"]]
    body = paper.body
    short = _SHORT.search(body.organ) if body and body.members else None
    if body and short:
        yield from ((hit, power_key(body)) for hit in paper.prose.hits(_counted(rf"(?<=[Tt]he ){short[0]}")))


def _in_words() -> dict[str, str]:
    return word_list("mandate", "member_numbers", "en").instead


@cache
def _any_count() -> re.Pattern[str]:
    """A number of members, of anything: most papers have none, and to look for it is much faster than for the names."""
    return re.compile(rf"(?:\d|{either(_in_words())}) (?:\w+ ){{0,3}}(?:member|members|States|judges|experts)\b")


@cache
def _counted(name: str) -> re.Pattern[str]:
    number = rf"\d+|{either(_in_words())}"
    states = "(?:elected |Member |member |independent )?(?:States |experts? )?"
    return re.compile(
        rf"\b[Tt]he (?P<number>{number}) {states}members? (?:States )?of (?:the )?(?P<name>{name})\b"
        rf"|\b(?P<body>{name})(?: \([A-Z]+\))?,? (?:which )?"
        r"(?:has|is composed of|consists of|comprises|is made up of|with its|with)"
        rf" (?:its )?(?P<count>{number}) {states}(?:members|States|judges|experts)\b"
    )


@cache
def _elected() -> re.Pattern[str]:
    name = either(names())
    return re.compile(
        rf"\b(?P<name>{name})(?: \([A-Z]+\))? [^,;.\n]{{0,60}}\b(?:is|are|members|judges|experts) "
        rf"(?:elected|appointed|chosen|selected|named|nominated) by "
        rf"(?:the )?(?P<by>{name})\b"
    )
