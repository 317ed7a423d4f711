"""N.A.T.O., U.S.A.: an acronym with full stops."""

import re
from collections.abc import Iterator
from functools import cache

from resolution_kit.knowledge.states import states
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import word_list
from resolution_kit.rules.faults import instead
from resolution_kit.rules.rule import Fault, rule

_DOTTED = re.compile(r"[A-Z]\.(?<![\w.][A-Z]\.)(?:[A-Z]\.)++(?! ?[A-Z][a-z])")


@rule("ABB04", "info")
def acronym_with_full_stops(paper: Paper) -> Iterator[Fault]:
    """Write acronyms without full stops: NATO, UNESCO.

    Bad:
        Noting the role of the North Atlantic Treaty Organization (N.A.T.O.),

    Good:
        Noting the role of the North Atlantic Treaty Organization (NATO) and the report of J.F. Kennedy,

    Source: United Nations editorial guidelines; UNDRR editorial manual.
    """
    kept = _kept(paper.style.language)
    for hit in paper.prose.hits(_DOTTED):
        if hit.found not in kept and hit.found.rstrip(".") not in kept:
            yield instead(hit, hit.found.replace(".", ""))


@cache
def _kept(language: str) -> frozenset[str]:
    """Forms that other rules are about."""
    never = word_list("abbreviations", "never", language).all
    others = (
        word for name in ("non_governmental", "dotted") for word in word_list("abbreviations", name, language).all
    )
    countries = (wrong for state in states() for wrong in state.wrong)
    return frozenset((*never, *others, *countries))
