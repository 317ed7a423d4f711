"""`reskit undo`, `redo`, `log` and `restore`: nothing is ever lost."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import DraftFile, draft_path, note, say

if TYPE_CHECKING:
    from resolution_kit.draftfile import Step


Times = Annotated[int, typer.Argument(help="How many changes.", min=1, max=1000)]


def undo(times: Times = 1, file: DraftFile = None) -> None:
    """Undo the last change of the draft, or the last few.

    Examples:

      reskit undo

      reskit undo 3
    """
    from resolution_kit import draftfile as draft

    for _ in range(times):
        _say(f"undone: {_what(draft.undo(draft_path(file)))}")


def redo(times: Times = 1, file: DraftFile = None) -> None:
    """Redo the change that was undone, or several.

    Example:

      reskit redo
    """
    from resolution_kit import draftfile as draft

    for _ in range(times):
        _say(f"done again: {_what(draft.redo(draft_path(file)))}")


def log(file: DraftFile = None) -> None:
    """List the changes of the draft.

    Newest first, with number, time, author and summary. `reskit restore` takes a number.

    Example:

      reskit log
    """
    from resolution_kit import draftfile as draft

    for step in draft.log(draft_path(file)):
        _say(f"{step.number:>4}  {_when(step)}  {step.who}  {_what(step)}")


def restore(
    number: Annotated[int, typer.Argument(help="A step of `reskit log`.", show_default=False)],
    file: DraftFile = None,
) -> None:
    """Restore the draft as it was after a step of its log.

    Later steps stay in the log, and `reskit undo` takes the restore back.

    Example:

      reskit restore 4
    """
    from resolution_kit import draftfile as draft

    step = draft.restore(draft_path(file), number)
    _say(f"restored: the draft as it was after {step.number}, {_what(step)}")
    note("`reskit undo` takes it back")


def _say(text: str) -> None:
    """One line as wide as the terminal at most."""
    from resolution_kit.reports.terminal import safe, width

    line = safe(text)
    say(line if len(line) <= width() else f"{line[: width() - 1]}…")


def _what(step: "Step") -> str:
    return step.what if step.kind == "change" else f"{step.kind}: {step.what}"


def _when(step: "Step") -> str:
    """Day and time on the clock of this machine; as it was written if it is no time."""
    try:
        return datetime.fromisoformat(step.when).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return step.when
