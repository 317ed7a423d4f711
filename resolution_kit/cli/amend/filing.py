"""Filing amendments: each command is one order, of a new amendment (`--by`) or of one on file (`--in`)."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, Ref, ending, opened, performed
from resolution_kit.cli.common import DraftFile, draft_path, note, say
from resolution_kit.cli.longhand import clause_text
from resolution_kit.cli.voting import AsTyped
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.amendments.orders import MakeOrders
    from resolution_kit.model import Resolution
    from resolution_kit.model.proposals import Amendment
    from resolution_kit.operations.operation import Outcome

By = Annotated[
    list[str] | None, typer.Option("--by", help="Delegation that moves it; repeat for more.", show_default=False)
]
Support = Annotated[
    list[str] | None,
    typer.Option("--support", help="Delegation that supports it; repeat for more.", show_default=False),
]
Into = Annotated[
    int | None, typer.Option("--in", help="Add the order to the amendment with this number.", show_default=False)
]
Amends = Annotated[
    int | None, typer.Option("--amends", help="Amend the amendment with this number.", show_default=False)
]
Text = Annotated[str, typer.Argument(help="The clause in your own words; - reads standard input.", show_default=False)]


def add(
    text: Text,
    by: By = None,
    support: Support = None,
    at: Annotated[
        str | None, typer.Option("--at", help="Insert at this number, e.g. 3, P2 or 3.b.", show_default=False)
    ] = None,
    under: Annotated[
        str | None,
        typer.Option("--under", help="Append as a sub-clause of this clause, e.g. 3 or 3.b.", show_default=False),
    ] = None,
    into: Into = None,
    amends: Amends = None,
    as_typed: AsTyped = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Propose to add a clause.

    Labels refer to the draft as it stands. Type sub-clauses after (a), (b), or one a line.

    Examples:

      reskit amend add "Urges all States to report each year" --by Chile

      reskit amend add "To publish the results" --under 3 --by Chile --support Kenya

      reskit amend add "Invites donors to give" --at 5 --in 1

      reskit amend add "To train officers" --at 3.b --by Chile
    """
    from resolution_kit.amendments.orders import to_add
    from resolution_kit.operations.clause_syntax import typed_whole

    wish = to_add(typed_whole(clause_text(text)), at=at, under=under)
    _file(wish, by, support, into, amends, as_typed, file, dry_run)


def strike(
    refs: Annotated[list[str], typer.Argument(help="Clauses, by their present numbers.", show_default=False)],
    by: By = None,
    support: Support = None,
    into: Into = None,
    amends: Amends = None,
    as_typed: AsTyped = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Propose to strike clauses with their sub-clauses.

    Examples:

      reskit amend strike 3.b --by Chile

      reskit amend strike 4 6 --in 1
    """
    from resolution_kit.amendments.orders import to_strike

    _file(to_strike(refs), by, support, into, amends, as_typed, file, dry_run)


def change(
    ref: Ref,
    words: Annotated[str, typer.Option("--from", help="Words to change; the clause has them exactly once.")],
    to: Annotated[str, typer.Option("--to", help="New words; leave it out to strike the old ones.")] = "",
    by: By = None,
    support: Support = None,
    into: Into = None,
    amends: Amends = None,
    as_typed: AsTyped = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Propose to change words of a clause.

    Examples:

      reskit amend change 3.b --from "30 days" --to "14 days" --by Chile

      reskit amend change 3 --from ", where possible," --in 1
    """
    from resolution_kit.amendments.orders import to_reword

    _file(to_reword(ref, words, to), by, support, into, amends, as_typed, file, dry_run)


def replace(
    ref: Ref,
    text: Text,
    by: By = None,
    support: Support = None,
    into: Into = None,
    amends: Amends = None,
    as_typed: AsTyped = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Propose to replace a clause with its sub-clauses.

    Examples:

      reskit amend replace 3 "Requests the Board to report each year" --by Chile

      reskit amend replace 3 "Urges all: (a) To act; (b) To report" --in 1
    """
    from resolution_kit.amendments.orders import to_replace

    _file(to_replace(ref, clause_text(text)), by, support, into, amends, as_typed, file, dry_run)


def move(
    ref: Ref,
    to: Annotated[
        str | None, typer.Option("--to", help="Move to this number, e.g. 5 or 4.a.", show_default=False)
    ] = None,
    under: Annotated[
        str | None, typer.Option("--under", help="Append as a sub-clause of this clause.", show_default=False)
    ] = None,
    by: By = None,
    support: Support = None,
    into: Into = None,
    amends: Amends = None,
    as_typed: AsTyped = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Propose to move a clause.

    Examples:

      reskit amend move 3 --to 5 --by Chile

      reskit amend move 3.b --under 4 --in 1
    """
    from resolution_kit.amendments.orders import to_move

    _file(to_move(ref, to, under), by, support, into, amends, as_typed, file, dry_run)


def new(
    copy: Annotated[Path, typer.Option("--from", help="The edited copy: .yaml, .docx, .md or .txt.")],
    by: By = None,
    support: Support = None,
    as_typed: AsTyped = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Turn an edited copy of the draft into one amendment.

    The copy may be older than the draft: what was adopted since it left stays, and what the amendment would undo is
    said. The commands `add`, `strike`, `change`, `replace` and `move` file an amendment order by order.

    Example:

      reskit amend new --from edited.docx --by Chile
    """
    from resolution_kit.amendments.from_copy import other_lines, to_become
    from resolution_kit.draftfile import formers
    from resolution_kit.merging.rebase import rebased
    from resolution_kit.reading import read
    from resolution_kit.reports.terminal import safe

    edited = read(copy)
    since = rebased(edited, opened(file), formers(draft_path(file)))
    for line in since.undone:
        note(safe(f"note: the copy is older than the draft; this amendment would undo what was adopted: {line}"))
    if since.kept:
        note(safe(f"note: the copy is older than the draft; what was adopted since stays in {', '.join(since.kept)}"))
    _file(to_become(since.copy), by, support, None, None, as_typed, file, dry_run)
    if other_lines(edited) != other_lines(opened(file)):
        note("note: titles and other lines between the clauses differ too; an amendment does not change those")


def _file(
    wish: "MakeOrders",
    by: list[str] | None,
    support: list[str] | None,
    into: int | None,
    amends: int | None,
    as_typed: bool,
    file: Path | None,
    dry_run: bool,
) -> None:
    """Put the order on file, and say how the amendment reads now."""
    from resolution_kit.amendments.submit import Filing, filed
    from resolution_kit.operations.operation import Outcome
    from resolution_kit.operations.people import delegations
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.reports.amendments import headline

    if into is not None and (by or support or amends is not None):
        raise Problem(f"`--in {into}` adds to an amendment that says already who moves it; leave the others out")
    movers, supporters = (tuple(delegations(names or [], as_typed=as_typed)) for names in (by, support))
    filing = Filing(movers, supporters, amends, into)
    made: list[tuple[Resolution, Amendment]] = []

    def operation(resolution: "Resolution") -> "Outcome":
        style = style_of(resolution)
        after, one = filed(resolution, filing, wish, style)
        made[:] = [(after, one)]
        return Outcome(after, said=(headline(after, one, style),))

    performed("amend", operation, file=file, dry_run=dry_run, sets_openers=False)
    _tell(*made[0], dry_run=dry_run)


def _tell(resolution: "Resolution", one: "Amendment", *, dry_run: bool) -> None:
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.reports.amendments import collision_lines, next_steps, shown
    from resolution_kit.reports.terminal import safe, width

    for line in shown(resolution, one, style_of(resolution), width()):
        say(line)
    for line in collision_lines(resolution, one.number):
        note(f"note: {safe(line)}")
    note(ending(dry_run=dry_run))
    note(f"next: {safe(next_steps(resolution, one))}")
