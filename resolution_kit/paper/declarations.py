"""Declarations that a resolution adopts in its own text: sentences of their own, with another subject."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Placed
from resolution_kit.paper.word_lists import word_list
from resolution_kit.text.inline import plain


def without_declarations(places: Sequence[Placed], style: Style) -> list[Placed]:
    """The clauses of the resolution itself: in each part up to the one that adopts a declaration."""
    found = [pair for pair in pairwise(places) if _declares(*pair, style)]
    starts = {after.part: (before, after) for before, after in reversed(found)}
    return list(_before(places, starts)) if starts else list(places)


def _before(places: Iterable[Placed], starts: dict[int, tuple[Placed, Placed]]) -> Iterator[Placed]:
    begun: set[int] = set()
    for place in places:
        decision, start = starts.get(place.part, (None, None))
        if start is place:
            begun.add(place.part)
        if place is decision and place.clause.subclauses:
            yield replace(place, clause=replace(place.clause, subclauses=(), closing=None))
        elif place.part not in begun:
            yield place


def _declares(before: Placed, after: Placed, style: Style) -> bool:
    """Whether the first adopts a declaration that the second begins: We, Heads of State and Government."""
    first = after.clause.text.partition(" ")[0].strip(",:*“").casefold()
    declarants = word_list("form", "declarants", style.language).words
    return first in declarants and len(before.path) == 1 and adopts_a_text(before, style)


def adopts_a_text(place: Placed, style: Style) -> bool:
    """Whether the clause adopts a text that follows it: Adopts the following outcome document."""
    leads = (place.clause.ending or "").strip() == style.operative.lead_in
    opener = find_opener(plain(place.clause.text)) if leads else None
    return opener is not None and opener.form == "present"
