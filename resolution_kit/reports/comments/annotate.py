"""A Word file with the findings as comments."""

from collections.abc import Iterable
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.manuscript.characters import SourceChar
from resolution_kit.manuscript.word import WordFile, word_file
from resolution_kit.manuscript.zipped import repacked
from resolution_kit.panel.judge import Judged
from resolution_kit.panel.regions import Region
from resolution_kit.reports.checks.report import described, mending
from resolution_kit.reports.comments.marks import Marks
from resolution_kit.reports.comments.parts import Comment, Package
from resolution_kit.rules.run import Finding
from resolution_kit.yamledit.text_edits import applied


def annotated(paper: Judged, date: str = "") -> bytes:
    """The file of a judged paper with a comment for each finding; `date` such as `2026-03-01T00:00:00Z`.

    The paper was judged with the regions of its findings.
    """
    word = word_file(Path(paper.file))
    if not word.paragraphs:
        raise Problem("found no paragraph in it to comment on", where=paper.file)
    if not paper.findings:
        return word.raw
    package = Package(word.raw, word.part, word.xml.namespace, paper.file)
    marks = Marks(word.xml)
    comments = []
    first = package.first_id(word.xml.text)
    for id_, (finding, region) in enumerate(zip(paper.findings, paper.regions, strict=True), first):
        _place(word, marks, finding, region, id_)
        comments.append(Comment(id_, _head(finding), _lines(finding)))
    text = applied(word.xml.text, marks.edits())
    return repacked(word.raw, {word.part: text.encode(), **package.with_comments(comments, date)})


def _place(word: WordFile, marks: Marks, finding: Finding, region: Region | None, id_: int) -> None:
    if region:
        marks.comment(region.start, region.end, id_)
        return
    number = _paragraph(word, finding)
    chars = [one for one in word.characters_of(number) if one.end > one.start]
    if chars:
        marks.comment(chars[0].start, chars[-1].end, id_)
    else:
        marks.empty(number, id_)


def _paragraph(word: WordFile, finding: Finding) -> int:
    """The paragraph of a finding, the first with a text for one of the whole paper."""
    if finding.line is not None and finding.line <= len(word.paragraphs):
        return word.paragraphs[finding.line - 1]
    return next((number for number in word.paragraphs if _has_text(word.characters_of(number))), word.paragraphs[0])


def _has_text(chars: Iterable[SourceChar]) -> bool:
    return any(not one.char.isspace() for one in chars)


def _head(finding: Finding) -> str:
    return f"{finding.severity.capitalize()}: {finding.rule.name} ({finding.rule.code})"


def _lines(finding: Finding) -> list[str]:
    said = described(finding)
    lines = [f"{said[:1].upper()}{said[1:]}."]
    return [*lines, f"Fix: {mending(finding)}."] if finding.fix else lines
