"""The checks of a guide pack, `linked:` in its guide.yaml, applied to a paper of the pack."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from resolution_kit.model import Placed
from resolution_kit.paper.paper import Paper

if TYPE_CHECKING:
    from resolution_kit.knowledge.library.packs import Check, Guide, Severity

_ENOUGH = 2
"""Keywords of a recommendation in a clause that show that the clause is about it."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A clause that does not pass a check, and the characters that show it; 0, 0 for the whole clause."""

    check: "Check"
    at: Placed
    start: int = 0
    end: int = 0


def breaches(paper: Paper, severity: "Severity", *, figures: bool) -> Iterator[Breach]:
    """The clauses that do not pass the checks of one severity, on figures or on all else, of the paper's guide pack."""
    if pack := guide_of(paper):
        for check in pack.linked:
            for_body = not check.bodies or (paper.body is not None and paper.body.adopts_as in check.bodies)
            if for_body and check.severity == severity and check.figure is figures:
                yield from _matches(check, paper) if check.pattern else _missing(check, paper, pack)


def guide_of(paper: Paper) -> "Guide | None":
    """The guide pack that the paper belongs to; None if it belongs to none."""
    if not paper.guide:
        return None
    from resolution_kit.knowledge.library import guide  # few papers have one

    return guide(paper.guide)


def _matches(check: "Check", paper: Paper) -> Iterator[Breach]:
    pattern, near, unless = _compiled(check.pattern), _compiled(check.near), _compiled(check.unless)
    for place, text in _whole_clauses(paper):
        found = pattern.search(text)
        if found and near.search(text) and not (check.unless and unless.search(text)):
            start, end = found.span() if found.end() <= len(paper.text(place)) else (0, 0)
            yield Breach(check, place, start, end)


def _missing(check: "Check", paper: Paper, pack: "Guide") -> Iterator[Breach]:
    clauses = list(_whole_clauses(paper))
    if any(_takes_up(place, text, check.needs_recommendation, pack) for place, text in clauses):
        return
    calling = (place for place, text in clauses if _takes_up(place, text, check.if_recommendation, pack))
    if place := next((place for place in calling if place.kind == "operative"), None):
        yield Breach(check, place)


def _takes_up(place: Placed, text: str, slug: str, pack: "Guide") -> bool:
    """Whether a clause is an entry of the recommendation, or is about it."""
    from resolution_kit.knowledge.library import topic_of

    if place.clause.entry:
        return topic_of(place.clause.entry) in (slug, f"{pack.guide}/{slug}")
    low = text.lower()
    keywords = next(item.keywords for item in pack.recommendations if item.slug == slug)
    return sum(word.lower() in low for word in keywords) >= _ENOUGH


def _whole_clauses(paper: Paper) -> Iterator[tuple[Placed, str]]:
    """Every clause with its sub-clauses and closing texts as one text."""
    for place in (*paper.preambular, *paper.operative):
        yield place, " ".join(paper.texts_of(place.clause))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
