"""What a report of `reskit check` is made from."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from resolution_kit.panel.judge import Judged
from resolution_kit.reports.checks.groups import groups
from resolution_kit.reports.findings import counted
from resolution_kit.rules.run import Finding

STATES = ("ready", "not ready", "could not be read")
"""How a paper may stand."""
_REASONS = 2
"""Demands that are named in a table; `reskit ready` names them all."""


class Alike(NamedTuple):
    """Papers whose operative parts are nearly the same."""

    files: tuple[str, ...]
    least: int
    """Per cent of their words that two of them have in common at least."""


@dataclass(frozen=True, slots=True)
class Report:
    """Papers and what was found in them."""

    papers: Sequence[Judged]
    alike: Sequence[Alike] = ()
    brief: bool = False
    """Whether only the table of papers is wanted."""

    @property
    def several(self) -> bool:
        """Whether there is more than one paper, so that a table of them helps."""
        return len(self.papers) > 1

    def findings(self) -> Iterator[tuple[Judged, Finding]]:
        """Every finding with its paper."""
        return ((paper, finding) for paper in self.papers for finding in paper.findings)

    def totals(self) -> tuple[str, str]:
        """The papers and the findings counted."""
        count = Counter(state(paper) for paper in self.papers)
        papers = ", ".join(f"{count[word]} {word}" for word in STATES if count[word])
        found = Counter(finding.severity for _, finding in self.findings())
        shown = 0 if self.brief else sum(len(groups(paper.findings)) for paper in self.papers)
        fewer = f"; {shown} shown" if 0 < shown < found.total() else ""
        return f"{len(self.papers)} papers: {papers}", f"{counted(found)}{fewer}" if found else "no findings"


def report(papers: Sequence[Judged], *, brief: bool = False) -> Report:
    """The report on judged papers, with those that are nearly the same if their words were asked for."""
    words = [paper.words for paper in papers]
    if len(papers) < 2 or not any(words):  # noqa: PLR2004 - one paper has no twin
        return Report(papers, brief=brief)
    from resolution_kit.panel.near_duplicates import clusters, near_duplicates

    together = clusters(near_duplicates(words))
    twins = [Alike(tuple(papers[number].file for number in numbers), least) for numbers, least in together]
    return Report(papers, twins, brief)


def state(paper: Judged) -> str:
    """Whether a paper can go to the panel."""
    ready, not_ready, unread = STATES
    if paper.refusal:
        return unread
    return ready if paper.ready else not_ready


def why(paper: Judged) -> str:
    """What keeps a paper from being ready, in a few words: `errors, sponsors +1`; empty if it was not read."""
    missing = ["errors"] * bool(paper.count("error")) + ["a rule that broke"] * paper.failed
    missing += [word.lower() for word in paper.lacks]
    more = f" +{len(missing) - _REASONS}" if len(missing) > _REASONS else ""
    return ", ".join(missing[:_REASONS]) + more


def stands(paper: Judged) -> str:
    """Its state and the reason for it."""
    return ": ".join(filter(None, (state(paper), why(paper))))


def described(finding: Finding) -> str:
    """The message with the clause before it."""
    return f"clause {finding.clause}: {finding.message}" if finding.clause else finding.message


def mending(finding: Finding) -> str:
    """How to mend it, empty where no fix is known."""
    if finding.fix is None:
        return ""
    return finding.fix.title if finding.fix.safe else f"{finding.fix.title} (unsafe)"
