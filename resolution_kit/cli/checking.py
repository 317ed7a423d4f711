"""The steps of `reskit check`: what is asked, the papers judged with progress shown, and what is said of them."""

import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date as day
from pathlib import Path
from typing import Literal

from resolution_kit.cli.common import note, say
from resolution_kit.data.configuration import Config, Level
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import DEFAULT
from resolution_kit.knowledge.styles import style as house_style
from resolution_kit.panel.inbox import papers as papers_in
from resolution_kit.panel.judge import Asked, Judged, judged
from resolution_kit.panel.pool import processors, several
from resolution_kit.paper.house_style import AUTO
from resolution_kit.reports.checks import written
from resolution_kit.reports.checks.report import Report, Twins
from resolution_kit.reports.terminal import colours, marked, safe
from resolution_kit.rules.run import find_rules

PATIENCE = 1.0
"""Seconds after which a person wants to see how far it is."""


def asked(
    found: Config,
    style: str | None,
    select: Sequence[str],
    ignore: Sequence[str],
    mend: Literal["no", "safe", "unsafe"],
    *,
    write: bool,
) -> Asked:
    """What the command line and the configuration of the folder ask for; the command line comes first."""
    for name in (style, found.style):
        if name and name != AUTO:
            house_style(name, Path())
    return Asked(
        style=style,
        default=found.style or DEFAULT,
        select=_codes(select) or _configured(found.select, found),
        ignore=_codes(ignore) | _configured(found.ignore, found),
        severity=tuple(_severity(found)),
        mend=mend,
        write=write,
    )


def with_places(wish: Asked, *, places: bool, words: bool) -> Asked:
    """The same with what the report needs besides."""
    return replace(wish, regions=places, words=words)


def _codes(typed: Iterable[str]) -> frozenset[str]:
    """The codes of the rules that a person means; commas separate as well."""
    names = [name for piece in typed for name in piece.split(",") if name.strip()]
    return frozenset(rule.code for name in names for rule in find_rules(name))


def _configured(typed: Iterable[str], found: Config) -> frozenset[str]:
    try:
        return _codes(typed)
    except Problem as problem:
        raise Problem(str(problem), where=found.where) from problem


def _severity(found: Config) -> Iterable[tuple[str, Level]]:
    for name, level in found.severity.items():
        try:
            yield from ((rule.name, level) for rule in find_rules(name))
        except Problem as problem:
            raise Problem(str(problem), where=found.where) from problem


def judge(given: Sequence[Path], wish: Asked, jobs: int | None) -> list[Judged]:
    """The papers judged, with a line of progress on a terminal where it takes long."""
    paths = papers_in(given)
    progress = _Progress(len(paths))
    out = []
    for paper in several(paths, wish, jobs or processors()):
        out.append(paper)
        progress.show(len(out))
    progress.clear()
    return out


class _Progress:
    """How many papers are done, on one line of standard error that goes away at the end."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.began = time.monotonic()
        self.wanted = total > 1 and sys.stderr.isatty()
        self.shown = False

    def show(self, done: int) -> None:
        if self.wanted and time.monotonic() - self.began > PATIENCE:
            self.shown = True
            print(f"\r{done} of {self.total} papers", end="", file=sys.stderr, flush=True)  # noqa: T201

    def clear(self) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)  # noqa: T201


def tell(papers: Iterable[Judged], *, written_to_file: bool) -> None:
    """Say on standard error what could not be read and what was mended."""
    for paper in papers:
        if paper.refusal:
            note(safe(f"reskit: {paper.refusal}"))
        for word in paper.notes:
            note(safe(f"note: {word}"))
        if paper.fixed and (paper.fixed.done or paper.fixed.left):
            note(safe(_mended(paper, written_to_file)))


def _mended(paper: Judged, written_to_file: bool) -> str:
    fixed = paper.fixed
    assert fixed  # noqa: S101 - asked by the caller
    did = "fixed" if written_to_file else "would fix"
    said = f"{paper.file}: {did} {fixed.done} finding{'' if fixed.done == 1 else 's'}"
    said += f" in {', '.join(fixed.places)}" if fixed.places else ""
    if not fixed.left:
        return said
    return f"{said}; left for you, as their fix would not be sure: {', '.join(dict.fromkeys(fixed.left))}"


def report(papers: Sequence[Judged], *, brief: bool = False) -> Report:
    """The report of judged papers, with those that are nearly the same."""
    words = [paper.words for paper in papers]
    if len(papers) < 2 or not any(words):  # noqa: PLR2004 - one paper has no twin
        return Report(papers, brief=brief)
    from resolution_kit.panel.near_duplicates import alike

    twins = [Twins(papers[one].file, papers[other].file, share) for one, other, share in alike(words)]
    return Report(papers, twins, brief)


def diffs(papers: Iterable[Judged]) -> str:
    """What would be mended, line by line."""
    text = "".join(paper.fixed.diff for paper in papers if paper.fixed)
    if not colours():
        return "".join(f"{safe(line)}\n" for line in text.splitlines())
    shades = {"+": "green", "-": "red", "@": "cyan"}
    return "".join(f"{marked(safe(line), shades.get(line[:1], ''))}\n" for line in text.splitlines())


def status(papers: Iterable[Judged]) -> int:
    """0: no errors. 1: errors found. 2: a paper could not be read."""
    papers = list(papers)
    if any(paper.refusal for paper in papers):
        return 2
    return int(any(paper.count("error") for paper in papers))


def are_several(given: Sequence[Path]) -> bool:
    """Whether the papers given are more than one file."""
    return len(given) > 1 or any(path.is_dir() for path in given)


def annotate(papers: Iterable[Judged], out: Path, *, into_folder: bool, date: str, force: bool) -> None:
    """Write the Word files among the papers with their findings as comments."""
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.reports.comments.annotate import annotated

    stamp = _stamp(date)
    if into_folder:
        out.mkdir(parents=True, exist_ok=True)
    for paper in papers:
        if paper.refusal:
            continue
        if Path(paper.file).suffix.lower() != ".docx":
            _not_word(paper.file, into_folder)
            continue
        target = out / Path(paper.file).name if into_folder else out
        if target.exists() and not force:
            raise Problem(f"`{target}` is there already; give another name, or overwrite it with `--force`")
        write_new(target, annotated(paper, stamp), overwrite=force)
        note(safe(f"{target}: {len(paper.findings)} comment{'' if len(paper.findings) == 1 else 's'}"))


def _not_word(file: str, into_folder: bool) -> None:
    said = f"`{file}` is no Word file, and only those bear comments"
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


def watch(given: Sequence[Path], wish: Asked, output: str) -> None:
    """Check the papers, and each again when it changes, until a person stops it."""
    from resolution_kit.panel.watch import changes

    try:
        for changed in changes(lambda: papers_in(given)):
            papers = [judged(path, wish) for path in changed]
            note(f"{time.strftime('%H:%M:%S')}  checked; waiting for changes, Ctrl-C ends")
            tell(papers, written_to_file=wish.write)
            sys.stdout.write(written(output, report(papers)))
            sys.stdout.flush()
    except KeyboardInterrupt:
        say()
        note("stopped watching")
