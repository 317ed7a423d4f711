"""The house style of a submitted paper, recognised from how it looks."""

from collections.abc import Iterable
from pathlib import Path

from resolution_kit.knowledge.styles import DEFAULT, HeadingField, Style, names, own_names, style
from resolution_kit.model import Field, Line, Resolution
from resolution_kit.paper.committee import adopting_body
from resolution_kit.printing import Printed, typeset
from resolution_kit.printing.unprint import unset
from resolution_kit.text.inline import plain

MOST_MISFITS = 0.1
"""The greatest share of labels and endings that the style of a paper would print otherwise."""
SHORT = 8
"""Characters of a title that may be an acronym."""


def recognised(resolution: Resolution, folder: Path | None = None) -> Style | None:
    """The house style that would print the paper most nearly as it was typed; None if no style comes near.

    A style that would change the text itself, such as the first letter of a sub-clause, or leave out the number of an
    only clause, is ruled out. If several fit equally, the default style comes first, then those for any body.
    """
    if not resolution.typed:
        return None
    known = dict.fromkeys([*(own_names(folder) if folder else []), *names()])
    ranked = []
    for chosen in (style(name, folder) for name in known):
        rank = (chosen.name != DEFAULT, bool(chosen.bodies), chosen.name)
        ranked.append((_clause_misfits(resolution, chosen), _other_misfits(resolution, chosen), rank, chosen))
    share, _, _, best = min(ranked, key=lambda found: found[:3])
    return best if share <= MOST_MISFITS else None


def _clause_misfits(resolution: Resolution, chosen: Style) -> float:
    """The share of clauses that the style would print with another label or ending; 1 if it would change a text."""
    printed = [(p, p.clause) for p in typeset(resolution, chosen) if p.clause]
    misfits = 0
    for paragraph, clause in printed:
        if plain(paragraph.text) != plain(clause.text) or (clause.label and not paragraph.label):
            return 1.0
        misfits += (clause.label or "", clause.ending or "") != (paragraph.label, paragraph.ending)
    return misfits / len(printed) if printed else 1.0


def _other_misfits(resolution: Resolution, chosen: Style) -> int:
    """How many lines of the heading and organ lines the style would print otherwise."""
    draft = unset(resolution, chosen)
    fields = [item for item in draft.heading if isinstance(item, Field)]
    strange = sum(isinstance(item, Line) or item.typed is not None for item in draft.heading)
    found = {item.name for item in fields if any(item.values)}
    missing = sum(form.required and form.field not in found for form in chosen.heading) if draft.heading else 0
    body = adopting_body(resolution) if chosen.bodies else None
    other_body = body is not None and body.adopts_as not in chosen.bodies
    organs = _organ_misfits(resolution, typeset(draft, chosen)) + _stray_organs(draft)
    return strange + missing + _letter_misfits(fields, chosen.heading) + organs + other_body


def _letter_misfits(fields: Iterable[Field], forms: Iterable[HeadingField]) -> int:
    """Fields in capitals that the style has in small letters, or the other way round."""
    capitals = {form.field for form in forms if form.capitals}
    values = ((item.name, ", ".join(item.values)) for item in fields)
    return sum(len(value) > SHORT and value.isupper() != (name in capitals) for name, value in values)


def _organ_misfits(resolution: Resolution, printed: Iterable[Printed]) -> int:
    """How many organ lines were typed and would not be printed, or the other way round."""
    blocks = (block for part in resolution.parts for block in (part.organ, *part.preamble, *part.operative))
    typed = [plain(b.text) + (b.ending or "") for b in blocks if isinstance(b, Line) and b.kind == "organ"]
    due = [plain(p.text) + p.ending for p in printed if p.kind == "organ"]
    return sum(line not in due for line in typed) + sum(line not in typed for line in due)


def _stray_organs(draft: Resolution) -> int:
    """How many parts have no organ line at their head, or one between their clauses."""
    blocks = ((part.organ, (*part.preamble, *part.operative)) for part in draft.parts)
    return sum(organ is None or any(isinstance(b, Line) and b.kind == "organ" for b in rest) for organ, rest in blocks)
