"""Many papers judged, side by side on several processors where that pays."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from resolution_kit.panel.judge import Asked, Judged, judged
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
    jobs = min(jobs, len(paths))
    if jobs < 2 or len(paths) < FEWEST:  # noqa: PLR2004 - one process alone needs no pool
        yield from (judged(path, asked) for path in paths)
        return
    from concurrent.futures import ProcessPoolExecutor

    from resolution_kit.rules.run import all_rules

    all_rules()  # read before the processes fork, they share it
    bundle = max(1, len(paths) // (jobs * _ROUNDS))
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(partial(_light, asked=asked), paths, chunksize=bundle)


def _light(path: Path, asked: Asked) -> Judged:
    """The same without the clauses that findings point at: they stay in the process that read them."""
    found = judged(path, asked)
    bare = tuple(replace(finding, fault=Fault(None, finding.message)) for finding in found.findings)
    return replace(found, findings=bare)
