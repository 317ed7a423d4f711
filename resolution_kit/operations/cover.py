"""Beginning a draft with the clauses of a guide's recommendations."""

from collections.abc import Iterable
from dataclasses import replace

from resolution_kit.knowledge.library import GROUPS, Entry, clause_of
from resolution_kit.model import Block, Clause, Resolution
from resolution_kit.operations.add import with_ids
from resolution_kit.operations.also_further import settled


def cover(resolution: Resolution, chosen: Iterable[Entry], body: str) -> Resolution:
    """The resolution with a clause for every chosen entry that `body` may adopt, the preamble in UN order."""
    fit = [entry for entry in chosen if body in entry.bodies]
    preambular = sorted((e for e in fit if e.kind == "preambular"), key=preamble_order)
    operative = sorted((e for e in fit if e.kind == "operative"), key=_edge)
    taken: set[str] = set()
    part = replace(
        resolution.main,
        preamble=(*resolution.main.preamble, *_clauses(preambular, body, taken)),
        operative=(*resolution.main.operative, *_clauses(operative, body, taken)),
    )
    return replace(resolution, parts=(part, *resolution.parts[1:]))


def _clauses(entries: list[Entry], body: str, taken: set[str]) -> tuple[Block, ...]:
    clauses: list[Clause] = [with_ids(clause_of(entry, body), taken) for entry in entries]
    return settled(tuple(clauses))


def preamble_order(entry: Entry) -> tuple[int, int]:
    """Where a preambulatory entry stands: law first, then what was decided, then reports, then the situation."""
    return _edge(entry), GROUPS.index(entry.group)


def _edge(entry: Entry) -> int:
    return {"first": -1, None: 0, "last": 1}[entry.position]
