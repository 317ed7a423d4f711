"""An order that can no longer be carried out."""

from collections.abc import Mapping
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, ClauseKind, Line, Resolution, walk
from resolution_kit.model.proposals import Spot
from resolution_kit.model.rebuild import Blocks, blocks_of, clauses, exchanged, with_blocks
from resolution_kit.operations.targets import part_prefix


class Lapsed(Problem):
    """What the order needs is not in the text any more, or not as it was.

    `clause` is the id of the clause concerned, `why` says what is wrong with it: the words `…` are gone.
    """

    def __init__(self, clause: str, why: str) -> None:
        super().__init__(why)
        self.clause = clause
        self.why = why


_NAMES: dict[str, ClauseKind] = {"preamble": "preambular", "operative": "operative"}
KINDS = tuple(_NAMES.values())

Placed = Mapping[str, tuple[int, Spot]]
"""By the id of a clause: the number of the amendment that put it where it is, and the place that was asked for."""


def list_name(part: int, kind: ClauseKind) -> str:
    """What a place calls the list of a part."""
    return f"{part_prefix(part)}{next(name for name, of in _NAMES.items() if of == kind)}"


def spot_of(resolution: Resolution, id_: str) -> Spot:
    """Where the clause with this id stands."""
    for into, blocks in lists(resolution):
        for at, block in enumerate(blocks):
            if isinstance(block, Clause) and block.id == id_:
                return spot_at(into, (*blocks[:at], *blocks[at + 1 :]), at)
    raise Lapsed(id_, "the clause is gone")


def spot_at(into: str, blocks: Blocks, at: int) -> Spot:
    """The place before the block with this position, in a list whose clauses all have ids."""
    before, behind = clauses(blocks[:at]), clauses(blocks[at:])
    first = blocks.index(before[-1]) + 1 if before else 0
    return Spot(into, before[-1].id if before else "", behind[0].id if behind else "", at - first)


def put(resolution: Resolution, clause: Clause, spot: Spot, number: int, placed: Placed) -> Resolution:
    """The resolution with the clause in this place, among others of the same place in the order of their amendments.

    That of an amendment without number stands exactly there.
    """
    blocks = next((blocks for into, blocks in lists(resolution) if into == spot.into), None)
    if blocks is None:
        raise Lapsed(spot.into, "the clause that it goes under is gone")
    at = _position(blocks, spot)
    at = _among(blocks, at, spot, number, placed) if number else at
    return _with_list(resolution, spot.into, (*blocks[:at], clause, *blocks[at:]))


def lists(resolution: Resolution) -> list[tuple[str, Blocks]]:
    """Every list of clauses with its name, those of the parts first."""
    parts = range(len(resolution.parts))
    tops = [(list_name(part, kind), blocks_of(resolution, part, kind)) for part in parts for kind in KINDS]
    return [*tops, *((place.clause.id, place.clause.subclauses) for place in walk(resolution) if place.clause.id)]


def _with_list(resolution: Resolution, into: str, blocks: Blocks) -> Resolution:
    for part in range(len(resolution.parts)):
        for kind in KINDS:
            if list_name(part, kind) == into:
                return with_blocks(resolution, part, kind, blocks)
    return exchanged(resolution, into, lambda owner: (replace(owner, subclauses=clauses(blocks)),))


def _position(blocks: Blocks, spot: Spot) -> int:
    """Behind the clause before it, or else before the one behind it; head and end of a list are always there."""
    ids = [block.id if isinstance(block, Clause) else "" for block in blocks]
    if not spot.before:
        last = max((at for at, block in enumerate(blocks) if isinstance(block, Clause)), default=-1)
        return _behind(blocks, last, spot.lines)
    if not spot.after:
        return _behind(blocks, -1, spot.lines)
    if spot.after in ids:
        return _behind(blocks, ids.index(spot.after), spot.lines)
    if spot.before in ids:
        return ids.index(spot.before)
    raise Lapsed(spot.after, "both clauses beside its place are gone")


def _behind(blocks: Blocks, at: int, lines: int) -> int:
    """The position behind a block and so many of the lines that follow it."""
    at += 1
    while lines and at < len(blocks) and isinstance(blocks[at], Line):
        at, lines = at + 1, lines - 1
    return at


def _among(blocks: Blocks, at: int, spot: Spot, number: int, placed: Placed) -> int:
    def rank(block_at: int) -> int | None:
        """The amendment that put the block into this same place, if one did."""
        block = blocks[block_at] if 0 <= block_at < len(blocks) else None
        if not isinstance(block, Clause) or block.id in (spot.after, spot.before):
            return None
        found = placed.get(block.id)
        return found[0] if found and _same(found[1], spot) else None

    while (other := rank(at)) is not None and other <= number:
        at += 1
    while (other := rank(at - 1)) is not None and other > number:
        at -= 1
    return at


def _same(one: Spot, other: Spot) -> bool:
    return one.into == other.into and (one.after == other.after or one.before == other.before)
