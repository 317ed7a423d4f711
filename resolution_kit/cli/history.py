"""`reskit undo`, `redo` and `log`: nothing is ever lost."""

from resolution_kit.cli.common import DraftFile, draft_path, say


def undo(file: DraftFile = None) -> None:
    """Take back the last change of the draft.

    Example:

      reskit undo
    """
    from resolution_kit import draft

    say(f"undone: {draft.undo(draft_path(file))}")


def redo(file: DraftFile = None) -> None:
    """Make the undone change again.

    Example:

      reskit redo
    """
    from resolution_kit import draft

    say(f"done again: {draft.redo(draft_path(file))}")


def log(file: DraftFile = None) -> None:
    """List the changes of the draft.

    When, who and what, the newest first.

    Example:

      reskit log
    """
    from resolution_kit import draft
    from resolution_kit.reports.terminal import safe

    for step in draft.log(draft_path(file)):
        say(safe(f"{step.when}  {step.who}  {'' if step.kind == 'change' else f'{step.kind}: '}{step.what}"))
