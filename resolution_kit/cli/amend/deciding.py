"""What becomes of amendments."""

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.amend.showing import Number
from resolution_kit.cli.changing import DryRun, apply, performed, tell
from resolution_kit.cli.common import DraftFile, note
from resolution_kit.cli.voting import Abstain, Against, AsTyped, Counts, For, Roll, ballot

if TYPE_CHECKING:
    from pathlib import Path

    from resolution_kit.model import Resolution
    from resolution_kit.operations.operation import Operation, Outcome

Names = Annotated[list[str], typer.Argument(help="Delegations, e.g. Mexico Peru.", show_default=False)]


def support(
    number: Number, names: Names, as_typed: AsTyped = False, file: DraftFile = None, dry_run: DryRun = False
) -> None:
    """Add supporters to an amendment.

    Example:

      reskit amend support 1 Kenya Norway
    """
    from resolution_kit.amendments.decide import support as supported
    from resolution_kit.operations.people import delegations

    operation = partial(supported, number=number, delegations=delegations(names, as_typed=as_typed))
    apply("amend", operation, file=file, dry_run=dry_run, sets_openers=False)


def consent(
    number: Number,
    names: Annotated[list[str] | None, typer.Argument(help="Sponsors of the draft.", show_default=False)] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Record that sponsors of the draft accept an amendment.

    Once every sponsor accepts it, the amendment is friendly: it is adopted and carried out at once. Sponsors who
    move it count as accepting.

    Example:

      reskit amend consent 1 Mexico Peru
    """
    from resolution_kit.amendments.decide import consent as accepted
    from resolution_kit.operations.people import delegations, listed
    from resolution_kit.paper.house_style import style_of

    def operation(resolution: "Resolution") -> "Outcome":
        typed = delegations(names or [], among=listed(resolution, "sponsors") or ("",))
        return accepted(resolution, number, typed, style_of(resolution))

    _decide(operation, number, file=file, dry_run=dry_run)


def vote(
    number: Number,
    counts: Counts = None,
    yes: For = None,
    no: Against = None,
    none: Abstain = None,
    roll: Roll = "",
    as_typed: AsTyped = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Record the vote on an amendment, and carry it out if it is adopted.

    The house style says which majority is needed; a tie fails, and abstentions do not count.

    Examples:

      reskit amend vote 2 12-3-2

      reskit amend vote 2 --for 12 --against 3 --abstain 2

      reskit amend vote 2 --roll "Mexico=yes,Peru=no,Chile=abstain"

      reskit amend vote 2 --roll answers.txt
    """
    from resolution_kit.amendments.decide import vote as voted
    from resolution_kit.paper.committee import committee_size
    from resolution_kit.paper.house_style import style_of

    def operation(resolution: "Resolution") -> "Outcome":
        style = style_of(resolution)
        taken = ballot(
            resolution, style, style.amendments.majority, (yes, no, none), roll, counts or (), as_typed=as_typed
        )
        return voted(resolution, number, taken, style, committee_size(resolution, style))

    _decide(operation, number, file=file, dry_run=dry_run)


def apply_(number: Number, file: DraftFile = None, dry_run: DryRun = False) -> None:
    """Adopt an amendment without a vote: by consensus, or as the chair rules.

    An amendment that every sponsor accepts (`consent`) or that a vote adopts (`vote`) is carried out by those commands.

    Example:

      reskit amend apply 2
    """
    from resolution_kit.amendments.decide import adopt
    from resolution_kit.paper.house_style import style_of

    def operation(resolution: "Resolution") -> "Outcome":
        said = f"amendment {number} adopted without a vote"
        return adopt(resolution, number, style_of(resolution), said)

    apply("amend", operation, file=file, dry_run=dry_run, sets_openers=False)


def withdraw(number: Number, file: DraftFile = None, dry_run: DryRun = False) -> None:
    """Withdraw an amendment and those that amend it.

    Example:

      reskit amend withdraw 2
    """
    from resolution_kit.amendments.decide import withdraw as withdrawn
    from resolution_kit.paper.house_style import style_of

    def operation(resolution: "Resolution") -> "Outcome":
        return withdrawn(resolution, number, style_of(resolution))

    apply("amend", operation, file=file, dry_run=dry_run, sets_openers=False)


def _decide(operation: "Operation", number: int, *, file: "Path | None", dry_run: bool) -> None:
    """Decide on an amendment, and note the others it collides with; a refusal stays one line."""
    from resolution_kit.reports.amendments import collision_lines
    from resolution_kit.reports.terminal import safe

    collisions: list[str] = []

    def watched(resolution: "Resolution") -> "Outcome":
        outcome = operation(resolution)
        collisions[:] = collision_lines(resolution, number)
        return outcome

    done = performed("amend", watched, file=file, dry_run=dry_run, sets_openers=False)
    for line in collisions:
        note(f"note: {safe(line)}")
    tell(done, dry_run=dry_run)
