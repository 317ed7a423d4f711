"""The checks of a guide pack, `linked:` in its guide.yaml, applied to a paper that names the pack."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from resolution_kit.model import Clause, Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, Severity

if TYPE_CHECKING:
    from resolution_kit.knowledge.library import Guide

_ENOUGH = 2
"""Keywords of a recommendation in one clause that show that the clause takes it up."""
FIGURE = "figure-"
"""How the ids of checks on figures begin."""

Check = Mapping[str, str]


def pack_of(paper: Paper) -> "Guide | None":
    """The guide pack that the paper names."""
    if not paper.resolution.guide:
        return None
    from resolution_kit.knowledge.library import guide

    return guide(paper.resolution.guide)


def checks(paper: Paper, severity: Severity, *, figures: bool = False) -> Iterator[Fault]:
    """The faults that the pack's checks of one severity find: those on figures, or all others."""
    pack = pack_of(paper)
    if pack is None:
        return
    for check in pack.linked:
        chosen = check["severity"] == severity and check["id"].startswith(FIGURE) is figures
        if chosen and _concerns(check, paper):
            yield from _matches(check, paper) if "pattern" in check else _missing(check, paper, pack)


def _concerns(check: Check, paper: Paper) -> bool:
    bodies = [body.strip() for body in check.get("bodies", "").split(",") if body.strip()]
    return not bodies or (paper.body is not None and paper.body.adopts_as in bodies)


def _matches(check: Check, paper: Paper) -> Iterator[Fault]:
    pattern, near, unless = (_compiled(check.get(key, "")) for key in ("pattern", "near", "unless"))
    for place, text in _top(paper):
        found = pattern.search(text)
        if found and near.search(text) and not (check.get("unless") and unless.search(text)):
            start, end = found.span() if found.end() <= len(paper.text(place)) else (0, 0)
            yield Fault(place, _message(check), start, end)


def _missing(check: Check, paper: Paper, pack: "Guide") -> Iterator[Fault]:
    keywords = {item.slug: item.keywords for item in pack.recommendations}
    wanted, needed = check["if_recommendation"], check["needs_recommendation"]
    if not any(_takes_up(place, text, needed, keywords) for place, text in _top(paper)):
        operative = (item for item in _top(paper) if item[0].kind == "operative")
        place = next((p for p, text in operative if _takes_up(p, text, wanted, keywords)), None)
        if place:
            yield Fault(place, _message(check))


def _takes_up(place: Placed, text: str, slug: str, keywords: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a clause is an entry of the recommendation, or speaks of it."""
    if place.clause.entry:
        return place.clause.entry.split(".", 1)[0] == slug
    low = text.lower()
    return sum(word.lower() in low for word in keywords.get(slug, ())) >= _ENOUGH


def _top(paper: Paper) -> Iterator[tuple[Placed, str]]:
    """Every clause with all that stands under it, as one text."""
    for place in (*paper.preambular, *paper.operative):
        yield place, " ".join(_texts(paper, place.clause))


def _texts(paper: Paper, clause: Clause) -> Iterator[str]:
    yield paper.text(clause)
    for child in clause.subclauses:
        yield from _texts(paper, child)
    if clause.closing:
        yield paper.text(clause.closing)


def _message(check: Check) -> str:
    return f"the guide pack: {' '.join(check['message'].split()).rstrip('.')}"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
