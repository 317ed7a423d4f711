"""Writes the findings of a submitted Word file into it as comments."""

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
    """The file of a paper, judged with the regions of its findings, with a comment for each of them.

    `date` is such as `2026-03-01T00:00:00Z`.
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
        comments.append(_comment(finding, id_))
    text = applied(word.xml.text, marks.edits())
    return repacked(word.raw, {word.part: text.encode(), **package.with_comments(comments, date)}, paper.file)


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
    """The paragraph of a finding; for a finding on the whole paper the first that has a text."""
    if finding.line is not None and finding.line <= len(word.paragraphs):
        return word.paragraphs[finding.line - 1]
    return next((number for number in word.paragraphs if _has_text(word.characters_of(number))), word.paragraphs[0])


def _has_text(chars: Iterable[SourceChar]) -> bool:
    return any(not one.char.isspace() for one in chars)


def _comment(finding: Finding, id_: int) -> Comment:
    head = f"{finding.severity.capitalize()}: {finding.rule.name} ({finding.rule.code})"
    message = described(finding)
    lines = [f"{message[:1].upper()}{message[1:]}."]
    return Comment(id_, head, [*lines, f"Fix: {mending(finding)}."] if finding.fix else lines)
