"""Findings as JSON Lines: the same objects as in JSON, one a line, for pipes."""

import json

from resolution_kit.reports.checks.json import json_object
from resolution_kit.reports.checks.report import Report


def write(report: Report) -> str:
    """The report."""
    objects = (json_object(paper, finding) for paper, finding in report.findings())
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in objects)
