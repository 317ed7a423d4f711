"""Adding a clause to its part, or below another clause."""

from collections.abc import Sequence
from dataclasses import replace

from resolution_kit.errors import Problem
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.model import DEEPEST, Block, Clause, ClauseKind, Placed, Resolution
from resolution_kit.model.rebuild import blocks_of, exchanged, with_blocks
from resolution_kit.model.references import find, normal
from resolution_kit.operations.clause_input import capitalized
from resolution_kit.operations.ids import taken_ids, with_ids
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.ordering import place_for
from resolution_kit.operations.targets import at_an_end, must_fit, target_of
from resolution_kit.text.inline import plain

_A: dict[ClauseKind, str] = {"preambular": "a preambulatory", "operative": "an operative"}


class NoPart(Problem):
    """A clause whose words do not say to which part it belongs."""

    def __init__(self, found: str) -> None:
        begin = f"{found}; begin with a phrase such as `Recalling` or `Calls upon`, or"
        super().__init__(f"{begin} say `--kind preambular` or `--kind operative`")
        self.asked = f"{begin} type it again to keep it as an operative clause"
        """What to say to a person who can answer."""


def add(
    resolution: Resolution,
    clause: Clause,
    *,
    kind: ClauseKind | None = None,
    at: str | None = None,
    under: str | None = None,
) -> Outcome:
    """The resolution with a new clause: in its customary place, at a given one (`3`, `P2`, `3.b`), or below `under`.

    `kind` says which part of the first sentence it goes into; without it the opener or the position does.
    """
    if under is not None:
        new = with_ids(clause, taken_ids(resolution))
        return Outcome(_below(resolution, new, find(resolution, under)), (new.id,))
    if at is not None and "." in normal(at):
        target = target_of(resolution, at)
        if target.owner is not None and target.owner.clause.subclauses:
            new = with_ids(clause, taken_ids(resolution))
            return Outcome(_below(resolution, new, target.owner, target.index), (new.id,))
    kind = kind or kind_of(clause, at)
    new = with_ids(capitalized(clause), taken_ids(resolution))
    blocks = blocks_of(resolution, 0, kind)
    index = place_for(blocks, new, kind) if at is None else _index(blocks, at, kind)
    return Outcome(with_blocks(resolution, 0, kind, (*blocks[:index], new, *blocks[index:])), (new.id,))


def add_all(
    resolution: Resolution,
    clauses: Sequence[tuple[Clause, ClauseKind | None]],
    *,
    at: str | None = None,
    under: str | None = None,
) -> Outcome:
    """The resolution with new clauses in this order, each in its part, the first as clause `at`, or below `under`.

    Places of the preamble and of the operative part at once are a Problem: `at` is one.
    """
    kinds = {kind or kind_of(clause, at) for clause, kind in clauses if under is None}
    if at is not None and len(kinds) > 1:
        raise Problem(f"preambulatory and operative clauses cannot both begin at `{at}`; leave out `--at`")
    ids: list[str] = []
    for clause, kind in reversed(clauses) if at is not None else clauses:
        outcome = add(resolution, clause, kind=kind, at=at, under=under)
        resolution = outcome.resolution
        ids += outcome.ids
    return Outcome(resolution, tuple(reversed(ids) if at is not None else ids))


def kind_of(clause: Clause, at: str | None = None) -> ClauseKind:
    """The part that the opener or the position `at` names; a Problem if they name different ones, or none."""
    said: ClauseKind | None = None
    if at is not None:
        said = _part_of(at)
    text = plain(clause.text)
    opener = find_opener(text)
    if opener and opener.kind and said and said != opener.kind:
        raise Problem(
            f"`{opener.text}` opens {_A[opener.kind]} clause and `--at {at}` is {_A[said]} one; leave out `--at`, or "
            f"say `--kind {said}`"
        )
    if opener and opener.kind:
        return opener.kind
    if said == "preambular":
        return said
    start = " ".join(text.split()[:4])
    raise NoPart(f"`{start} …` opens neither part")


def _part_of(at: str) -> ClauseKind | None:
    """The part that a position names; `end` and `start` name none."""
    if at_an_end(at, 1) is not None:
        return None
    return "preambular" if normal(at).startswith("p") else "operative"


def _index(blocks: tuple[Block, ...], at: str, kind: ClauseKind) -> int:
    """The index among the blocks at which a new clause has the number `at`."""
    indices = [i for i, block in enumerate(blocks) if isinstance(block, Clause)]
    if (place := at_an_end(at, len(indices))) is not None:
        return [*indices, len(blocks)][place]
    wanted, last = normal(at), len(indices) + 1
    number = wanted.removeprefix("p")
    foreign = wanted.startswith("p") and kind == "operative"
    if not number.isdecimal() or foreign or not 1 <= int(number) <= last:
        mark, half = ("P", "the preamble") if kind == "preambular" else ("", "the operative part")
        raise Problem(f"`--at {at}`: {half} has places {mark}1 to {mark}{last}; for a sub-clause use `--under`")
    return [*indices, len(blocks)][int(number) - 1]


def _below(resolution: Resolution, new: Clause, parent: Placed, index: int | None = None) -> Resolution:
    """The resolution with a sub-clause more, at this position or last."""
    deepest = DEEPEST if parent.kind == "operative" else DEEPEST - 1
    if parent.level + 1 > deepest:
        raise Problem(f"`{parent.ref}` is at the deepest of the {DEEPEST} levels; put the clause under its parent")
    must_fit(new, parent.kind, parent.level + 1, parent.ref)
    below = list(parent.clause.subclauses)
    below.insert(len(below) if index is None else index, new)
    grown = replace(parent.clause, subclauses=tuple(below))
    return exchanged(resolution, parent.clause.id, lambda _: (grown,))
