"""Declarations and documents that a resolution adopts in its own text: they have a subject of their own."""

from resolution_kit.model import Placed
from resolution_kit.rules.paper import Paper
from resolution_kit.rules.words import word_list


def is_declared(paper: Paper, part: int) -> bool:
    """Whether the preamble of this part ends with the subject of a declaration: We, Heads of State and Government."""
    preamble = [place for place in paper.preambular if place.part == part]
    first = paper.text(preamble[-1]).partition(" ")[0].strip(",:") if preamble else ""
    return first.casefold() in word_list("form", "declarants", paper.style.language).words


def adopts_declaration(paper: Paper, place: Placed) -> bool:
    """Whether this clause is the decision before a declaration, such as Adopts the following outcome document."""
    opener = paper.opener(place)
    leads = (place.clause.ending or "").strip() == paper.style.operative.lead_in
    return leads and opener is not None and opener.form == "present" and is_declared(paper, place.part)
