"""Many papers judged, side by side on several processors if that is faster."""

import gc
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from resolution_kit.panel.asked import Options
from resolution_kit.panel.judge import Judged, judged
from resolution_kit.rules.rule import Fault

FEWEST = 12
"""Papers from which further processes save more time than it takes to start them."""
_ROUNDS = 24
"""The fewest bundles for each process, so that none waits long for the slowest."""


def processors() -> int:
    """The number of processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def judge_all(paths: Sequence[Path], options: Options, jobs: int) -> Iterator[Judged]:
    """The papers judged, in their order, each as soon as it is done."""
    alone = jobs == 1 or len(paths) < FEWEST
    here = len(paths) if alone else 1  # one paper reads all rules and data, which the processes that fork then share
    yield from (judged(path, options) for path in paths[:here])
    if not alone:
        yield from _side_by_side(paths[here:], options, jobs)


def _side_by_side(paths: Sequence[Path], options: Options, jobs: int) -> Iterator[Judged]:
    from concurrent.futures import ProcessPoolExecutor

    gc.freeze()  # else the first collection in each process copies all the memory that they share
    bundle = max(1, len(paths) // (jobs * _ROUNDS))
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(partial(_light, options=options), paths, chunksize=bundle)


def _light(path: Path, options: Options) -> Judged:
    """A judged paper without the clauses of its findings, which stay in the process that read them."""
    found = judged(path, options)
    bare = tuple(replace(finding, fault=Fault(None, finding.message)) for finding in found.findings)
    return replace(found, findings=bare)
