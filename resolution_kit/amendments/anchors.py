"""Places of clauses by their neighbours, and clauses put there."""

from collections.abc import Mapping
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.model import Clause, ClauseKind, Line, Resolution, walk
from resolution_kit.model.proposals import Anchor
from resolution_kit.model.rebuild import Blocks, blocks_of, clauses, exchanged, with_blocks
from resolution_kit.operations.targets import part_prefix


class Inapplicable(Problem):
    """An order that cannot be applied: the text lacks what it needs.

    `clause` is the id of the clause concerned, `why` the reason, such as `the words … are gone`.
    """

    def __init__(self, clause: str, why: str) -> None:
        super().__init__(why)
        self.clause = clause
        self.why = why


_NAMES: dict[str, ClauseKind] = {"preamble": "preambular", "operative": "operative"}
KINDS = tuple(_NAMES.values())

Placements = Mapping[str, tuple[int, Anchor]]
"""By clause id: the number of the amendment that put the clause where it is, and the anchor it gave."""


def list_name(part: int, kind: ClauseKind) -> str:
    """The name of a list of a part, as in `Anchor.into`."""
    return f"{part_prefix(part)}{next(name for name, of in _NAMES.items() if of == kind)}"


def anchor_of(resolution: Resolution, id_: str) -> Anchor:
    """The anchor of the clause with this id; Inapplicable if there is none."""
    for into, blocks in lists(resolution):
        for at, block in enumerate(blocks):
            if isinstance(block, Clause) and block.id == id_:
                return anchor_at(into, (*blocks[:at], *blocks[at + 1 :]), at)
    raise Inapplicable(id_, "the clause is gone")


def anchor_at(into: str, blocks: Blocks, at: int) -> Anchor:
    """The anchor of a position in a list, before the block that is there; every clause has an id."""
    before, behind = clauses(blocks[:at]), clauses(blocks[at:])
    first = blocks.index(before[-1]) + 1 if before else 0
    return Anchor(into, before[-1].id if before else "", behind[0].id if behind else "", at - first)


def put(resolution: Resolution, clause: Clause, anchor: Anchor, number: int, placed: Placements) -> Resolution:
    """The resolution with the clause at the anchor, among others of the same anchor in the order of their amendments.

    With number 0 it stands exactly there. Inapplicable if the list or both neighbours are gone.
    """
    blocks = next((blocks for into, blocks in lists(resolution) if into == anchor.into), None)
    if blocks is None:
        raise Inapplicable(anchor.into, "the clause that it goes under is gone")
    at = _position(blocks, anchor)
    at = _in_turn(blocks, at, anchor, number, placed) if number else at
    return _with_list(resolution, anchor.into, (*blocks[:at], clause, *blocks[at:]))


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


def _position(blocks: Blocks, anchor: Anchor) -> int:
    """The position behind the clause before it, or else before the clause after it; head and end are always there."""
    ids = [block.id if isinstance(block, Clause) else "" for block in blocks]
    if not anchor.before:
        last = max((at for at, block in enumerate(blocks) if isinstance(block, Clause)), default=-1)
        return _behind(blocks, last, anchor.lines)
    if not anchor.after:
        return _behind(blocks, -1, anchor.lines)
    if anchor.after in ids:
        return _behind(blocks, ids.index(anchor.after), anchor.lines)
    if anchor.before in ids:
        return ids.index(anchor.before)
    raise Inapplicable(anchor.after, "both clauses beside its place are gone")


def _behind(blocks: Blocks, at: int, lines: int) -> int:
    """The position behind a block and up to so many of the lines that follow it."""
    at += 1
    while lines and at < len(blocks) and isinstance(blocks[at], Line):
        at, lines = at + 1, lines - 1
    return at


def _in_turn(blocks: Blocks, at: int, anchor: Anchor, number: int, placed: Placements) -> int:
    def rank(block_at: int) -> int | None:
        """The amendment that put the block at this same anchor, if one did."""
        block = blocks[block_at] if 0 <= block_at < len(blocks) else None
        if not isinstance(block, Clause) or block.id in (anchor.after, anchor.before):
            return None
        found = placed.get(block.id)
        return found[0] if found and _is_same(found[1], anchor) else None

    while (other := rank(at)) is not None and other <= number:
        at += 1
    while (other := rank(at - 1)) is not None and other > number:
        at -= 1
    return at


def _is_same(one: Anchor, other: Anchor) -> bool:
    return one.into == other.into and (one.after == other.after or one.before == other.before)
