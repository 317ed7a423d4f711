"""A body with another number of members than it has, elected by another or for another time."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.powers import electors, names, sizes, terms, title
from resolution_kit.paper.overreach import power_key
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("MAN13", "warning")
def members_miscounted(paper: Paper) -> Iterator[Fault]:
    """State how many members a body has, who elects them and for how long, as its treaty or statute says.

    Bad:
        Recalling that the Commission on Narcotic Drugs has 47 members,

    Good:
        Recalling that the Commission on Narcotic Drugs has 53 members,

    Good:
        Noting that 12 members of the Commission on Narcotic Drugs spoke,

    Source: clauses/powers.yaml and clauses/bodies.yaml, each with the treaty or resolution.
    """
    own = power_key(paper.body) if paper.body else ""
    for hit in paper.prose.hits(_counted()) if _any_count().search(paper.prose.masked) else ():
        found = hit.match
        key = names()[found["name"] or found["body"]] if not found["short"] else own
        typed = found["number"] or found["count"]
        number = int(typed if typed.isdecimal() else _in_words()[typed])
        if number != sizes().get(key, number):
            yield fault(hit, f"`{hit.found}`, expected {sizes()[key]} members of the {title(key)}")
    for hit in paper.prose.hits(_serving()) if "year" in paper.prose.masked else ():
        key, typed = names()[hit.match["name"]], hit.match["years"]
        if int(typed if typed.isdecimal() else _in_words().get(typed, "0")) != terms().get(key):
            yield fault(hit, f"`{hit.found}`, expected {terms()[key]} years in the {title(key)}")
    for hit in paper.prose.hits(_elected()) if " by " in paper.prose.masked else ():
        key, by = names()[hit.match["name"]], names()[hit.match["by"]]
        if key in electors() and by not in electors()[key]:
            yield fault(hit, f"`{hit.found}`, expected elected by the {' and the '.join(map(title, electors()[key]))}")


def _in_words() -> dict[str, str]:
    return word_list("mandate", "member_numbers", "en").instead


@cache
def _any_count() -> re.Pattern[str]:
    """A number of members, of anything: most papers have none, and to look for it is much faster than for the names."""
    return re.compile(rf"(?:\d|{either(_in_words())}) (?:\w+ ){{0,3}}(?:member|members|States|judges|experts)\b")


@cache
def _counted() -> re.Pattern[str]:
    name, number = either(names()), rf"\d+|{either(_in_words())}"
    states = "(?:elected |Member |member |independent )?(?:States |experts? )?"
    return re.compile(
        rf"\b[Tt]he (?P<number>{number}) {states}members? (?:States )?of (?:the )?(?P<name>{name})\b"
        rf"|\b(?:(?P<body>{name})|[Tt]he (?P<short>Commission|Council|Assembly))(?: \([A-Z]+\))?,? (?:which )?"
        r"(?:now |currently )?(?:has|is composed of|consists of|comprises|is made up of|with its|with)"
        rf" (?:its )?(?P<count>{number}) {states}(?:members|States|judges|experts)\b"
    )


@cache
def _serving() -> re.Pattern[str]:
    """For how long members of a body serve: `judges of the Court serve terms of six years`."""
    name = either(name for name, key in names().items() if key in terms())
    number = rf"(?P<years>\d+|{either(_in_words())})"
    return re.compile(
        rf"\b(?:members|judges|experts) (?:States )?of (?:the )?(?P<name>{name})(?: \([A-Z]+\))? "
        r"(?:are |is )?(?:serve|serving|elected|hold office|appointed)[^,;.\n]{0,40}?"
        rf"(?:\b(?:for|terms? of)|\ba|\btheir) (?:a )?(?:terms? of )?{number}(?: |-)years?\b"
    )


@cache
def _elected() -> re.Pattern[str]:
    name = either(names())
    return re.compile(
        rf"(?:(?!Secretary)|(?<!of the )(?<!Under-)(?<!Assistant )(?<!Deputy ))\b(?P<name>{name})(?: \([A-Z]+\))? "
        r"[^,;.\n]{0,60}\b(?:is|are|members|judges|experts) (?:elected|appointed|chosen|named|selected) by "
        rf"(?:the )?(?P<by>{name})\b"
    )
