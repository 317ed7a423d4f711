"""`reskit vote`: votes on clauses by themselves, and on the draft."""

from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, apply
from resolution_kit.cli.common import DraftFile
from resolution_kit.cli.voting import Abstain, Against, AsTyped, Counts, For, Roll, ballot

if TYPE_CHECKING:
    from resolution_kit.model import Resolution
    from resolution_kit.operations.operation import Outcome


def vote(
    counts: Counts = None,
    yes: For = None,
    no: Against = None,
    none: Abstain = None,
    roll: Roll = "",
    as_typed: AsTyped = False,
    clause: Annotated[
        str | None,
        typer.Option(
            "--clause", "-c", help="Vote on this clause alone (division of the question).", show_default=False
        ),
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Record the vote on the draft, or on a single clause.

    A clause that is voted down is removed. Amendments are decided before the draft. `reskit export --record` prints
    the record after the text.

    Examples:

      reskit vote 12-3-2

      reskit vote --for 12 --against 3 --abstain 2

      reskit vote --clause 3 --for 4 --against 11

      reskit vote --roll "Mexico=yes,Peru=no,Chile=abstain"
    """
    from resolution_kit.amendments.decide import vote_on_clause, vote_on_draft
    from resolution_kit.paper.house_style import style_of

    def operation(resolution: "Resolution") -> "Outcome":
        style = style_of(resolution)
        taken = ballot(resolution, style, style.voting.majority, (yes, no, none), roll, counts or (), as_typed=as_typed)
        return vote_on_draft(resolution, taken) if clause is None else vote_on_clause(resolution, clause, taken)

    apply("vote", operation, file=file, dry_run=dry_run, sets_openers=False)
