"""Versions of one clause that nobody has chosen between: beside each other in a draft, in one node in a merge."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from resolution_kit.compare import clause_wording
from resolution_kit.model import Address, Block, Clause, ClauseKind, Line, Resolution
from resolution_kit.model.rebuild import Blocks, clauses

LaterVersions = Mapping[Address, tuple[Clause, ...]]
"""The further versions of each clause, by the address of the first."""


def versions(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The runs of a list: each clause with its further versions, which stand right behind it; each line alone."""
    run: list[Block] = []
    for block in blocks:
        mark = None if isinstance(block, Line) else block.conflict
        if run and (mark is None or mark != getattr(run[0], "conflict", None)):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def conflict_runs(resolution: Resolution) -> Iterator[tuple[Clause, ...]]:
    """The versions of each clause in conflict, in the order of the text."""

    def inside(blocks: Blocks) -> Iterator[tuple[Clause, ...]]:
        for run in map(clauses, versions(blocks)):
            if run and run[0].conflict is not None:
                yield run
            for one in run:
                yield from inside(one.subclauses)

    for part in resolution.parts:
        yield from inside(part.preamble)
        yield from inside(part.operative)


def open_conflicts(resolution: Resolution) -> int:
    """How many clauses and fields of the heading wait for a decision."""
    return sum(1 for _ in conflict_runs(resolution)) + len(resolution.conflicts)


def without_later(resolution: Resolution) -> tuple[Resolution, LaterVersions]:
    """The resolution with the first version of each clause only, and the others."""
    later: dict[Address, tuple[Clause, ...]] = {}

    def firsts(blocks: Blocks, part: int, kind: ClauseKind, above: tuple[int, ...] = ()) -> Blocks:
        out: list[Block] = []
        count = 0
        for first, *others in versions(blocks):
            if isinstance(first, Clause):
                path = (*above, count)
                later[part, kind, path] = clauses(others)
                below = clauses(firsts(first.subclauses, part, kind, path))
                first = replace(first, subclauses=below)  # noqa: PLW2901
                count += 1
            out.append(first)
        return tuple(out)

    parts = (
        replace(
            part,
            preamble=firsts(part.preamble, number, "preambular"),
            operative=firsts(part.operative, number, "operative"),
        )
        for number, part in enumerate(resolution.parts)
    )
    return replace(resolution, parts=tuple(parts)), later


def distinct(versions: Sequence[Clause]) -> tuple[Clause, ...]:
    """The versions, each wording once, with all the papers that have it."""
    found: dict[tuple[str, ...], Clause] = {}
    for version in versions:
        wording = clause_wording(version)
        first = found.setdefault(wording, version)
        found[wording] = replace(first, origin=union(first.origin, version.origin))
    return tuple(found.values())


def union(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The names of both, each once."""
    return tuple(dict.fromkeys((*one, *other)))
