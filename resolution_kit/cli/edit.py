"""`reskit edit`: one clause in other words."""

import os
import shlex
import shutil
import subprocess
import tempfile
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from resolution_kit.cli.changing import DryRun, Ref, apply, opened
from resolution_kit.cli.common import DraftFile, clause_text, interactive, note
from resolution_kit.errors import Problem

_HELP = """
# A dash begins a sub-clause; deeper ones stand further in. A paragraph behind
# an empty line is the closing text. No numbers, no punctuation at the end: the
# house style sets them. Lines that begin with # are left out. An empty file
# changes nothing.
"""
_USUAL = ("nano", "vi", "notepad")
"""Editors for people without $EDITOR."""


def edit(
    ref: Ref,
    text: Annotated[
        str | None,
        typer.Option(
            "--text", "-t", help="The new text; sub-clauses stay. - reads standard input.", show_default=False
        ),
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Change the words of a clause.

    Without `--text` the clause and its sub-clauses open in your editor ($VISUAL or $EDITOR).

    Examples:

      reskit edit 3

      reskit edit 3.b --text "To publish the results each year"
    """
    from resolution_kit.operations.reword import reword

    if text is None:
        in_editor(ref, file, dry_run=dry_run)
        return
    apply("edit", partial(reword, ref=ref, typed=clause_text(text)), file=file, dry_run=dry_run, sets_openers=False)


def in_editor(ref: str, file: Path | None, *, dry_run: bool) -> None:
    """Open the clause in the editor; text that cannot be used stays in its file."""
    from resolution_kit.model.references import find
    from resolution_kit.operations.clause_syntax import by_hand
    from resolution_kit.operations.reword import rewrite

    place = find(opened(file), ref)
    if not interactive():
        raise Problem("no terminal to edit on; type `--text …`, or `--text -` for a pipe")
    shown = by_hand(place.clause)
    handle, name = tempfile.mkstemp(prefix=f"clause-{place.ref.replace('/', '-')}-", suffix=".txt", text=True)
    path = Path(name)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(shown + _HELP)
    try:
        typed = _typed(path)
        if _is_as_it_was(path, shown):
            note("nothing was changed")
        else:
            apply(
                "edit", partial(rewrite, old=place.clause, typed=typed), file=file, dry_run=dry_run, sets_openers=False
            )
    except Problem as problem:
        if _is_as_it_was(path, shown):
            path.unlink(missing_ok=True)
            raise
        raise Problem(f"{problem}; what you typed is in {path}") from problem
    path.unlink()


def _is_as_it_was(path: Path, shown: str) -> bool:
    """Whether nothing was typed that could be lost."""
    typed = path.read_text("utf-8", errors="replace") if path.exists() else shown
    return typed.replace(_HELP, "").rstrip() == shown.rstrip()


def _typed(path: Path) -> str:
    """The text as the person left it."""
    command = shlex.split(_editor(), posix=os.name != "nt")
    try:
        done = subprocess.run([*command, str(path)], check=False)  # noqa: S603 - the person's own editor
    except OSError as error:
        raise Problem(f"cannot run the editor `{command[0]}`: {error.strerror}; set $EDITOR") from error
    if done.returncode:
        raise Problem(f"the editor `{command[0]}` ended with status {done.returncode}, so nothing was changed")
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise Problem("not UTF-8 text; save it as UTF-8", where=str(path)) from error
    except OSError as error:
        raise Problem(f"the editor left no text: {error.strerror}; nothing was changed") from error


def _editor() -> str:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    found = named or next((name for name in _USUAL if shutil.which(name)), None)
    if not found:
        raise Problem("no editor found; set $EDITOR, or type `--text …`")
    return found
