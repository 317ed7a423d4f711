"""The sheet on which an amendment is handed in."""

from pathlib import Path
from typing import Annotated

import typer

from resolution_kit.cli.amend.showing import Number
from resolution_kit.cli.common import DraftFile, StyleName, draft_path, say


def sheet(
    number: Number,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="File to write, in any format of `export`.", show_default=False),
    ] = None,
    style: StyleName = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
    file: DraftFile = None,
) -> None:
    """Write the sheet of an amendment, in the form of the house style.

    The default is `amendment-N.docx` beside the draft.

    Example:

      reskit amend sheet 2 -o amendment-2.docx
    """
    from resolution_kit.amendments.documents import sheet as made
    from resolution_kit.amendments.register import numbered
    from resolution_kit.data.atomic_io import write_new
    from resolution_kit.draftfile import open_draft
    from resolution_kit.operations.convert import in_style
    from resolution_kit.writing import render

    path = draft_path(file)
    resolution, chosen = in_style(open_draft(path).resolution, style)
    page, form = made(resolution, numbered(resolution, number), chosen)
    target = out or path.with_name(f"amendment-{number}.docx")
    write_new(target, render(page, form, target.suffix), overwrite=force)
    say(f"{target}")
