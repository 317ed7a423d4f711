"""The house style of a submitted paper, recognised from how it stands there."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from resolution_kit.knowledge.bodies import Body, bodies, body_of
from resolution_kit.knowledge.styles import DEFAULT, HeadingField, Style, names, own_names, style
from resolution_kit.model import Field, Line, Resolution
from resolution_kit.printing import Printed, typeset
from resolution_kit.printing.unprint import unset
from resolution_kit.text.inline import plain

MOST_FAULTS = 0.1
"""A paper with a greater share of labels and endings that the style would print otherwise is not in that style."""
SHORT = 8
"""Characters of a title that may be an acronym."""


def recognised(resolution: Resolution, folder: Path | None = None) -> Style | None:
    """The house style that would print the paper most nearly as it stands, or None where none comes near.

    A style that would change the text itself, such as the first letter of a sub-clause, or leave out the number of an
    only clause, is not the paper's.
    """
    if not resolution.typed:
        return None
    own = own_names(folder) if folder else []
    known = [style(name, folder) for name in dict.fromkeys([*own, *names()])]
    scored = [(*_faults(resolution, chosen), _rank(chosen), chosen) for chosen in known]
    share, _, _, best = min(scored, key=lambda found: found[:3])
    return best if share <= MOST_FAULTS else None


def body_of_paper(resolution: Resolution, house: Style) -> Body | None:
    """The body that adopts it: as the draft says, else by its organ line, else by its committee.

    A committee that speaks as the organ is the body. A house style that is for some bodies only decides where organ and
    committee say something else: the Organization of American States has a General Assembly too.
    """
    known = bodies()
    if resolution.body in known:
        return known[resolution.body]
    committee = body_of(resolution.first("committee"))
    named = (body_of(plain(resolution.main.organ.text)) if resolution.main.organ else None) or committee
    if committee and named and committee.adopts_as == named.adopts_as:
        named = committee
    own = [known[key] for key in house.bodies if key in known]
    return own[0] if own and (named is None or named.adopts_as not in house.bodies) else named


def _rank(chosen: Style) -> tuple[bool, bool, str]:
    """Among styles that fit equally: the default one first, then those for any body."""
    return chosen.name != DEFAULT, bool(chosen.bodies), chosen.name


def _faults(resolution: Resolution, chosen: Style) -> tuple[float, int]:
    """The share of clauses that the style would print otherwise, and how many other lines."""
    clauses = [p for p in typeset(resolution, chosen) if p.clause]
    wrong = 0
    for paragraph in clauses:
        clause = paragraph.clause
        if clause and (plain(paragraph.text) != plain(clause.text) or (clause.label and not paragraph.label)):
            return 1.0, 0
        if clause and ((clause.label or "") != paragraph.label or (clause.ending or "") != paragraph.ending):
            wrong += 1
    others = sum(1 for _ in _other_faults(resolution, chosen))
    return (wrong / len(clauses) if clauses else 1.0), others


def _other_faults(resolution: Resolution, chosen: Style) -> Iterator[str]:
    """What of heading and organ lines the style would not print so."""
    draft = unset(resolution, chosen)
    heading = draft.heading
    for item in heading:
        if isinstance(item, Line) or item.typed is not None:
            yield "a line that the style does not have so"
    found = {item.name for item in heading if isinstance(item, Field) and any(item.values)}
    for form in chosen.heading if heading else ():
        if form.required and form.field not in found:
            yield "a missing field"
    yield from _letters(heading, chosen.heading)
    yield from _organs(resolution, typeset(draft, chosen))
    for part in draft.parts:
        if part.organ is None or any(
            isinstance(b, Line) and b.kind == "organ" for b in (*part.preamble, *part.operative)
        ):
            yield "an organ line where the style has none"
    if chosen.bodies and (body := _body(resolution)) and body not in chosen.bodies:
        yield "another body"


def _letters(heading: tuple[Field | Line, ...], forms: tuple[HeadingField, ...]) -> Iterator[str]:
    capitals = {form.field for form in forms if form.capitals}
    for item in heading:
        value = ", ".join(item.values) if isinstance(item, Field) else ""
        if len(value) > SHORT and isinstance(item, Field) and value.isupper() != (item.name in capitals):
            yield "capitals"


def _organs(resolution: Resolution, printed: Iterable[Printed]) -> Iterator[str]:
    """The organ lines as typed and as the style would have them, each that is on one side only."""
    blocks = (block for part in resolution.parts for block in (part.organ, *part.preamble, *part.operative))
    typed = [plain(b.text) + (b.ending or "") for b in blocks if isinstance(b, Line) and b.kind == "organ"]
    due = [plain(p.text) + p.ending for p in printed if p.kind == "organ"]
    for said in typed:
        if said not in due:
            yield "an organ line that the style does not have so"
    for said in due:
        if said not in typed:
            yield "a missing organ line"


def _body(resolution: Resolution) -> str:
    organ = resolution.main.organ
    found = (body_of(plain(organ.text)) if organ else None) or body_of(resolution.first("committee"))
    return found.adopts_as if found else ""
