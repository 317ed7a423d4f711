"""The same work on many files, on several processors if that is faster."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")

FEWEST = 12
"""Files from which further processes save more time than it takes to start them."""
_ROUNDS = 24
"""The fewest bundles for each process, so that none waits long for the slowest."""


def processors() -> int:
    """The number of processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def pays(count: int, jobs: int) -> bool:
    """Whether further processes are worth starting."""
    return jobs > 1 and count >= FEWEST


def side_by_side(work: Callable[[Given], Made], given: Sequence[Given], jobs: int) -> Iterator[Made]:
    """What comes of each, in their order, as soon as it is done; all of it done by other processes."""
    from concurrent.futures import ProcessPoolExecutor

    gc.freeze()  # else the first collection in each process copies all the memory that they share
    bundle = max(1, len(given) // (jobs * _ROUNDS))
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(work, given, chunksize=bundle)
