"""`reskit check`: every fault of a paper once, in place, with a fix."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from resolution_kit.cli.common import GuideName, draft_path, must_be_free, note, say, with_suffix

Format = Literal["text", "json", "jsonl", "sarif", "github", "junit", "markdown", "html"]


def check(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Papers, or folders of papers (default: the draft in this folder).", show_default=False),
    ] = None,
    file: Annotated[
        list[Path] | None,
        typer.Option("--file", "-f", help="A paper, as without --file.", show_default=False),
    ] = None,
    style: Annotated[
        str | None,
        typer.Option("--style", "-s", help="House style; auto recognises each paper's own.", show_default=False),
    ] = None,
    guide: GuideName = None,
    output: Annotated[
        Format | None,
        typer.Option(
            "--format", help="How to print the findings (default: text, or as --out ends).", show_default=False
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="Write the findings to this file, such as page.html.", show_default=False),
    ] = None,
    select: Annotated[
        list[str] | None, typer.Option("--select", help="Only these rules: code, name or family such as PRE.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", help="Skip these rules: code, name or family such as PRE.")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Apply fixes that cannot change the meaning.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="Also apply fixes that may change the meaning; review the result.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show the fixes and write nothing.")] = False,
    annotate: Annotated[
        Path | None,
        typer.Option("--annotate", help="Write findings as Word comments to this file (a folder, for several papers)."),
    ] = None,
    date: Annotated[str, typer.Option("--date", help="Date of the comments, e.g. 2026-03-01.")] = "",
    force: Annotated[bool, typer.Option("--force", help="Overwrite the files of --out and --annotate.")] = False,
    brief: Annotated[bool, typer.Option("--brief", help="Print only the table of papers.")] = False,
    explain_all: Annotated[
        bool, typer.Option("--explain-all", help="After the report, explain each broken rule once, for beginners.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a paper is saved, until Ctrl-C.")
    ] = False,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs", "-j", min=1, max=64, help="Number of processes (default: one per processor).", show_default=False
        ),
    ] = None,
) -> None:
    """Check papers for United Nations form: .yaml, .docx, .odt, .md and .txt, and folders of them.

    Exit status 0: no errors. 1: errors found. 2: a paper could not be read.
    A reskit.toml in this folder may set style, select, ignore, severity, guide and jobs.

    Examples:

      reskit check

      reskit check paper.docx --style un --format json

      reskit check paper.docx --guide synthetic-drugs

      reskit check resolution.yaml --fix

      reskit check paper.md --unsafe-fixes --diff

      reskit check inbox/ -o findings.html

      reskit check inbox/ --ignore WOR --annotate checked/

      reskit check resolution.yaml --explain-all

      reskit check resolution.yaml --watch
    """
    from resolution_kit.cli import checking, hints
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.data.configuration import config
    from resolution_kit.panel.asked import Fixing, asked
    from resolution_kit.panel.inbox import PAPERS
    from resolution_kit.reports.checks import WITH_PLACES, WITH_TEXT, WITH_TWINS, written
    from resolution_kit.reports.checks.fixes import diffs
    from resolution_kit.reports.checks.report import report
    from resolution_kit.reports.terminal import colours, safe

    output = output or checking.format_of(out)
    if out:
        must_be_free([out], force=force)
    found = config(Path())
    given = [with_suffix(path, PAPERS) for path in (*(files or ()), *(file or ()))] or [draft_path(None)]
    if len(given) == 1:
        hints.about(given[0])
    fixing: Fixing = "unsafe" if unsafe_fixes else "safe" if fix or diff else "no"
    wish = asked(
        found,
        style=style,
        guide=guide,
        select=select or (),
        ignore=ignore or (),
        fix=fixing,
        write=not diff,
        regions=output in WITH_PLACES or annotate is not None,
        words=output in WITH_TWINS,
        text=output in WITH_TEXT,
    )
    if silenced := found.silenced():
        note(safe(f"note: {found.where} turns rules off ({silenced})"))
    if watch:
        checking.watch(given, wish, output)
        return
    papers = checking.judge(given, wish, jobs or found.jobs)
    checking.tell(papers, written_to_file=wish.write)
    text = diffs(papers, marks=colours()) if diff else written(output, report(papers, brief=brief))
    text = hints.ready_to_copy(text) if output == "text" else text
    if out:
        write_new(out, text.encode(), overwrite=force)
        say(safe(str(out)))
    else:
        sys.stdout.write(text)
    if explain_all:
        for line in checking.explained(papers):
            say(line) if output == "text" else note(line)
    complete = True
    if annotate:
        into_folder = len(given) > 1 or any(path.is_dir() for path in given)
        complete = checking.annotate(papers, annotate, into_folder=into_folder, date=date, force=force)
    raise typer.Exit(checking.status(papers) if complete else 2)
