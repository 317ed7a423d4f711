"""Frnace among the sponsors: an unknown delegation."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from resolution_kit.knowledge.states import near_state, state_of
from resolution_kit.paper.official_names import agencies
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.delegations import delegations, fault_of_name
from resolution_kit.rules.rule import Fault, Fix, rule


@rule("NAM06", "warning")
def delegation_unknown(paper: Paper) -> Iterator[Fault]:
    """Name only delegations that exist as sponsors and signatories: France, not Frnace.

    A name unlike that of any State is only a hint: committees of the past and of the future have their own States.
    Organizations and observers are left alone, and so are ministers and officers of a cabinet.

    Bad:
        Whole paper:
        Sponsors: Frnace, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Good:
        Whole paper:
        Sponsors: France, Holy See, International Committee of the Red Cross, Kenya
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1. Decides to return to the matter at its next session.

    Source: States of clauses/names.yaml; organizations of clauses/agencies.yaml and clauses/names-in-text.yaml.
    """
    listed = delegations(paper, "sponsors", "co_sponsors", "signatories")
    officials = word_list("names-in-text", "officials", paper.style.language).words
    for item, name, key in listed:
        if not set(key.split()).isdisjoint(officials):
            continue  # a cabinet in a crisis
        if not state_of(name) and key.removeprefix("the ") not in _others(paper.style.language):
            near = near_state(name)
            expected = f"did you mean `{near.listed}`?" if near else "expected a State or an organization"
            fault = fault_of_name(paper, item, name, f"unknown delegation `{name}`; {expected}")
            fix = (
                Fix(f"Write `{near.listed}`", near.listed, "text", fault.start, fault.end, safe=False) if near else None
            )
            yield replace(fault, fix=fix if fault.end else None, hint=near is None)


@cache
def _others(language: str) -> frozenset[str]:
    """Delegations other than States, in lower case."""
    known = [name for agency in agencies().values() for name in (agency.short, agency.name)]
    return frozenset(name.casefold() for name in (*known, *word_list("names-in-text", "participants", language).words))
