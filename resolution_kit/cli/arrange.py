"""`reskit move`, `remove`, `split`, `join`: clauses in other places and other sizes."""

from functools import partial
from typing import Annotated

import typer

from resolution_kit.cli.changing import DryRun, Force, Ref, apply
from resolution_kit.cli.common import DraftFile


def move(
    ref: Ref,
    to: Annotated[
        str | None,
        typer.Option("--to", help="Move to this number, e.g. 5, 4.a or P1, or to the end.", show_default=False),
    ] = None,
    under: Annotated[
        str | None, typer.Option("--under", help="Append as a sub-clause of this clause.", show_default=False)
    ] = None,
    section: Annotated[
        str | None,
        typer.Option("--section", help="Move into this section, by title or numeral.", show_default=False),
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Move a clause with its sub-clauses.

    The clause takes the given number. Mentions of it in other clauses are listed, not changed.

    Examples:

      reskit move 3 --to 5

      reskit move 3 to end

      reskit move 3.b --under 4

      reskit move P2 --to P1

      reskit move 3 --section II
    """
    from resolution_kit.operations.move import move as moved

    apply("move", partial(moved, ref=ref, to=to, under=under, section=section), file=file, dry_run=dry_run, force=force)


def remove(
    refs: Annotated[list[str], typer.Argument(help="Clauses, by their present numbers.", show_default=False)],
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Remove clauses with their sub-clauses.

    Examples:

      reskit remove 3

      reskit remove 3.b P2
    """
    from resolution_kit.operations.move import remove as removed

    apply("remove", partial(removed, refs=refs), file=file, dry_run=dry_run, force=force)


def split(
    ref: Ref,
    at: Annotated[
        str | None, typer.Option("--at", help="The first words of the second half.", show_default=False)
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Split a clause in two, or its sub-clauses into clauses.

    With `--at` the text is cut before those words. Without it each sub-clause becomes a clause that begins with the
    lead-in; a single sub-clause becomes the clause after its parent.

    Examples:

      reskit split 3 --at "requests the Secretary-General"

      reskit split 3

      reskit split 3.b
    """
    from resolution_kit.operations.split_and_join import split as halved

    apply("split", partial(halved, ref=ref, at=at), file=file, dry_run=dry_run, force=force)


def join(
    refs: Annotated[list[str], typer.Argument(help="Clauses; the first one stays.", show_default=False)],
    by: Annotated[str | None, typer.Option("--by", help="Words to put between them.", show_default=False)] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Join clauses into one, or a lead-in with its only sub-clause.

    Examples:

      reskit join 3 4

      reskit join 3 4 --by ", and in this regard"

      reskit join 3 3.a
    """
    from resolution_kit.operations.split_and_join import join as joined

    apply("join", partial(joined, refs=refs, by=by), file=file, dry_run=dry_run, force=force)
