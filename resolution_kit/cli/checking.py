"""The steps of `reskit check`: the papers judged with progress shown, and what is said of them."""

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as day
from pathlib import Path
from typing import TYPE_CHECKING

from resolution_kit.cli.common import guided, must_be_free, note, say
from resolution_kit.cli.progress import Progress
from resolution_kit.data.side_by_side import processors
from resolution_kit.errors import Problem
from resolution_kit.panel.asked import Options
from resolution_kit.panel.inbox import left_out
from resolution_kit.panel.inbox import papers as papers_in
from resolution_kit.panel.judge import Judged, judged
from resolution_kit.panel.pool import judge_all
from resolution_kit.reports.checks import written
from resolution_kit.reports.checks.fixes import fixed_line
from resolution_kit.reports.checks.report import report
from resolution_kit.reports.terminal import safe

if TYPE_CHECKING:
    from resolution_kit.cli.check import Format


_BY_SUFFIX: "dict[str, Format]" = {
    "": "text",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".sarif": "sarif",
    ".txt": "text",
    ".xml": "junit",
}
"""The formats of findings by the end of a file name."""


def format_of(out: Path | None) -> "Format":
    """The format of the file that findings are written to; text for a terminal."""
    suffix = out.suffix.lower() if out else ""
    if out and suffix not in list(_BY_SUFFIX)[1:]:
        raise Problem(f"`{out}`, expected a name that ends in {', '.join(list(_BY_SUFFIX)[1:])}, or `--format`")
    return _BY_SUFFIX[suffix]


def judge(given: Sequence[Path], options: Options, jobs: int | None) -> list[Judged]:
    """The papers judged, with a line of progress on a terminal if it takes long."""
    paths = papers_in(given)
    progress = Progress(len(paths))
    out = []
    for paper in judge_all(paths, options, jobs or processors()):
        out.append(paper)
        progress.show(len(out))
    progress.clear()
    if others := left_out(given):
        names = ", ".join(path.name for path in others)
        note(safe(f"note: not read: {names}; name a .pdf to have it read, save the others as .docx"))
    return out


def tell(papers: Iterable[Judged], *, written_to_file: bool) -> None:
    """Say on standard error what could not be read, what was fixed, and which guide pack was taken for whose topic."""
    papers = list(papers)
    for paper in papers:
        if paper.refusal:
            note(safe(f"reskit: {paper.refusal}"))
        for word in paper.notes:
            note(safe(f"note: {word}"))
        if line := fixed_line(paper, written=written_to_file):
            note(safe(line))
    for guide, count in sorted(Counter(paper.guide for paper in papers if paper.guide).items()):
        whose = f"{count} papers" if count > 1 else next(paper.file for paper in papers if paper.guide)
        note(safe(f"{whose}: {guided(guide)}"))


def explained(papers: Iterable[Judged]) -> Iterator[str]:
    """Each rule that was broken, once: its law and a good example."""
    rules = {finding.rule.code: finding.rule for paper in papers for finding in paper.findings}
    for code, rule in sorted(rules.items()):
        yield f"\n{code} {rule.name}: {rule.law}"
        for example in rule.section("Good")[:1]:
            yield "  Good:"
            yield from (f"    {line}" for line in example.splitlines())


def status(papers: Iterable[Judged]) -> int:
    """0: no errors. 1: errors found. 2: a paper could not be read, or a rule broke on it."""
    papers = list(papers)
    if any(paper.refusal or paper.failed for paper in papers):
        return 2
    return int(any(paper.count("error") for paper in papers))


def annotate(papers: Iterable[Judged], out: Path, *, into_folder: bool, date: str, force: bool) -> bool:
    """Write the Word files among the papers with their findings as comments; False if one could not be copied."""
    stamp = _stamp(date)
    if into_folder:
        out.mkdir(parents=True, exist_ok=True)
    complete = True
    for paper in papers:
        if paper.refusal:
            continue
        if Path(paper.file).suffix.lower() != ".docx":
            _not_word(paper.file, into_folder)
            continue
        target = out / Path(paper.file).name if into_folder else out
        must_be_free([target], force=force)
        try:
            _annotate(paper, target, stamp, force)
        except Problem as problem:
            if not into_folder:
                raise
            complete = False
            note(safe(f"reskit: {problem}"))
    return complete


def _annotate(paper: Judged, target: Path, stamp: str, force: bool) -> None:
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.reports.comments.annotate import annotated

    write_new(target, annotated(paper, stamp), overwrite=force)
    note(safe(f"{target}: {len(paper.findings)} comment{'' if len(paper.findings) == 1 else 's'}"))


def _not_word(file: str, into_folder: bool) -> None:
    said = f"`{file}` is no Word file, and only those have comments"
    if not into_folder:
        raise Problem(f"{said}; make one with `reskit export`, or use `--format markdown`")
    note(safe(f"note: {said}"))


def _stamp(date: str) -> str:
    if not date:
        return ""
    try:
        return f"{day.fromisoformat(date).isoformat()}T00:00:00Z"
    except ValueError as error:
        raise Problem(f"`--date {date}` is no date, expected one such as 2026-03-01") from error


def watch(given: Sequence[Path], options: Options, output: str) -> None:
    """Check the papers, and each again when it changes, until a person stops it."""
    from resolution_kit.panel.inbox import changes

    try:
        for changed in changes(lambda: papers_in(given)):
            papers = [judged(path, options) for path in changed]
            note(f"{time.strftime('%H:%M:%S')}  checked; waiting for changes, Ctrl-C ends")
            tell(papers, written_to_file=options.write)
            sys.stdout.write(written(output, report(papers)))
            sys.stdout.flush()
    except KeyboardInterrupt:
        say()
        note("stopped watching")
