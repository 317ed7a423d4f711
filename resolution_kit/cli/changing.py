"""What the commands that change a draft share: they do it, say what changed, and leave it undone on a dry run."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import draft_path, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.model import Resolution
    from resolution_kit.operations.change_report import ChangeReport
    from resolution_kit.operations.operation import Operation

Ref = Annotated[str, typer.Argument(help="The clause: 3, 3.b, P2.", show_default=False)]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Show what would change and write nothing.")]

Force = Annotated[bool, typer.Option("--force", help="Change the clauses of an adopted draft without an amendment.")]


def opened(file: Path | None) -> "Resolution":
    """The draft a command works on, as it stands now."""
    from resolution_kit.draftfile import open_draft

    return open_draft(draft_path(file)).resolution


def apply(
    command: str,
    operation: "Operation",
    *,
    file: Path | None,
    dry_run: bool,
    force: bool = True,
    sets_openers: bool = True,
) -> "ChangeReport":
    """Change the draft and say what changed."""
    report = performed(command, operation, file=file, dry_run=dry_run, force=force, sets_openers=sets_openers)
    tell(report, dry_run=dry_run)
    return report


def performed(
    command: str,
    operation: "Operation",
    *,
    file: Path | None,
    dry_run: bool,
    force: bool = True,
    sets_openers: bool = True,
) -> "ChangeReport":
    """Change the draft; on a dry run only see what would change.

    Without `force` an adopted draft stays as it is.
    """
    from resolution_kit.draftfile import change, open_draft
    from resolution_kit.operations.operation import perform
    from resolution_kit.paper.house_style import style_of
    from resolution_kit.reports.changes import headline

    path = draft_path(file)
    report: list[ChangeReport] = []

    def edit(resolution: "Resolution") -> "Resolution":
        must_be_open(resolution, force=force)
        report[:] = [perform(resolution, operation, style_of(resolution), sets_openers=sets_openers)]
        return report[0].after

    if dry_run:
        edit(open_draft(path).resolution)
    else:
        change(path, command, edit, lambda: headline(command, report[0]))
    return report[0]


def must_be_open(resolution: "Resolution", *, force: bool) -> None:
    """Refuse to change an adopted draft without `--force`."""
    if is_adopted(resolution) and not force:
        how = '`reskit amend replace 3 "…"` files one; `--force` changes the draft all the same'
        raise Problem(f"the draft is adopted, and only an amendment changes it; {how}")


def is_adopted(resolution: "Resolution") -> bool:
    """Whether the last vote on the draft as a whole carried it."""
    votes = [vote for vote in resolution.votes if not vote.clause]
    return bool(votes) and votes[-1].carried


def tell(report: "ChangeReport", *, dry_run: bool) -> None:
    """The changes on standard output; hints, and how to undo them, on standard error."""
    from resolution_kit.reports.changes import change_lines
    from resolution_kit.reports.terminal import colours, width

    if report.nothing:
        note("; ".join(report.said) or "it is so already; nothing was changed")
        return
    for line in change_lines(report, width(), marks=colours()):
        say(line)
    hints(report)
    note(ending(dry_run=dry_run))


def hints(report: "ChangeReport") -> None:
    """What the person may want to fix now."""
    from resolution_kit.reports.terminal import safe

    for hint in report.notes:
        note(f"note: {safe(hint)}")


def ending(*, dry_run: bool) -> str:
    """The last line of a command that changes a draft."""
    return "nothing was written (--dry-run)" if dry_run else "`reskit undo` takes it back"
