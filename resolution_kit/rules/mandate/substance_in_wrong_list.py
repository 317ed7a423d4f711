"""A substance in a list in which it does not stand."""

import re
from collections.abc import Iterator

from resolution_kit.knowledge.control_lists import conventions_by_name, places_of
from resolution_kit.paper.listed import Listed, held_by_others, listed
from resolution_kit.paper.paper import Paper
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
        if _is_wrong(said):
            found = said.hit.text[said.start : said.end]
            message = f"`{found}` in `{said.named.hit.found}`, expected {places_of(said.group)}"
            yield Fault(said.hit.at, message, said.start, said.end)

    for held in held_by_others(paper.prose):
        message = f"`{held.found}`, expected {conventions_by_name()[held.match['name']].holds}"
        yield Fault(held.at, message, held.start, held.end)
    for hit in paper.prose.hits(_WHOLE_CLASS):
        if not _DENIED.search(hit.before.lower()):
            yield Fault(
                hit.at, f"`{hit.found}`, but the conventions list named substances, one by one", hit.start, hit.end
            )


_WHOLE_CLASS = re.compile(
    r"\b[Aa]ll (?:\w+ ){0,2}(?:analogues?|analogs?|derivatives|nitazenes|precursors|new psychoactive substances|synthetic opioids)"
    r"(?: of [\w-]+| that exist)? (?:are|have been|were) (?:already |now |fully )?(?:under international control|internationally controlled|"
    r"(?:placed|listed|scheduled|controlled|included) (?:in|under) (?:the )?(?:Schedule|Table|19|Single|international))"
)
_DENIED = re.compile(r"\b(?:not|until|unless|whether|if) $")


def _is_wrong(said: Listed) -> bool:
    named, convention = said.named, said.named.convention
    if named.word and (named.word != convention.word or named.unknown):
        return False
    years = {place.split()[0] for place in said.group.at}
    if said.decided or not named.numbers:
        return bool(years) and convention.convention not in years
    return any(f"{convention.convention} {number}" not in said.group.at for number in named.numbers)
