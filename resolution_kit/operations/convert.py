"""A submitted paper as a draft: labels and endings are dropped, the house style sets its own; clauses get ids.

An ending with a word in it stays: between `; and` and `; or` no house style can choose.
"""

from dataclasses import replace

from resolution_kit.knowledge.openers.infinitive import finite
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Block, Clause, Field, Line, Part, Resolution
from resolution_kit.operations.add import with_ids


def bare(resolution: Resolution, style: str, imported: str) -> Resolution:
    """The draft of a paper: same paragraphs, same texts, same order, ready for editing in a house style."""
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
    """The draft in the house style `new`; `old` is the one it was in, None where that is not known."""
    if draft.style == new.name:
        return draft
    draft = replace(draft, style=new.name, heading=_heading(draft.heading))
    if old is None or old.operative.verb == new.operative.verb or new.operative.verb != "present":
        return draft
    parts = tuple(replace(part, operative=_finite(part.operative, old)) for part in draft.parts)
    return replace(draft, parts=parts)


def unprinted(draft: Resolution, style: Style) -> list[str]:
    """The fields of the heading that the house style has no line for, as people call them."""
    known = {form.field for form in style.heading} | {"language", "distribution", "committee_size"}
    if "sponsors" in known:
        known.add("co_sponsors")
    names = (item.name for item in draft.heading if isinstance(item, Field) and any(item.values))
    return [name.replace("_", " ") for name in dict.fromkeys(names) if name not in known]


def _heading(items: tuple[Field | Line, ...]) -> tuple[Field | Line, ...]:
    """The heading without the wording of the old house style; a line that held no value of its own goes with it."""
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
