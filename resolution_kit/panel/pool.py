"""Many papers judged, side by side on several processors where that pays."""

import gc
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from resolution_kit.panel.asked import Asked
from resolution_kit.panel.judge import Judged, judged
from resolution_kit.rules.rule import Fault

FEWEST = 12
"""Papers below which starting further processes takes longer than they save."""
_ROUNDS = 24
"""How many bundles each process gets at least, so that none waits long for the slowest."""


def processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def several(paths: Sequence[Path], asked: Asked, jobs: int) -> Iterator[Judged]:
    """The papers judged, in their order, each as soon as it is there."""
    alone = jobs == 1 or len(paths) < FEWEST
    here = len(paths) if alone else 1  # one paper reads all rules and data, which the processes that fork then share
    yield from (judged(path, asked) for path in paths[:here])
    if not alone:
        yield from _side_by_side(paths[here:], asked, jobs)


def _side_by_side(paths: Sequence[Path], asked: Asked, jobs: int) -> Iterator[Judged]:
    from concurrent.futures import ProcessPoolExecutor

    gc.freeze()  # else the first collection in each process copies all the memory that they share
    bundle = max(1, len(paths) // (jobs * _ROUNDS))
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(partial(_light, asked=asked), paths, chunksize=bundle)


def _light(path: Path, asked: Asked) -> Judged:
    """The same without the clauses that findings point at: they stay in the process that read them."""
    found = judged(path, asked)
    bare = tuple(replace(finding, fault=Fault(None, finding.message)) for finding in found.findings)
    return replace(found, findings=bare)
