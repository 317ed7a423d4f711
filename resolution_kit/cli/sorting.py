"""`reskit sort`: the customary order, shown before it is done."""

from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, Force, ending, hints, performed
from resolution_kit.cli.common import DraftFile, ask, interactive, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.operations.change_report import ChangeReport


def sort(
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Sort without asking.")] = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Put the clauses into the customary order, with sections by matter.

    The preamble goes from the Charter, treaties, resolutions and reports to the situation; closing clauses stand last.
    A long draft of a guide gets sections. The new order is shown before it is made, and a terminal asks.

    Examples:

      reskit sort

      reskit sort --yes
    """
    from resolution_kit.operations.ordering import sort as ordered

    proposed = performed("sort", ordered, file=file, dry_run=True, force=force)
    if proposed.nothing:
        note("the clauses are in the customary order already")
        return
    _show(proposed)
    if not dry_run and not yes and not _agreed():
        note("nothing was changed" if interactive() else "nothing was changed; to sort: `reskit sort --yes`")
        return
    if dry_run:
        note(ending(dry_run=True))
        return
    hints(performed("sort", ordered, file=file, dry_run=False, force=force))
    note(ending(dry_run=False))


def _agreed() -> bool:
    def read(typed: str, _: bool) -> bool:
        if typed.lower() not in ("y", "yes", "n", "no", ""):
            raise Problem(f"`{typed}`, expected y or n")
        return typed.lower() in ("y", "yes")

    return interactive() and ask("Sort so? (y/n)", read)


def _show(proposed: "ChangeReport") -> None:
    """The new outline, each clause behind its old number; a new title and a moved clause bear a plus."""
    from resolution_kit.reports.changes import new_outline
    from resolution_kit.reports.terminal import colours, width

    for line in new_outline(proposed, width(), marks=colours()):
        say(line)
