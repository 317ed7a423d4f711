"""Makes one draft of several papers, clause by clause, with or without the text they began with.

Nothing that anybody added or changed is lost. Where two papers contradict each other, both versions stand side by side
in the draft (see `model.Clause.conflict`), and somebody decides.
"""

from dataclasses import replace

from resolution_kit.merging.amendments import merged_amendments
from resolution_kit.merging.clause import either
from resolution_kit.merging.heading import joined, merged_heading, organs, rivals, settings, without_double_roles
from resolution_kit.merging.keyed_tree import put_together, taken_apart
from resolution_kit.merging.keys import keys
from resolution_kit.merging.three_way import merged_trees
from resolution_kit.merging.versions import folded, open_conflicts
from resolution_kit.model import Part, Resolution

__all__ = ["merged", "open_conflicts"]


def merged(
    ours: Resolution, theirs: Resolution, base: Resolution | None = None, *, origin: tuple[str, ...] = ()
) -> Resolution:
    """Both papers as one; with a base, what only one of them changed, moved or removed is so in the result.

    `origin` names their paper where fields of the heading are in conflict.
    """
    began = base or Resolution()
    plain = [folded(side) for side in (began, ours, theirs)]
    ways = keys(plain[0][0] if base else None, plain[1][0], plain[2][0])
    trees = [taken_apart(one, further, way) for (one, further), way in zip(plain, ways, strict=True)]
    lines = [either(*three) for three in zip(*organs(began, ours, theirs), strict=True)]
    parts = put_together(merged_trees(*trees), lines)
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
