"""Mending a paper fault by fault until nothing more can be mended, and never at the price of a new fault."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, Self, TypeVar

from resolution_kit.fixing.apply import apart, item_of
from resolution_kit.manuscript.source_spans import items_of
from resolution_kit.model import Resolution
from resolution_kit.rules.rule import Fault
from resolution_kit.rules.run import Finding

MOST_PASSES = 10
"""A fix may lay another one free, such as `Also` after a verb that was mended; more than a few in a row is a circle."""

Judge = Callable[[Resolution], list[Finding]]
Wanted = Callable[[Finding], bool]


class Copy(Protocol):
    """A paper that can be mended without changing what it was made from."""

    @property
    def resolution(self) -> Resolution:
        """What it says."""

    def mended(self, faults: Sequence[Fault]) -> Self | None:
        """A copy with all of these fixes made; None where one of them cannot be."""


Paper = TypeVar("Paper", bound=Copy)


@dataclass(slots=True)
class Mended(Generic[Paper]):
    """A paper after its fixes."""

    paper: Paper
    done: list[Finding] = field(default_factory=list)
    left: list[Finding] = field(default_factory=list)
    """Findings that were to be mended and could not be."""


def mend(paper: Paper, judge: Judge, wanted: Wanted) -> Mended[Paper]:
    """The paper with every wanted fix made that leaves no new finding behind.

    `judge` gives the findings of all rules that count for the paper. First a fix may bring out other faults that are
    mended in turn; where some of those remain, all is done again with fixes that bring out none.
    """
    before = _places(paper, judge(paper.resolution))
    lenient = _passes(paper, judge, wanted, strict=False)
    after = _places(lenient.paper, judge(lenient.paper.resolution))
    return lenient if after <= before else _passes(paper, judge, wanted, strict=True)


def _places(paper: Copy, findings: Iterable[Finding]) -> Counter[tuple[str, int]]:
    """What findings are known by before and after a fix: the rule and the paragraph, of which none comes or goes."""
    order = {id(item): number for number, item in enumerate(items_of(paper.resolution))}
    return Counter((f.rule.code, order.get(id(item_of(f.fault)), -1)) for f in findings)


def _passes(paper: Paper, judge: Judge, wanted: Wanted, *, strict: bool) -> Mended[Paper]:
    out = Mended(paper)
    for _ in range(MOST_PASSES):
        trial = _Trial(out.paper, judge, wanted, strict)
        out.done += trial.done
        out.paper = trial.best
        out.left = trial.left
        if not trial.done:
            break
    return out


class _Trial(Generic[Paper]):
    """One pass: as many fixes at once as go together; a fix that does not is tried alone and left."""

    def __init__(self, paper: Paper, judge: Judge, wanted: Wanted, strict: bool) -> None:
        self.judge, self.wanted, self.strict = judge, wanted, strict
        self.paper = self.best = paper
        self.found = judge(paper.resolution)
        self.before = _places(paper, self.found)
        self.done: list[Finding] = []
        self.left: list[Finding] = []
        mendable = {id(f.fault): f for f in self.found if f.fix and wanted(f)}
        chosen = [mendable[id(fault)] for fault in apart(f.fault for f in mendable.values())]
        self._try(sorted(chosen, key=lambda f: f.rule.code))

    def _try(self, chunk: list[Finding]) -> None:
        if not chunk:
            return
        trial = self.paper.mended([f.fault for f in (*self.done, *chunk)])
        if trial and self._fits(trial):
            self.best = trial
            self.done += chunk
        elif len(chunk) == 1:
            self.left += chunk
        else:
            self._try(chunk[: len(chunk) // 2])
            self._try(chunk[len(chunk) // 2 :])

    def _fits(self, trial: Paper) -> bool:
        """Whether nothing new is found, or nothing but what can be mended next."""
        after = self.judge(trial.resolution)
        if self.strict:
            places = _places(trial, after)
            return places <= self.before and places.total() < self.before.total()
        return _places(trial, (f for f in after if not (f.fix and self.wanted(f)))) <= self.before
