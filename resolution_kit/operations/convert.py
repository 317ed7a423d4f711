"""From one form into another: a submitted paper becomes a draft, a draft gets another house style."""

from dataclasses import replace
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.knowledge.openers.infinitive import finite
from resolution_kit.knowledge.styles import Style, style
from resolution_kit.model import Block, Clause, Field, Line, Part, Resolution
from resolution_kit.operations.ids import with_ids
from resolution_kit.paper.committee import adopting_body
from resolution_kit.paper.house_style import style_of
from resolution_kit.printing.unprint import unprint

_HERE = Path()


def imported(paper: Resolution, house: Style, name: str) -> Resolution:
    """The draft of a paper called `name` in the house style that it is in; what its heading says in fields is plain."""
    draft = bare(unprint(paper, house), house.name, name)
    body = adopting_body(draft, house)
    return replace(draft, body=body.key if body else None)


def bare(resolution: Resolution, style: str, imported: str) -> Resolution:
    """The paper as a draft: same paragraphs and texts in the same order, without labels and endings.

    Clauses get ids. An ending with a word in it stays: no house style can choose between `; and` and `; or`.
    """
    taken: set[str] = set()
    parts = tuple(_part(part, taken) for part in resolution.parts)
    return replace(resolution, parts=parts, style=style, imported=imported, typed=False)


def _part(part: Part, taken: set[str]) -> Part:
    organ = replace(part.organ, ending=None) if part.organ else None
    return replace(part, organ=organ, preamble=_blocks(part.preamble, taken), operative=_blocks(part.operative, taken))


def _blocks(blocks: tuple[Block, ...], taken: set[str]) -> tuple[Block, ...]:
    return tuple(b if isinstance(b, Line) else with_ids(_bare(b), taken) for b in blocks)


def _bare(clause: Clause) -> Clause:
    closing = _bare(clause.closing) if clause.closing else None
    ending = clause.ending if clause.joined else None
    below = tuple(_bare(sub) for sub in clause.subclauses)
    return replace(clause, label=None, ending=ending, subclauses=below, closing=closing)


def converted(draft: Resolution, old: Style | None, new: Style) -> Resolution:
    """The draft in the house style `new`; `old` is its present one, None if it is unknown."""
    if draft.style == new.name:
        return draft
    draft = replace(draft, style=new.name, heading=_heading(draft.heading))
    if old is None or old.operative.verb == new.operative.verb or new.operative.verb != "present":
        return draft
    parts = tuple(replace(part, operative=_finite(part.operative, old)) for part in draft.parts)
    return replace(draft, parts=parts)


def named_style(draft: Resolution, folder: Path | None = _HERE) -> Style | None:
    """The house style that a draft names; None if it names none, or one that is not there."""
    try:
        return style(draft.style, folder) if draft.style else None
    except Problem:
        return None


def in_style(resolution: Resolution, name: str | None = None, folder: Path | None = _HERE) -> tuple[Resolution, Style]:
    """The resolution as it prints in the house style of this name, by default its own, and that style."""
    chosen = style_of(resolution, name, folder)
    if resolution.typed or resolution.style is None:
        return resolution, chosen
    return converted(resolution, named_style(resolution, folder), chosen), chosen


_SAID_ELSEWHERE = {"language", "distribution", "committee_size", "committee", "topic"}
"""Fields that a draft works with; the organ line and the text say what a reader needs of them."""


def unprinted(draft: Resolution, style: Style) -> list[str]:
    """The fields of the heading without a line in the house style, as people call them."""
    known = {form.field for form in style.heading} | _SAID_ELSEWHERE
    if "sponsors" in known:
        known.add("co_sponsors")
    names = (item.name for item in draft.heading if isinstance(item, Field) and any(item.values))
    return [name.replace("_", " ") for name in dict.fromkeys(names) if name not in known]


def _heading(items: tuple[Field | Line, ...]) -> tuple[Field | Line, ...]:
    """The heading without the wording of the old house style; a line without a value of its own goes with it."""
    out: list[Field | Line] = []
    for item in items:
        if isinstance(item, Line) or item.typed is None:
            out.append(item)
        elif any(item.values):
            out.append(replace(item, typed=None))
    return tuple(out)


def _finite(blocks: tuple[Block, ...], old: Style) -> tuple[Block, ...]:
    said = old.operative.understood
    return tuple(
        replace(block, text=finite(block.text, said, old.language)) if isinstance(block, Clause) else block
        for block in blocks
    )
