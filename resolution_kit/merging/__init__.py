"""Makes one draft of several papers, clause by clause, with or without the text they began with.

Nothing that anybody added or changed is lost. If two papers contradict each other, both versions stand side by side
in the draft (see `model.Clause.conflict`), and somebody decides.
"""

from dataclasses import replace

from resolution_kit.merging.heading import (
    merged_amendments,
    merged_heading,
    organs,
    rivals,
    settings,
    without_double_roles,
)
from resolution_kit.merging.keys import keys
from resolution_kit.merging.three_way import either, joined
from resolution_kit.merging.tree import parts_of, tree_of
from resolution_kit.merging.tree_merge import merged_trees
from resolution_kit.merging.versions import open_conflicts, without_later
from resolution_kit.model import Part, Resolution

__all__ = ["merged", "open_conflicts"]


def merged(
    ours: Resolution, theirs: Resolution, base: Resolution | None = None, *, origin: tuple[str, ...] = ()
) -> Resolution:
    """Both papers as one; with a base, the result has each change, move and removal that only one of them made.

    `origin` names their paper in conflicts of the heading.
    """
    began = base or Resolution()
    firsts = [without_later(side) for side in (began, ours, theirs)]
    key_of = keys(firsts[0][0] if base else None, firsts[1][0], firsts[2][0])
    trees = [tree_of(one, later, key) for (one, later), key in zip(firsts, key_of, strict=True)]
    lines = [either(*three) for three in zip(*organs(began, ours, theirs), strict=True)]
    parts = parts_of(merged_trees(*trees), lines)
    whole = replace(
        ours,
        heading=merged_heading(began, ours, theirs),
        ignore=joined(began.ignore, ours.ignore, theirs.ignore),
        conflicts=rivals(began, ours, theirs, origin),
        amendments=merged_amendments(began, ours, theirs),
        votes=joined(began.votes, ours.votes, theirs.votes),
        **settings(began, ours, theirs),  # type: ignore[arg-type]
    )
    left = [part for number, part in enumerate(parts) if part != Part() or ours.parts[number : number + 1] == (part,)]
    return without_double_roles(replace(whole, parts=tuple(left) or (Part(),)))
