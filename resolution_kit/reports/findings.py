"""Findings as text and as JSON."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from resolution_kit.reports.terminal import colours, marked, safe, width
from resolution_kit.rules.run import Finding

_COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}


@dataclass(frozen=True, slots=True)
class Reported:
    """A finding and the file it was found in."""

    file: str
    finding: Finding


def as_json(found: Sequence[Reported]) -> str:
    """One JSON array, as the contract for tools says."""
    return json.dumps([_object(r) for r in found], ensure_ascii=False, indent=1) + "\n"


def _object(reported: Reported) -> dict[str, object]:
    finding = reported.finding
    fix = {"title": finding.fix.title, "safe": finding.fix.safe} if finding.fix else None
    return {
        "file": reported.file,
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity,
        "message": finding.message,
        "line": finding.line,
        "column": finding.column,
        "clause": finding.clause,
        "fix": fix,
    }


def as_text(found: Sequence[Reported]) -> str:
    """Each finding with the words it concerns underlined, then a line that counts them."""
    blocks = ["\n".join(_block(reported)) for reported in found]
    return "\n\n".join([*blocks, summary([r.finding for r in found])]) + "\n"


def _block(reported: Reported) -> Iterable[str]:
    finding = reported.finding
    colour = colours()
    place = ":".join(str(part) for part in (reported.file, finding.line) if part is not None)
    severity = marked(finding.severity, _COLOURS[finding.severity]) if colour else finding.severity
    clause = f" clause {finding.clause}:" if finding.clause else ""
    yield f"{safe(place)}: {severity} {finding.rule.code} {finding.rule.name}"
    yield f"   {clause} {safe(finding.message)}".replace("    ", "  ", 1)
    if finding.quote:
        yield from (f"    {line}" for line in quoted(finding, width() - 4))
    if finding.fix:
        yield f"    fix: {safe(finding.fix.title)}{'' if finding.fix.safe else ' (unsafe)'}"


def quoted(finding: Finding, columns: int) -> list[str]:
    """The part of the clause around the place, and a line of ^ under the place."""
    text = safe(finding.quote)
    if finding.column is None:
        return [text if len(text) <= columns else f"{text[: columns - 1]}…"]
    start, length = finding.column - 1, max(1, finding.length)
    left = max(0, min(start - columns // 3, len(text) - columns + 1))
    head = "…" if left else ""
    line = head + text[left : left + columns - 2]
    tail = "…" if left + columns - 2 < len(text) else ""
    under = " " * (len(head) + start - left) + "^" * min(length, columns - 1)
    return [line + tail, under[:columns]]


def summary(findings: Sequence[Finding]) -> str:
    """How many findings of each severity, or that there are none."""
    if not findings:
        return "No findings: the form is in order."
    count = Counter(f.severity for f in findings)
    said = [f"{count[s]} {s if count[s] == 1 or s == 'info' else s + 's'}" for s in _COLOURS if count[s]]  # type: ignore[index]
    return ", ".join(said)


WRITERS: dict[str, Callable[[Sequence[Reported]], str]] = {"text": as_text, "json": as_json}
"""The formats of `reskit check`."""
