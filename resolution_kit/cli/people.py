"""`reskit sponsor` and `reskit sign`: who stands behind the paper."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, apply, opened
from resolution_kit.cli.common import DraftFile, note, say

if TYPE_CHECKING:
    from resolution_kit.model import Resolution
    from resolution_kit.operations.operation import Outcome
    from resolution_kit.operations.people import Roll

sponsor = typer.Typer(help="Sponsors: add, remove, list.", rich_markup_mode=None)
sign = typer.Typer(help="Signatories: add, remove, list.", rich_markup_mode=None)

Names = Annotated[list[str], typer.Argument(help="Delegations, e.g. Mexico Peru.", show_default=False)]
AsTyped = Annotated[bool, typer.Option("--as-typed", help="Keep the names as typed, in quotes.")]
Move = Annotated[bool, typer.Option("--move", help="Move them from the other list.")]


@sponsor.command("list")
def list_sponsors(file: DraftFile = None) -> None:
    """List the sponsors and how many are expected.

    Example:

      reskit sponsor list
    """
    _list("sponsors", file)


@sign.command("list")
def list_signatories(file: DraftFile = None) -> None:
    """List the signatories and how many are expected.

    Example:

      reskit sign list
    """
    _list("signatories", file)


@sponsor.command("add")
def add_sponsor(
    names: Names,
    move: Move = False,
    first: Annotated[
        bool, typer.Option("--first", help="Put the first of them at the head of the list, as main submitter.")
    ] = False,
    as_typed: AsTyped = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Add sponsors.

    Uses the United Nations names of States and keeps the list alphabetical.

    Examples:

      reskit sponsor add Mexico "South Korea"

      reskit sponsor add Peru --move
    """
    _add("sponsors", names, move, first, as_typed, file, dry_run)


@sponsor.command("remove")
def remove_sponsor(names: Names, file: DraftFile = None, dry_run: DryRun = False) -> None:
    """Remove sponsors.

    Example:

      reskit sponsor remove Mexico
    """
    _remove("sponsors", names, file, dry_run)


@sign.command("add")
def add_signatory(
    names: Names, move: Move = False, as_typed: AsTyped = False, file: DraftFile = None, dry_run: DryRun = False
) -> None:
    """Add signatories.

    Uses the United Nations names of States and keeps the list alphabetical.

    Examples:

      reskit sign add Chile Kenya Norway

      reskit sign add Peru --move
    """
    _add("signatories", names, move, False, as_typed, file, dry_run)


@sign.command("remove")
def remove_signatory(names: Names, file: DraftFile = None, dry_run: DryRun = False) -> None:
    """Remove signatories.

    Example:

      reskit sign remove Kenya
    """
    _remove("signatories", names, file, dry_run)


def _add(
    roll: "Roll", names: list[str], move: bool, first: bool, as_typed: bool, file: Path | None, dry_run: bool
) -> None:
    from resolution_kit.operations.people import COMMANDS, add_people, delegations
    from resolution_kit.paper.house_style import style_of

    wanted = delegations(names, as_typed=as_typed)

    def operation(resolution: "Resolution") -> "Outcome":
        return add_people(resolution, roll, wanted, style_of(resolution), move=move, first=first)

    done = apply(COMMANDS[roll], operation, file=file, dry_run=dry_run)
    _count(done.after, roll)


def _remove(roll: "Roll", names: list[str], file: Path | None, dry_run: bool) -> None:
    from resolution_kit.operations.people import COMMANDS, delegations, listed, remove_people

    def operation(resolution: "Resolution") -> "Outcome":
        return remove_people(resolution, roll, delegations(names, among=listed(resolution, roll) or ("",)))

    done = apply(COMMANDS[roll], operation, file=file, dry_run=dry_run)
    _count(done.after, roll)


def _list(roll: "Roll", file: Path | None) -> None:
    from resolution_kit.operations.people import listed
    from resolution_kit.reports.terminal import safe

    resolution = opened(file)
    for name in listed(resolution, roll):
        say(safe(name))
    _count(resolution, roll)


def _count(resolution: "Resolution", roll: "Roll") -> None:
    """How many there are, and should be."""
    from resolution_kit.operations.people import listed
    from resolution_kit.paper.committee import committee_size
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.readiness import people_said

    style = style_of(resolution)
    limit = getattr(style.limits, roll)
    note(f"{roll}: {people_said(len(listed(resolution, roll)), limit, committee_size(resolution, style))}")
