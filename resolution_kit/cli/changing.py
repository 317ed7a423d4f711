"""What the commands that change a draft share: they do it, say what changed, and leave it undone on a dry run."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import draft_path, note, say

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.model import Resolution
    from resolution_kit.operations.operation import Done, Operation

Ref = Annotated[str, typer.Argument(help="The clause: 3, 3.b, P2.", show_default=False)]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Show what would change and write nothing.")]


def house_style(resolution: "Resolution") -> "Style":
    """The house style of a draft."""
    from resolution_kit.knowledge.styles import DEFAULT, style

    return style(resolution.style or DEFAULT, Path())


def opened(file: Path | None) -> "Resolution":
    """The draft a command works on, as it stands now."""
    from resolution_kit.draftfile import open_draft

    return open_draft(draft_path(file)).resolution


def apply(command: str, operation: "Operation", *, file: Path | None, dry_run: bool, settles: bool = True) -> "Done":
    """Change the draft and tell what changed."""
    done = performed(command, operation, file=file, dry_run=dry_run, settles=settles)
    tell(done, dry_run=dry_run)
    return done


def performed(
    command: str, operation: "Operation", *, file: Path | None, dry_run: bool, settles: bool = True
) -> "Done":
    """Change the draft; on a dry run only see what would change."""
    from resolution_kit.draftfile import change, open_draft
    from resolution_kit.reports.changes import headline

    path = draft_path(file)
    outcome: list[Done] = []

    def edit(resolution: "Resolution") -> "Resolution":
        outcome[:] = [_done(resolution, operation, settles=settles)]
        return outcome[0].after

    if dry_run:
        edit(open_draft(path).resolution)
    else:
        change(path, command, edit, lambda: headline(command, outcome[0]))
    return outcome[0]


def _done(resolution: "Resolution", operation: "Operation", *, settles: bool) -> "Done":
    from resolution_kit.operations.operation import perform
    from resolution_kit.readiness.committee import has_cycle

    cycle = has_cycle(resolution, house_style(resolution))
    return perform(resolution, operation, cycle=cycle, settles=settles)


def tell(done: "Done", *, dry_run: bool) -> None:
    """The changes on standard output; hints, and how to take them back, on standard error."""
    from resolution_kit.reports.changes import change_lines
    from resolution_kit.reports.terminal import colours, width

    if done.nothing:
        note("; ".join(done.said) or "it is so already; nothing was changed")
        return
    for line in change_lines(done, width(), marks=colours()):
        say(line)
    hints(done)
    note(ending(dry_run=dry_run))


def hints(done: "Done") -> None:
    """What the person may want to mend now."""
    from resolution_kit.reports.terminal import safe

    for hint in done.notes:
        note(f"note: {safe(hint)}")


def ending(*, dry_run: bool) -> str:
    """The last word of a command that changes a draft."""
    return "nothing was written (--dry-run)" if dry_run else "`reskit undo` takes it back"
