"""Member states, security council: a name without its capitals."""

from collections.abc import Iterator
from dataclasses import replace

from resolution_kit.knowledge.states import state_of
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.delegations import delegations, fault_of_name
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("NAM02", "warning")
def name_without_capitals(paper: Paper) -> Iterator[Fault]:
    """Capitalize organs, and States as members of the international community: Security Council, Member States.

    Use capitals sparingly elsewhere. Texts of the Organization of American States write member states.

    Bad:
        1. Calls upon all Member states to cooperate;

    Bad:
        Whole paper:
        Sponsors: france, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Bad:
        Recalling the decisions of the security council,

    Good:
        1. Calls upon all Member States and the member States of the International Labour Organization to cooperate;

    Source: capitalization in the United Nations Editorial Manual; General Assembly since 2005: Member States 8,385
    times, member states once.
    """
    language = paper.style.language
    for item, name, _ in delegations(paper, "sponsors", "co_sponsors", "signatories", "delegation"):
        if name.removeprefix("the ")[:1].islower() and (state := state_of(name)):
            found = fault_of_name(paper, item, name, f"`{name}` has no capital, expected `{state.listed}`")
            fix = Fix(f"Write `{state.listed}`", state.listed, "text", found.start, found.end) if found.end else None
            yield replace(found, fix=fix)
    right = word_list("names-in-text", "also_right", language).words
    lists = ["capitals"] if paper.customs.small_member_states else ["capitals", "states"]
    for name in lists:
        names = word_list("names-in-text", name, language)
        for hit in names.hits(paper.prose):
            better = names.instead[hit.found.lower()]
            if hit.found not in (better, *right) and not hit.found.isupper():
                yield instead(hit, better)
    if not paper.customs.small_member_states:
        for hit in word_list("names-in-text", "states_alone", language).hits(paper.prose):
            yield instead(hit, hit.found.capitalize())
