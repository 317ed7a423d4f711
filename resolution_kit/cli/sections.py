"""`reskit sections`: titles inside the operative part."""

from functools import partial
from typing import Annotated

import typer

from resolution_kit.cli.changing import DryRun, Force, apply, opened
from resolution_kit.cli.common import DraftFile, note, say

app = typer.Typer(help="Section titles of the operative part: list, add, remove.", rich_markup_mode=None)


@app.command("list")
def list_(file: DraftFile = None) -> None:
    """List the sections with the clauses in them.

    Example:

      reskit sections list
    """
    from resolution_kit.operations.sections import sections
    from resolution_kit.reports.terminal import safe

    found = sections(opened(file))
    for section in found:
        numbers = f"{section.first} to {section.last}" if section.last > section.first else str(section.first)
        title = section.title or "(before the first section)"
        say(safe(f"{numbers if section.last >= section.first else 'empty':>10}  {title}"))
    if not any(section.number for section in found):
        note('no sections; `reskit sections add "I. Prevention" --before 1` makes one')


@app.command()
def add(
    title: Annotated[str, typer.Argument(help='The title as printed, e.g. "II. Prevention".')],
    before: Annotated[
        str | None,
        typer.Option("--before", help="First clause of the section (default: at the end).", show_default=False),
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Add a title before a clause.

    Example:

      reskit sections add "II. Prevention" --before 5
    """
    from resolution_kit.operations.sections import add_section

    apply("section", partial(add_section, title=title, before=before), file=file, dry_run=dry_run, force=force)


@app.command()
def remove(
    title: Annotated[str, typer.Argument(help="The title, the numeral before it, or its number.")],
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Remove a title; its clauses stay.

    Example:

      reskit sections remove II
    """
    from resolution_kit.operations.sections import remove_section

    apply("section", partial(remove_section, typed=title), file=file, dry_run=dry_run, force=force)
