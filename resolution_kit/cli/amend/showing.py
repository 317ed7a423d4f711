"""Amendments on the terminal."""

from typing import Annotated

import typer

from resolution_kit.cli.changing import opened
from resolution_kit.cli.common import DraftFile, note, say

Number = Annotated[int, typer.Argument(help="The number of the amendment.", show_default=False)]


def list_(file: DraftFile = None) -> None:
    """List the amendments and their outcome.

    An amendment that can no longer be carried out is `collided`, with the reason.

    Example:

      reskit amend list
    """
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.reports.amendments import rows
    from resolution_kit.reports.terminal import width

    resolution = opened(file)
    if not resolution.amendments:
        note("no amendment is filed; `reskit amend strike 3 --by Chile` files one")
    for line in rows(resolution, style_of(resolution), width()):
        say(line)


def show(number: Number, file: DraftFile = None) -> None:
    """Show one amendment in full.

    Labels refer to the draft as it stands; for a decided amendment, to the draft at its decision.

    Example:

      reskit amend show 2
    """
    from resolution_kit.amendments.register import numbered
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.reports.amendments import collision_lines, shown
    from resolution_kit.reports.terminal import safe, width

    resolution = opened(file)
    for line in shown(resolution, numbered(resolution, number), style_of(resolution), width()):
        say(line)
    for line in collision_lines(resolution, number):
        note(f"note: {safe(line)}")


def conflicts(file: DraftFile = None) -> None:
    """Show which pending amendments collide, before they are voted on.

    Exit status 0: none do. 1: some do.

    Example:

      reskit amend conflicts
    """
    from resolution_kit.reports.amendments import collision_rows, table
    from resolution_kit.reports.terminal import width

    rows = collision_rows(opened(file))
    if not rows:
        say("No amendments collide.")
        return
    for line in table(rows, width()):
        say(line)
    raise typer.Exit(1)
