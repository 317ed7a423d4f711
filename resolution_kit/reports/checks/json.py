"""Findings as one JSON array, as the contract for tools says."""

import json

from resolution_kit.panel.judge import Judged
from resolution_kit.reports.checks.groups import group_key
from resolution_kit.reports.checks.report import Report
from resolution_kit.rules.run import Finding


def write(report: Report) -> str:
    """The report."""
    objects = [json_object(paper, finding) for paper, finding in report.findings()]
    return json.dumps(objects, ensure_ascii=False, indent=1) + "\n"


def json_object(paper: Judged, finding: Finding) -> dict[str, object]:
    """One finding."""
    fix = {"title": finding.fix.title, "safe": finding.fix.safe} if finding.fix else None
    return {
        "file": paper.file,
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity,
        "message": finding.message,
        "line": finding.line,
        "column": finding.column,
        "clause": finding.clause,
        "fix": fix,
        "group": group_key(finding),
    }
