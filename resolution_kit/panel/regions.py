"""The places of findings in the file."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.fixing.apply import item_of
from resolution_kit.manuscript import manuscript
from resolution_kit.manuscript.characters import SourceChar
from resolution_kit.manuscript.source_spans import SourceSpan, source_spans
from resolution_kit.manuscript.text import TextFile
from resolution_kit.model import Resolution
from resolution_kit.rules.run import Finding


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the source of a file: of its text, or of the XML of a Word file's text part."""

    start: int
    """Characters from its beginning."""
    end: int
    lines: tuple[int, int, int, int] | None = None
    """First line and column, last line and the column after the last character, from 1; None in a Word file."""


def regions(path: Path, resolution: Resolution, findings: Iterable[Finding]) -> list[Region | None]:
    """The region of each finding; None if it concerns the whole paper or its place is not sure."""
    anywhere = path.suffix.lower() in (".yaml", ".yml")
    try:
        file = manuscript(path)
    except Problem:
        return [None for _ in findings]  # the file is not in an encoding that has places
    spans = source_spans(resolution, file.characters, anywhere=anywhere)
    out = []
    for finding in findings:
        span = spans.get(id(item_of(finding.fault)))
        places = _places(finding, span) if span else ()
        text = file if isinstance(file, TextFile) else None
        out.append(_region(places, text) if places else None)
    return out


def _places(finding: Finding, span: SourceSpan) -> tuple[SourceChar, ...]:
    """The characters a finding concerns: its words, its ending, or the whole paragraph."""
    start, end = finding.fault.start, finding.fault.end
    if not end:
        return span.all
    words = span.text[start:end]
    if end > len(span.text):
        words = (*words, *(span.ending or ()))
    return words or span.text[-1:]


def _region(places: tuple[SourceChar, ...], text: TextFile | None) -> Region:
    start, end = places[0].start, max(places[-1].end, places[0].end)
    return Region(start, end, (*text.position(start), *text.position(end)) if text else None)
