"""Findings in all their reports: the quoted line, the count."""

from collections import Counter
from collections.abc import Iterable, Mapping

from resolution_kit.reports.terminal import cells, safe, shortened
from resolution_kit.rules.rule import Severity
from resolution_kit.rules.run import Finding

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


def quoted(finding: Finding, columns: int) -> list[str]:
    """The words of the paragraph around the finding, and a line of ^ under its own."""
    text = safe(finding.quote)
    if finding.column is None:
        return [shortened(text, columns)]
    typed = finding.quote
    start = len(safe(typed[: finding.column - 1]))
    length = max(1, len(safe(typed[finding.column - 1 : finding.column - 1 + finding.length])))
    body = f"{text} "  # so that a missing ending has a place to point at
    left = 0
    if len(body) > columns:
        left = max(0, min(start - columns // 3, len(body) - columns + 1))
    head = "…" if left else ""
    line = head + body[left : left + columns - len(head)]
    if left + columns - len(head) < len(text):
        line = f"{line[:-1]}…"
    at = len(head) + start - left
    return [line.rstrip(), " " * cells(line[:at]) + "^" * min(length, columns - at)]


def summary(findings: Iterable[Finding], shown: int = 0) -> str:
    """How many findings of each severity, or that there are none; if fewer are shown, how many."""
    count = Counter(finding.severity for finding in findings)
    if not count:
        return "No findings: the form is in order."
    return f"{counted(count)}; {shown} shown" if 0 < shown < count.total() else counted(count)


def counted(count: Mapping[Severity, int]) -> str:
    """`2 errors, 1 warning, 3 info`."""
    many = ((severity, count.get(severity, 0)) for severity in SEVERITIES)
    return ", ".join(f"{n} {s if n == 1 or s == 'info' else s + 's'}" for s, n in many if n)
