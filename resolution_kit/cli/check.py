"""`reskit check`: every fault of a paper once, in place, with a fix."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from resolution_kit.cli.common import StyleName, draft_path, note
from resolution_kit.errors import Problem


def check(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Papers; by default the one draft of this folder.", show_default=False)
    ] = None,
    style: StyleName = None,
    output: Annotated[Literal["text", "json"], typer.Option("--format", help="How to print the findings.")] = "text",
    select: Annotated[list[str] | None, typer.Option("--select", help="Only this rule; by code or name.")] = None,
    ignore: Annotated[list[str] | None, typer.Option("--ignore", help="Not this rule; by code or name.")] = None,
) -> None:
    """Check papers for United Nations form: .yaml, .md, .txt and .docx.

    Exit status 0: no errors. 1: errors found. 2: a paper could not be read.

    Examples:

      reskit check

      reskit check paper.docx --style un --format json
    """
    from resolution_kit.readers import read
    from resolution_kit.reports import findings as reports
    from resolution_kit.rules.run import check as run
    from resolution_kit.rules.run import find_rule
    from resolution_kit.styles import DEFAULT
    from resolution_kit.styles import style as house_style

    chosen = {find_rule(name).code for name in select or []}
    left_out = {find_rule(name).code for name in ignore or []}
    found: list[reports.Reported] = []
    refused = False
    for file in files or [draft_path(None)]:
        try:
            resolution = read(file)
        except Problem as problem:
            note(f"reskit: {problem}")
            refused = True
            continue
        judged_by = house_style(style or resolution.style or DEFAULT, Path())
        found += [reports.Reported(str(file), f) for f in run(resolution, judged_by, chosen, left_out)]
    sys.stdout.write(reports.WRITERS[output](found))
    if refused:
        raise typer.Exit(2)
    raise typer.Exit(1 if any(r.finding.severity == "error" for r in found) else 0)
