"""Many papers judged, side by side on several processors if that is faster."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from resolution_kit.data.side_by_side import pays, side_by_side
from resolution_kit.panel.asked import Options
from resolution_kit.panel.judge import Judged, judged
from resolution_kit.rules.rule import Fault


def judge_all(paths: Sequence[Path], options: Options, jobs: int) -> Iterator[Judged]:
    """The papers judged, in their order, each as soon as it is done."""
    alone = not pays(len(paths), jobs)
    here = len(paths) if alone else 1  # one paper reads all rules and data, which the processes that fork then share
    yield from (judged(path, options) for path in paths[:here])
    if not alone:
        yield from side_by_side(partial(_light, options=options), paths[here:], jobs)


def _light(path: Path, options: Options) -> Judged:
    """A judged paper without the clauses of its findings, which stay in the process that read them."""
    found = judged(path, options)
    bare = tuple(replace(finding, fault=Fault(None, finding.message)) for finding in found.findings)
    return replace(found, findings=bare)
