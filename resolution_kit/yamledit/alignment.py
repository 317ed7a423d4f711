"""Which items of an old list live on in a new one: by id, by equal text, by place."""

import re
from collections.abc import Sequence

from resolution_kit.text.sequences import equal_pairs
from resolution_kit.yamledit.emit import Tree, flow

_WORD = re.compile(r"\w+")
_ALIKE = 0.5
"""Share of common words from which two clauses without ids are taken for one that was edited."""


def align(old: Sequence[Tree], new: Sequence[Tree], alive: frozenset[str] = frozenset()) -> list[int | None]:
    """For each new item the position of the old item that it is, or None for one that is new.

    `alive` holds the identities of the whole new draft: an old item among them has moved, it was not edited.
    """
    found = _by_identity(old, new)
    taken = set(found) - {None}
    for start, stop in _gaps(found):
        below = max((i for i in found[:start] if i is not None), default=-1)
        above = min((i for i in found[stop:] if i is not None), default=len(old))
        free = [i for i in range(below + 1, above) if i not in taken and identity(old[i]) not in alive]
        for place, i in _edited(old, new, free, range(start, stop)):
            found[place] = i
            taken.add(i)
    return found


def identity(item: Tree) -> str:
    """What an item is recognised by wherever it stands: its id, or all it says."""
    if isinstance(item, dict):
        if "id" in item:
            return f"id {item['id']}"
        if "field" in item:
            return f"field {item['field']}"
    return flow(item)


def _by_identity(old: Sequence[Tree], new: Sequence[Tree]) -> list[int | None]:
    before, after = (dict(enumerate(map(identity, items))) for items in (old, new))
    partners = equal_pairs(after, before)
    return [partners.get(place) for place in range(len(new))]


def _gaps(found: Sequence[int | None]) -> list[tuple[int, int]]:
    """The runs of new items without an old one."""
    gaps: list[tuple[int, int]] = []
    for place, i in enumerate(found):
        if i is None and gaps and gaps[-1][1] == place:
            gaps[-1] = (gaps[-1][0], place + 1)
        elif i is None:
            gaps.append((place, place + 1))
    return gaps


def _edited(old: Sequence[Tree], new: Sequence[Tree], free: Sequence[int], places: range) -> list[tuple[int, int]]:
    """Pairs of a new place and the old item that was edited into it, in order."""
    pairs: list[tuple[int, int]] = []
    same_number = len(free) == len(places)
    at = 0
    for place in places:
        for k in range(at, len(free)):
            if _may_be(old[free[k]], new[place]) and (same_number or _alike(old[free[k]], new[place])):
                pairs.append((place, free[k]))
                at = k + 1
                break
    return pairs


def _may_be(old: Tree, new: Tree) -> bool:
    """Whether an item without a stable identity could have been edited into another."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return False
    if "id" in old and "id" in new:
        return False
    return ("text" in old) == ("text" in new)


def _alike(old: Tree, new: Tree) -> bool:
    before, after = set(_WORD.findall(flow(old))), set(_WORD.findall(flow(new)))
    return len(before & after) >= _ALIKE * max(1, min(len(before), len(after)))
