"""Member states, security council: a name without its capitals."""

from collections.abc import Iterator

from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule


@rule("NAM02", "warning")
def name_without_capitals(paper: Paper) -> Iterator[Fault]:
    """Organs and States as members of the international community take capitals: Member States, Security Council.

    Otherwise capitals are used sparingly. Texts of the Organization of American States write member states.

    Bad:
        1. Calls upon all Member states to cooperate;

    Bad:
        Recalling the decisions of the security council,

    Good:
        1. Calls upon all Member States and the member States of the International Labour Organization to cooperate;

    Source: capitalization in the United Nations Editorial Manual; General Assembly since 2005: Member States 8,385
    times, member states once.
    """
    language = paper.style.language
    right = word_list("names-in-text", "also_right", language).words
    lists = ["capitals"] if paper.customs.small_member_states else ["capitals", "states"]
    for name in lists:
        names = word_list("names-in-text", name, language)
        for hit in names.hits(paper.prose):
            better = names.instead[hit.found.lower()]
            if hit.found not in (better, *right) and not hit.found.isupper():
                yield instead(hit, better)
