"""Findings for people at a terminal: each with the words it concerns underlined, then what it all comes to."""

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from resolution_kit.panel.judge import Judged
from resolution_kit.reports.checks.groups import Group, groups
from resolution_kit.reports.checks.report import Report, described, mending, stands
from resolution_kit.reports.findings import quoted, summary
from resolution_kit.reports.terminal import colours, marked, safe, width

COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}
_COLUMNS = ("errors", "warnings", "sponsors")
_SHORTEST = 16
"""Characters of a name that stay on the narrowest terminal."""


def write(report: Report) -> str:
    """The report."""
    shown = [] if report.brief else [(paper, group) for paper in report.papers for group in groups(paper.findings)]
    blocks = ["\n".join(_block(paper, group)) for paper, group in shown]
    if report.several:
        blocks.append("\n".join(_table(report)))
        blocks += ["\n".join(_alike(report))] if report.alike else []
        blocks.append("\n".join(report.totals()))
    elif not all(paper.refusal for paper in report.papers):
        blocks.append(summary((f for _, f in report.findings()), len(shown)))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _block(paper: Judged, group: Group) -> Iterator[str]:
    finding = group.first
    place = safe(":".join(str(part) for part in (paper.file, finding.line) if part is not None))
    severity = _coloured(finding.severity, COLOURS[finding.severity])
    yield f"{place}: {severity} {finding.rule.code} {finding.rule.name}"
    yield from _wrapped(safe(described(finding)), "  ")
    if finding.quote:
        line, *under = quoted(finding, width() - 4)
        yield f"    {line}"
        yield from (f"    {_coloured(mark, COLOURS[finding.severity])}" for mark in under)
    if finding.fix:
        yield from _wrapped(f"fix: {safe(mending(finding))}", "    ")
    for line in group.elsewhere():
        yield from _wrapped(safe(line), "  ")


def _wrapped(text: str, indent: str) -> list[str]:
    """The text in lines that fit a terminal; elsewhere in one line, which is easier to search."""
    if not sys.stdout.isatty():
        return [indent + text]
    return textwrap.wrap(text, width(), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _table(report: Report) -> Iterator[str]:
    """A line for each paper: errors, warnings, sponsors, and whether it is ready, or why not."""
    names = _names(report)
    longest = max(len("paper"), *map(len, names))
    verdict = max(len(stands(paper)) for paper in report.papers)
    room = min(longest, max(_SHORTEST, width() - sum(map(len, _COLUMNS)) - 2 * len(_COLUMNS) - 2 - verdict))
    yield f"{'paper':<{room}}  {'  '.join(_COLUMNS)}"
    for paper, name in zip(report.papers, names, strict=True):
        counts = (paper.count("error"), paper.count("warning"), paper.sponsors)
        cells = ("–" if paper.refusal else str(n) for n in counts)
        row = "  ".join(f"{cell:>{len(name)}}" for cell, name in zip(cells, _COLUMNS, strict=True))
        colour = "green" if paper.ready else "red"
        yield f"{_shortened(name, room):<{room}}  {row}  {_coloured(stands(paper), colour)}"


def _names(report: Report) -> list[str]:
    """The files without the folder that they all lie in."""
    folders = {Path(paper.file).parent for paper in report.papers}
    return [safe(Path(paper.file).name if len(folders) == 1 else paper.file) for paper in report.papers]


def _shortened(name: str, room: int) -> str:
    """The beginning of a name and its suffix: `long-na….txt`."""
    suffix = Path(name).suffix
    return name if len(name) <= room else f"{name[: room - len(suffix) - 1]}…{suffix}"


def _alike(report: Report) -> Iterator[str]:
    yield "operative parts that are nearly the same:"
    for alike in report.alike:
        least = "at least " if len(alike.files) > 2 else ""  # noqa: PLR2004 - of a pair it is exact
        yield f"  {least}{alike.least} %: {', '.join(map(safe, alike.files))}"


def _coloured(text: str, colour: str) -> str:
    return marked(text, colour) if colours() else text
