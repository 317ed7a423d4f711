"""Findings as one web page that needs nothing else: totals, a bar for each paper, findings beside the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import jinja2

from resolution_kit.data.resources import bundled
from resolution_kit.panel.judge import Judged
from resolution_kit.reports.checks.groups import Group, groups
from resolution_kit.reports.checks.report import Report, described, mending, stands
from resolution_kit.reports.findings import SEVERITIES, counted, summary
from resolution_kit.reports.terminal import safe
from resolution_kit.rules.run import Finding

TEMPLATE = "findings.html.j2"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a paragraph; `rank` is that of the gravest finding they have: 1 for an error, 0 for none."""

    text: str
    rank: int


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph and what was found in it."""

    name: str
    pieces: tuple[Piece, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper as the page shows it."""

    paper: Judged
    groups: tuple[Group, ...]
    rows: tuple[Row, ...]
    bars: tuple[tuple[int, float], ...]
    """Rank and width, in per cent of the longest bar."""


def write(report: Report) -> str:
    """The page; whatever a person typed is text there."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(bundled("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(safe_text=safe, rank=rank, described=described, mending=mending, stands=stands)
    environment.filters.update(summary=summary, counts=_counts)
    page = environment.get_template(TEMPLATE).render(report=report, sheets=sheets(report))
    return page.rstrip("\n") + "\n"


def rank(finding: Finding) -> int:
    """1 for an error, 2 for a warning, 3 for a hint."""
    return SEVERITIES.index(finding.severity) + 1


def sheets(report: Report) -> list[Sheet]:
    """The papers, those with most faults first; unread ones at the head."""
    longest = max((len(paper.findings) for paper in report.papers), default=0) or 1
    ordered = sorted(report.papers, key=lambda p: (not p.refusal, *(-p.count(severity) for severity in SEVERITIES)))
    return [_sheet(paper, longest, brief=report.brief) for paper in ordered]


def _sheet(paper: Judged, longest: int, *, brief: bool) -> Sheet:
    counts = [(number, paper.count(severity)) for number, severity in enumerate(SEVERITIES, 1)]
    bars = tuple((number, round(100 * count / longest, 1)) for number, count in counts if count)
    return Sheet(paper, tuple(groups(paper.findings)), () if brief else tuple(_rows(paper)), bars)


def _rows(paper: Judged) -> Iterator[Row]:
    """Every clause in order, and what else something was found in."""
    at: dict[tuple[int, str], list[Finding]] = {}
    for finding in paper.findings:
        at.setdefault((finding.line or 0, finding.clause or ""), []).append(finding)
    texts = {(passage.line, passage.clause): passage.text for passage in paper.text}
    for line, clause in sorted({*at, *texts}, key=lambda place: place[0]):
        found = at.get((line, clause), [])
        text = texts.get((line, clause)) or (found[0].quote if found else "")
        name = clause or (f"line {line}" if line else "the whole paper")
        yield Row(name, tuple(_pieces(text, [f for f in found if f.quote == text])), tuple(found))


def _pieces(text: str, findings: Sequence[Finding]) -> Iterator[Piece]:
    """The text cut where a finding begins or ends."""
    spans = [(f.column - 1, f.column - 1 + f.length, rank(f)) for f in findings if f.column]
    cuts = sorted({0, len(text), *(min(cut, len(text)) for start, end, _ in spans for cut in (start, end))})
    for start, end in pairwise(cuts):
        yield Piece(safe(text[start:end]), min((r for s, e, r in spans if s <= start and end <= e), default=0))


def _counts(paper: Judged) -> str:
    return counted({severity: paper.count(severity) for severity in SEVERITIES})
