"""Findings as JUnit XML, which build servers show: errors fail, warnings and hints stand in the output."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from resolution_kit.panel.judge import Judged
from resolution_kit.reports.checks.report import Report, described, mending
from resolution_kit.rules.run import Finding

_UNPRINTABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold."""


def write(report: Report) -> str:
    """The report."""
    suites = "".join(_suite(paper) for paper in report.papers)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reskit">\n{suites}</testsuites>\n'


def _suite(paper: Judged) -> str:
    cases = list(_cases(paper))
    failures, errors = paper.count("error"), int(bool(paper.refusal))
    head = f'tests="{len(cases)}" failures="{failures}" errors="{errors}"'
    return f"<testsuite name={_attribute(paper.file)} {head}>\n{''.join(cases)}</testsuite>\n"


def _cases(paper: Judged) -> Iterator[str]:
    if paper.refusal:
        yield _case(paper.file, "readable", f"<error message={_attribute(paper.refusal)}/>")
    elif not paper.findings:
        yield _case(paper.file, "form", "")
    for finding in paper.findings:
        yield _case(paper.file, _name(finding), _outcome(finding))


def _name(finding: Finding) -> str:
    place = "" if finding.line is None else f" line {finding.line}"
    return f"{finding.rule.code} {finding.rule.name}{place}"


def _outcome(finding: Finding) -> str:
    words = [described(finding), finding.quote, f"fix: {mending(finding)}" if finding.fix else ""]
    text = _text("\n".join(filter(None, words)))
    if finding.severity != "error":
        return f"<system-out>{finding.severity}: {text}</system-out>"
    return f'<failure type="{finding.rule.code}" message={_attribute(finding.message)}>{text}</failure>'


def _case(file: str, name: str, inside: str) -> str:
    return f"<testcase classname={_attribute(file)} name={_attribute(name)}>{inside}</testcase>\n"


def _attribute(text: str) -> str:
    return quoteattr(_UNPRINTABLE.sub("�", text))


def _text(text: str) -> str:
    return escape(_UNPRINTABLE.sub("�", text))
