"""Findings as a Markdown page that a chair sends back to the authors."""

import re
from collections.abc import Iterator, Sequence

from resolution_kit.panel.judge import Judged
from resolution_kit.reports.checks.groups import Group, groups
from resolution_kit.reports.checks.report import Report, described, mending, stands
from resolution_kit.reports.findings import summary
from resolution_kit.reports.terminal import safe

_SIGNS = re.compile(r"([\\`*_\[\]<>|#])")
_CODE = re.compile(r"`([^`]+)`")


def write(report: Report) -> str:
    """The report."""
    lines = ["# Findings", "", *(_overview(report) if report.several else ())]
    for paper in () if report.brief else report.papers:
        lines += [f"## {_escaped(paper.file)}", "", *_paper(paper), ""]
    return "\n".join(lines).rstrip() + "\n"


def _overview(report: Report) -> Iterator[str]:
    rows = [[_escaped(paper.file), *_counts(paper), stands(paper)] for paper in report.papers]
    yield from _table(("Paper", "Errors", "Warnings", "Sponsors", "State"), rows)
    yield ""
    for twins in report.alike:
        *files, last = map(_escaped, twins.files)
        yield f"- {', '.join(files)} and {last} are nearly the same: at least {twins.least} per cent."
    yield from ("", *(f"{total[:1].upper()}{total[1:]}." for total in report.totals()), "")


def _counts(paper: Judged) -> list[str]:
    if paper.refusal:
        return ["–"] * 3
    return [str(n) for n in (paper.count("error"), paper.count("warning"), paper.sponsors)]


def _paper(paper: Judged) -> Iterator[str]:
    if paper.refusal:
        yield _escaped(paper.refusal)
        return
    if not paper.findings:
        yield summary(())
        return
    shown = groups(paper.findings)
    yield from _table(("Line", "Severity", "Rule", "Finding", "Fix"), [_row(group) for group in shown])
    yield ""
    yield f"{summary(paper.findings, len(shown))}."


def _row(group: Group) -> list[str]:
    finding = group.first
    line = "" if finding.line is None else str(finding.line)
    said = "; ".join((described(finding), *group.elsewhere()))
    return [line, group.severity, f"{finding.rule.code} {finding.rule.name}", _said(said), _said(mending(finding))]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(row)} |"


def _said(text: str) -> str:
    """A message, the words between backticks kept as code."""
    pieces = _CODE.split(safe(text))
    return "".join(_code(piece) if i % 2 else _escaped(piece) for i, piece in enumerate(pieces))


def _code(text: str) -> str:
    return "`" + text.replace("|", r"\|") + "`"


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\1", safe(text))
