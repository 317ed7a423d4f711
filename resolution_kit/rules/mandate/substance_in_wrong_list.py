"""A substance in a list in which it does not stand."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.control_lists import conventions_by_name, places_of
from resolution_kit.paper.listed import held_by_others, listed, listed_otherwise
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either, word_list
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule


@rule("MAN12", "warning")
def substance_in_wrong_list(paper: Paper) -> Iterator[Fault]:
    """Name the list in which the substance stands.

    Where each substance stands, with the source, is in clauses/control-lists.yaml.

    Bad:
        Noting that fentanyl is listed in Schedule IV of the 1971 Convention,

    Bad:
        Recalling that acetone is listed in Table I of the 1988 Convention,

    Good:
        Noting that fentanyl is listed in Schedule I of the 1961 Convention,

    Good:
        1. Invites the Commission on Narcotic Drugs to consider moving acetone to Table I of the 1988 Convention;

    Source: the Schedules of the 1961 and 1971 Conventions, the Tables of the 1988 Convention and decisions of the
    Commission on Narcotic Drugs.
    """
    for said in listed(paper.prose):
        if said.is_wrong:
            hit = said.named.hit
            message = f"`{hit.text[said.start : said.end]}` in `{hit.found}`, expected {places_of(said.group)}"
            yield Fault(hit.at, message, said.start, said.end)
    for hit, group in listed_otherwise(paper.prose):
        yield fault(hit, f"`{hit.found}`, expected {places_of(group)}")
    for held in held_by_others(paper.prose):
        yield fault(held, f"`{held.found}`, expected {conventions_by_name()[held.match['name']].holds}")
    for hit in paper.prose.hits(_whole_class()) if any(kind in paper.prose.masked for kind in _classes()) else ():
        if not _DENIED.search(hit.before.lower()):
            yield fault(hit, f"`{hit.found}`, but the conventions list named substances, one by one")


_DENIED = re.compile(r"\b(?:not|until|unless|whether|if) $")


def _classes() -> tuple[str, ...]:
    return word_list("mandate", "whole_classes", "en").words


@cache
def _whole_class() -> re.Pattern[str]:
    classes = either(_classes())
    done, where = "(?:placed|listed|scheduled|controlled|included)", "(?:Schedule|Table|19|Single|international)"
    whole = (
        rf"(?:[Aa]ll (?:\w+ ){{0,2}}(?:{classes})(?: of [\w-]+| that exist)?|(?:{classes}) as a (?:whole|class|group))"
    )
    controlled = rf"under international control|internationally controlled|{done} (?:in|under) (?:the )?{where}"
    return re.compile(rf"\b{whole} (?:are|have been|were) (?:already |now |fully )?(?:{controlled})")
