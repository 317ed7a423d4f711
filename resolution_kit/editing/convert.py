"""A draft in another house style: the same texts; what the old style asked for is taken back.

Law: converted there and back it prints as before; no text changes but a verb that was typed in the infinitive.
"""

from dataclasses import replace

from resolution_kit.model import Block, Clause, Field, Line, Resolution
from resolution_kit.openers.infinitive import finite
from resolution_kit.styles import Style


def converted(draft: Resolution, old: Style | None, new: Style) -> Resolution:
    """The draft in the house style `new`; `old` is the one it was in, None where that is not known."""
    if draft.style == new.name:
        return draft
    draft = replace(draft, style=new.name, heading=_heading(draft.heading))
    if old is None or old.operative.verb == new.operative.verb or new.operative.verb != "present":
        return draft
    return replace(
        draft,
        operative=_finite(draft.operative, old),
        more=tuple(replace(part, operative=_finite(part.operative, old)) for part in draft.more),
    )


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
