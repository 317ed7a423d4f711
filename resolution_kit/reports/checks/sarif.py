"""Findings as SARIF 2.1.0, which code hosts and editors show."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from resolution_kit import __version__
from resolution_kit.panel.judge import Judged
from resolution_kit.panel.regions import Region
from resolution_kit.reports.checks.report import Report, described, mending
from resolution_kit.reports.rule_page import markdown
from resolution_kit.rules.rule import Rule
from resolution_kit.rules.run import Finding

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
PAGES = ""
"""Address under which docs/rules/ is published, with a stroke at its end; empty as long as it is published nowhere."""
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}

Object = dict[str, Any]


def write(report: Report) -> str:
    """The report."""
    rules = list(dict.fromkeys(finding.rule for _, finding in report.findings()))
    run = {
        "tool": {"driver": {"name": "reskit", "version": __version__, "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "artifacts": [{"location": {"uri": _uri(paper.file)}} for paper in report.papers],
        "results": list(_results(report, rules)),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: Rule) -> Object:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.law},
        "help": {"text": rule.page, "markdown": markdown(rule)},
        **({"helpUri": f"{PAGES}{rule.name}.md"} if PAGES else {}),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }


def _invocation(report: Report) -> Object:
    refused = [(i, paper.refusal) for i, paper in enumerate(report.papers) if paper.refusal]
    notes = [
        {
            "level": "error",
            "message": {"text": said},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(report.papers[i].file, i)}}],
        }
        for i, said in refused
    ]
    return {"executionSuccessful": not refused, "toolExecutionNotifications": notes}


def _results(report: Report, rules: Sequence[Rule]) -> Iterator[Object]:
    index = {rule.code: i for i, rule in enumerate(rules)}
    for number, paper in enumerate(report.papers):
        for finding, region in zip(paper.findings, paper.regions, strict=True):
            yield _result(paper, number, finding, region, index[finding.rule.code])


def _result(paper: Judged, number: int, finding: Finding, region: Region | None, rule: int) -> Object:
    advice = f" {mending(finding)}." if finding.fix else ""
    return {
        "ruleId": finding.rule.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{described(finding)}.{advice}"},
        "locations": [_location(paper.file, number, finding, region)],
    }


def _location(file: str, number: int, finding: Finding, region: Region | None) -> Object:
    physical: Object = {"artifactLocation": _artifact(file, number)}
    lines = _lines(file, finding, region)
    if lines:
        physical["region"] = {**lines, "snippet": {"text": finding.quote}} if finding.quote else lines
    location: Object = {"physicalLocation": physical}
    if finding.clause:
        location["logicalLocations"] = [{"name": finding.clause, "kind": "clause"}]
    if not lines and finding.line is not None:
        location["message"] = {"text": f"paragraph {finding.line}"}
    return location


def _lines(file: str, finding: Finding, region: Region | None) -> Object:
    """The region in lines and columns; a Word file has none."""
    if region and region.lines:
        return dict(zip(("startLine", "startColumn", "endLine", "endColumn"), region.lines, strict=True))
    word = Path(file).suffix.lower() == ".docx"
    return {} if word or finding.line is None else {"startLine": finding.line}


def _artifact(file: str, number: int) -> Object:
    return {"uri": _uri(file), "index": number}


def _uri(file: str) -> str:
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
