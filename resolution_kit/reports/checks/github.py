"""Findings as annotations of a GitHub workflow: they stand beside the lines of a pull request."""

from collections.abc import Iterator

from resolution_kit.panel.judge import Judged
from resolution_kit.panel.regions import Region
from resolution_kit.reports.checks.report import Report, described, mending
from resolution_kit.rules.run import Finding

_KINDS = {"error": "error", "warning": "warning", "info": "notice"}


def write(report: Report) -> str:
    """The report."""
    return "".join(f"{line}\n" for paper in report.papers for line in _lines(paper))


def _lines(paper: Judged) -> Iterator[str]:
    if paper.refusal:
        yield f"::error file={_value(paper.file)}::{_text(paper.refusal)}"
    for finding, region in zip(paper.findings, paper.regions, strict=True):
        yield _line(paper.file, finding, region)


def _line(file: str, finding: Finding, region: Region | None) -> str:
    places = {"file": file, **_place(finding, region), "title": f"{finding.rule.code} {finding.rule.name}"}
    said = described(finding) + (f" ({mending(finding)})" if finding.fix else "")
    values = ",".join(f"{key}={_value(str(value))}" for key, value in places.items())
    return f"::{_KINDS[finding.severity]} {values}::{_text(said)}"


def _place(finding: Finding, region: Region | None) -> dict[str, int]:
    """Line and columns; columns only within one line, as GitHub wants it, and the position of a Word paragraph."""
    if region is None or region.lines is None:
        return {} if finding.line is None else {"line": finding.line}
    line, column, end_line, end_column = region.lines
    if line != end_line:
        return {"line": line, "endLine": end_line}
    return {"line": line, "col": column, "endColumn": max(column, end_column - 1)}


def _text(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")
