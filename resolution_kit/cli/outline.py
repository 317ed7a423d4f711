"""`reskit outline`: what every paragraph of a paper was taken for."""

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from resolution_kit.cli.common import note
from resolution_kit.errors import Problem


def outline(
    files: Annotated[list[Path], typer.Argument(help="Papers: .yaml, .docx, .odt, .md, .txt.", show_default=False)],
    output: Annotated[Literal["text", "json"], typer.Option("--format", help="How to print the outline.")] = "text",
) -> None:
    """Show how each paragraph of a paper was understood.

    Exit status 2: a paper could not be read; the others are shown.

    Examples:

      reskit outline paper.docx

      reskit outline inbox/*.docx --format json
    """
    from resolution_kit.reading import read
    from resolution_kit.reports.outline import as_text
    from resolution_kit.reports.outline import outline as paragraphs

    refused = False
    for file in files:
        try:
            found = paragraphs(read(file))
        except Problem as problem:
            note(f"reskit: {problem}")
            refused = True
            continue
        if output == "json":
            line = json.dumps({"file": str(file), "paragraphs": found}, ensure_ascii=False)
        else:
            line = as_text(str(file), found)
        sys.stdout.write(f"{line}\n")
    if refused:
        raise typer.Exit(2)
