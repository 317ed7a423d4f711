"""How deep every clause lies, decided by its label, what is open above it and what follows.

`(i)` after `(h)` is the ninth letter if `(j)` follows and a Roman one if `(ii)` does. So several readings are kept side
by side, each with its cost, and the cheapest over the whole list wins.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from resolution_kit.model import DEEPEST
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.labels import Label

_KEPT = 6
"""Readings kept side by side."""
_HOPELESS = 4.0
"""What a reading may cost more than the best one and still win in the end."""

_OTHER_FORM = 0.6
_GAP = 2.0
_AGAIN = 3.0
_BACK = 4.0
_BULLET = 0.2
_NEW_AFTER_COLON = 1.0
_NEW = 2.0
_NEW_NOT_FIRST = 2.5
_SAME_INSIDE = 1.5
"""A list inside a list with the very same labels."""
_OUT = 1.2
"""A number after a list that had nothing above it."""
_NEW_SECTION = 0.5
"""Counting from one again after a heading."""
_COUNTED = 0.5
"""A number that counts the clauses without label before it …"""
_FIRST_NUMBER = 0.75
"""… and one that does not."""
_OPENER = 0.3
"""What the opener of an operative clause is worth where the labels alone do not decide."""
_LOST_LABEL = 1.5
"""A list that begins behind a sub-clause without label."""
_EVIDENCE = 0.5
"""What indentation is worth …"""
_FURTHER = 180
"""Twips by which items of one list level differ if they are of lists of their own: an eighth of an inch."""
_STRONG = 2.0
"""… for bullets, which say nothing else, and what the level of a list is worth where the format says it."""


class Level(NamedTuple):
    """An open level: how it counts, the last number, and how far in it stands."""

    kind: str
    """As in Label.readings; empty for clauses without label."""
    form: str
    value: int
    skipped: int = 0
    """Clauses without label since the last number."""


class Entry(NamedTuple):
    """A clause as it comes: its item, and whether the one before it announced a list or a heading stands before it."""

    item: Item
    after_colon: bool
    after_heading: bool
    depth: int | None = None
    """How deep it lies, where the paper says so itself."""


class _Reading(NamedTuple):
    """One way to read the list so far."""

    cost: float
    levels: tuple[Level, ...]
    places: tuple[tuple[int, int | None], ...]
    """Indentation and list depth of the item that last stood at each level."""
    last: tuple[int, Any] | None
    """The depth of each item so far, newest first."""


def depths(entries: Sequence[Entry]) -> list[int]:
    """The depth of each clause, from 0."""
    indented = len({(e.item.raw.indent, e.item.raw.depth) for e in entries}) > 1
    readings = [_Reading(0.0, (), (), None)]
    for entry in entries:
        grown = [new for reading in readings for new in _grow(reading, entry, indented=indented)]
        readings = _best(grown) if len(grown) > 1 else grown
    return [min(depth, DEEPEST - 1) for depth in _unwound(readings[0])]


def _best(grown: list[_Reading]) -> list[_Reading]:
    """The cheapest readings, of those with the same open levels only one."""
    best: dict[tuple[object, ...], _Reading] = {}
    limit = min(map(_cost, grown)) + _HOPELESS
    for new in grown:
        state = (new.levels, new.places)
        if new.cost < limit and (state not in best or new.cost < best[state].cost):
            best[state] = new
    return sorted(best.values(), key=_cost)[:_KEPT]


def _cost(reading: _Reading) -> float:
    return reading.cost


def _unwound(reading: _Reading) -> list[int]:
    out = []
    last = reading.last
    while last is not None:
        depth, last = last
        out.append(depth)
    return out[::-1]


def _grow(reading: _Reading, entry: Entry, *, indented: bool) -> Iterator[_Reading]:
    item = entry.item
    place = (item.raw.indent, item.raw.depth)
    if entry.depth is not None:
        moves = [_said(reading.levels, item.label, entry.depth)]
    elif item.label is None:
        moves = _unlabelled(reading, entry, indented=indented)
    else:
        moves = _moves(reading.levels, item.label, entry.after_colon, entry.after_heading)
        moves = _ranked(moves, item.first)
    opens = len(moves) > 1 and item.part == "operative"
    for cost, depth, level in moves:
        more = _evidence(reading, depth, place, bullet=not level.value) if indented else 0.0
        if opens and depth == 0:
            more -= _OPENER
        levels = (*reading.levels[:depth], level)
        yield _Reading(reading.cost + cost + more, levels, (*reading.places[:depth], place), (depth, reading.last))


def _said(levels: tuple[Level, ...], label: Label | None, depth: int) -> tuple[float, int, Level]:
    kind, value = label.readings[0] if label else ("", 0)
    return 0.0, min(depth, len(levels)), Level(kind, label.form if label else "", value, 0 if label else 1)


def _ranked(moves: list[tuple[float, int, Level]], first: bool | None) -> list[tuple[float, int, Level]]:
    """Of these places those that agree with what is known of the label: of the first level, or below it."""
    if first is None:
        return moves
    if first:
        return [(0.0, 0, moves[0][2])]
    return [move for move in moves if move[1]] or moves


def _unlabelled(reading: _Reading, entry: Entry, *, indented: bool) -> list[tuple[float, int, Level]]:
    """A clause without label is one of the highest level, or one of a list without labels that a colon announced."""
    levels, item = reading.levels, entry.item
    top = levels[0]._replace(skipped=levels[0].skipped + 1) if levels else Level("", "", 0, 1)
    inside = bool(levels) and (item.part is None or item.listed) and not entry.after_heading
    deeper = indented and bool(levels) and item.raw.indent > reading.places[-1][0]
    if entry.after_colon and levels and (inside or deeper):
        return [(0.0, len(levels), Level("", "", 0, 1))]
    if inside and len(levels) > 1 and not levels[-1].kind:
        return [(0.0, len(levels) - 1, levels[-1])]
    return [(0.0, 0, top)]


@lru_cache(maxsize=20_000)
def _moves(
    levels: tuple[Level, ...], label: Label, after_colon: bool, after_heading: bool
) -> list[tuple[float, int, Level]]:
    """Where a label may stand: in one of the open levels, or in a new one below; each with its cost."""
    moves = []
    for kind, value in label.readings:
        new = Level(kind, label.form, value)
        for depth in range(len(levels) - 1, -1, -1):
            cost = _sibling(
                levels[depth], new, label, after_heading=after_heading, after_colon=after_colon, inside=depth > 0
            )
            if cost is not None:
                moves.append((cost, depth, new))
        moves.append((_child(levels, new, after_colon=after_colon), len(levels), new))
        if levels and kind == "1" and levels[0].kind not in ("1", ""):
            moves.append((_OUT, 0, new))
    limit = min(move[0] for move in moves) + _HOPELESS
    return [move for move in moves if move[0] < limit]


def _sibling(
    level: Level, new: Level, label: Label, *, after_heading: bool, after_colon: bool, inside: bool
) -> float | None:
    """What it costs to be the next of a level; None where the labels are of another kind."""
    if not level.kind:
        return _after_unlabelled(level, new, after_colon=after_colon, inside=inside)
    if level.kind != new.kind:
        return None
    if not new.value:  # bullets all look alike
        return _BULLET
    cost = 0.0 if level.form == new.form else _OTHER_FORM
    steps = new.value - level.value
    if 0 < steps <= level.skipped + 1 or (label.extra and steps == 0):
        return cost
    if steps > 0:
        return cost + _GAP
    first = new.value == 1
    return cost + (_NEW_SECTION if first and after_heading else _AGAIN if first or steps == 0 else _BACK)


def _after_unlabelled(level: Level, new: Level, *, after_colon: bool, inside: bool) -> float | None:
    """What it costs a label to go on with clauses that had none.

    Numbers may; a list from `(a)` is another, unless it goes on with sub-clauses whose first lost its label.
    """
    if new.kind != "1" and new.value == 1:
        return _LOST_LABEL if inside and not after_colon else None
    if new.kind != "1":
        return _AGAIN
    if new.value == level.skipped + 1:
        return _COUNTED
    if new.value > 1:
        return _AGAIN
    return _GAP if after_colon else _FIRST_NUMBER


def _child(levels: tuple[Level, ...], new: Level, *, after_colon: bool) -> float:
    if not levels:
        return 0.0 if new.kind == "1" else 0.5
    cost = _NEW_AFTER_COLON if after_colon else _NEW
    if new.value > 1:
        cost += _NEW_NOT_FIRST
    if any(level.kind == new.kind and level.form == new.form for level in levels):
        cost += _SAME_INSIDE
    return cost


def _evidence(reading: _Reading, depth: int, place: tuple[int, int | None], *, bullet: bool) -> float:
    """Less where the clause stands as far in as its level does, more where it does not."""
    if not reading.places:
        return 0.0
    child = depth == len(reading.places)
    indent, level = place
    there, its_level = reading.places[-1] if child else reading.places[depth]
    if level is not None and its_level is not None and (level != its_level or abs(indent - there) < _FURTHER):
        fits = level > its_level if child else level == its_level
        return -_STRONG if fits else _STRONG
    fits = indent > there if child else indent == there
    worth = _STRONG if bullet else _EVIDENCE
    return -worth if fits else worth
