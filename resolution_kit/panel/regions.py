"""Where the words of a finding stand in the file."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.fixing.apply import item_of
from resolution_kit.manuscript import manuscript
from resolution_kit.manuscript.characters import Sign
from resolution_kit.manuscript.source_spans import Spot, spots
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
    """The region of each finding; None where it concerns the whole paper or its place is not sure."""
    anywhere = path.suffix.lower() in (".yaml", ".yml")
    try:
        file = manuscript(path)
    except Problem:
        return [None for _ in findings]  # the file is not in an encoding that has places
    found = spots(resolution, file.signs, anywhere=anywhere)
    out = []
    for finding in findings:
        spot = found.get(id(item_of(finding.fault)))
        places = _places(finding, spot) if spot else ()
        text = file if isinstance(file, TextFile) else None
        out.append(_region(places, text) if places else None)
    return out


def _places(finding: Finding, spot: Spot) -> tuple[Sign, ...]:
    """The signs that a finding concerns: its words, its ending, or the whole paragraph."""
    start, end = finding.fault.start, finding.fault.end
    if not end:
        return spot.all
    words = spot.text[start:end]
    if end > len(spot.text):
        words = (*words, *(spot.ending or ()))
    return words or spot.text[-1:]


def _region(places: tuple[Sign, ...], text: TextFile | None) -> Region:
    start, end = places[0].start, max(places[-1].end, places[0].end)
    return Region(start, end, (*text.position(start), *text.position(end)) if text else None)
