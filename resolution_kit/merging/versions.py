"""Clauses of which there are several versions, none chosen yet: apart in a draft, together while it is merged."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from resolution_kit.model import Block, Clause, ClauseKind, Line, Resolution
from resolution_kit.model.rebuild import Blocks, clauses

Address = tuple[int, str, tuple[int, ...]]
"""Where a clause stands: part, kind and path as in `Placed`."""
Rivals = Mapping[Address, tuple[Clause, ...]]
"""The further versions of a clause, by the place of the first."""


def folded(resolution: Resolution) -> tuple[Resolution, Rivals]:
    """The resolution with the first version of each clause only, and the others."""
    rivals: dict[Address, tuple[Clause, ...]] = {}
    kinds: tuple[ClauseKind, ClauseKind] = ("preambular", "operative")
    parts = []
    for number, part in enumerate(resolution.parts):
        lists = (part.preamble, part.operative)
        preamble, operative = (_folded(b, (number, kind, ()), rivals) for b, kind in zip(lists, kinds, strict=True))
        parts.append(replace(part, preamble=preamble, operative=operative))
    return replace(resolution, parts=tuple(parts)), rivals


def _folded(blocks: Blocks, above: Address, rivals: dict[Address, tuple[Clause, ...]]) -> Blocks:
    out: list[Block] = []
    part, kind, path = above
    count = 0
    for first, *others in versions(blocks):
        if isinstance(first, Clause):
            address = part, kind, (*path, count)
            rivals[address] = clauses(others)
            first = replace(first, subclauses=clauses(_folded(first.subclauses, address, rivals)))  # noqa: PLW2901
            count += 1
        out.append(first)
    return tuple(out)


def versions(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The clauses of a list with their further versions, which stand right behind the first; lines alone."""
    run: list[Block] = []
    for block in blocks:
        mark = None if isinstance(block, Line) else block.conflict
        if run and (mark is None or mark != getattr(run[0], "conflict", None)):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def said(clause: Clause) -> tuple[str, ...]:
    """What a clause says of its own: text and closing text, each with a word that joins it to the next clause."""
    both = (clause, clause.closing) if clause.closing else (clause,)
    return tuple(f"{one.text}{one.ending if one.joined else ''}" for one in both)


def distinct(versions: Sequence[Clause]) -> tuple[Clause, ...]:
    """The versions, each wording once, with all the papers that have it."""
    found: dict[tuple[str, ...], Clause] = {}
    for version in versions:
        first = found.setdefault(said(version), version)
        new = tuple(name for name in version.origin if name not in first.origin)
        found[said(version)] = replace(first, origin=(*first.origin, *new))
    return tuple(found.values())


def open_conflicts(resolution: Resolution) -> int:
    """How many clauses and fields of the heading wait for a decision."""
    return sum(_open(part.preamble) + _open(part.operative) for part in resolution.parts) + len(resolution.conflicts)


def _open(blocks: Sequence[Block]) -> int:
    marked = sum(isinstance(run[0], Clause) and run[0].conflict is not None for run in versions(blocks))
    return marked + sum(_open(clause.subclauses) for clause in clauses(blocks))
