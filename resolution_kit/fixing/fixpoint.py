"""A paper fixed fault by fault until no fix is left, and never at the price of a new fault."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, Self, TypeVar

from resolution_kit.fixing.apply import item_of, without_overlaps
from resolution_kit.manuscript.source_spans import items_of
from resolution_kit.model import Resolution
from resolution_kit.rules.rule import Fault
from resolution_kit.rules.run import Finding

MOST_PASSES = 10
"""A fix may bring out the next one, such as `Also` after a fixed verb; more than a few in a row go in a circle."""

Judge = Callable[[Resolution], list[Finding]]
Wanted = Callable[[Finding], bool]


class Fixable(Protocol):
    """A paper that gives fixed copies of itself."""

    @property
    def resolution(self) -> Resolution:
        """The paper as a resolution."""

    def fixed(self, faults: Sequence[Fault]) -> Self | None:
        """A copy with the fixes of all these faults made; None if one of them cannot be made."""


Paper = TypeVar("Paper", bound=Fixable)


@dataclass(slots=True)
class Fixed(Generic[Paper]):
    """A paper after its fixes."""

    paper: Paper
    done: list[Finding] = field(default_factory=list)
    left: list[Finding] = field(default_factory=list)
    """Findings whose wanted fix could not be made."""


def fix_all(paper: Paper, judge: Judge, wanted: Wanted) -> Fixed[Paper]:
    """The paper with every wanted fix made that leaves no new finding.

    `judge` gives the findings of all rules that count for the paper. At first a fix may bring out other faults, which
    are fixed in turn; if some of them remain, it starts again with fixes that bring out none.
    """
    before = _places(paper, judge(paper.resolution))
    lenient = _passes(paper, judge, wanted, strict=False)
    after = _places(lenient.paper, judge(lenient.paper.resolution))
    return lenient if after <= before else _passes(paper, judge, wanted, strict=True)


def _places(paper: Fixable, findings: Iterable[Finding]) -> Counter[tuple[str, int]]:
    """The findings by rule and paragraph, which identify them before and after: no fix adds or removes a paragraph."""
    order = {id(item): number for number, item in enumerate(items_of(paper.resolution))}
    return Counter((f.rule.code, order.get(id(item_of(f.fault)), -1)) for f in findings)


def _passes(paper: Paper, judge: Judge, wanted: Wanted, *, strict: bool) -> Fixed[Paper]:
    out = Fixed(paper)
    for _ in range(MOST_PASSES):
        trial = _Trial(out.paper, judge, wanted, strict)
        out.done += trial.done
        out.paper = trial.best
        out.left = trial.left
        if not trial.done:
            break
    return out


class _Trial(Generic[Paper]):
    """One pass: as many fixes at once as go together; one that goes with no others is tried alone."""

    def __init__(self, paper: Paper, judge: Judge, wanted: Wanted, strict: bool) -> None:
        self.judge, self.wanted, self.strict = judge, wanted, strict
        self.paper = self.best = paper
        self.found = judge(paper.resolution)
        self.before = _places(paper, self.found)
        self.done: list[Finding] = []
        self.left: list[Finding] = []
        fixable = {id(f.fault): f for f in self.found if f.fix and wanted(f)}
        chosen = [fixable[id(fault)] for fault in without_overlaps(f.fault for f in fixable.values())]
        self._try(sorted(chosen, key=lambda f: f.rule.code))

    def _try(self, chunk: list[Finding]) -> None:
        if not chunk:
            return
        trial = self.paper.fixed([f.fault for f in (*self.done, *chunk)])
        if trial and self._fits(trial):
            self.best = trial
            self.done += chunk
        elif len(chunk) == 1:
            self.left += chunk
        else:
            self._try(chunk[: len(chunk) // 2])
            self._try(chunk[len(chunk) // 2 :])

    def _fits(self, trial: Paper) -> bool:
        """Whether no new finding comes, or only such as can be fixed next."""
        after = self.judge(trial.resolution)
        if self.strict:
            places = _places(trial, after)
            return places <= self.before and places.total() < self.before.total()
        return _places(trial, (f for f in after if not (f.fix and self.wanted(f)))) <= self.before
