"""`reskit edit`: one clause in other words."""

import os
import shlex
import shutil
import subprocess
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, Force, Ref, apply, must_be_open, opened
from resolution_kit.cli.common import DraftFile, interactive, note
from resolution_kit.cli.longhand import clause_text
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.model import Placed

_HELP = """
# A dash begins a sub-clause; deeper ones stand further in. A paragraph behind
# an empty line is the closing text. No numbers, no punctuation at the end: the
# house style sets them. Lines that begin with # are left out. An empty file
# changes nothing.
"""
_USUAL = ("nano", "vi", "notepad")
"""Editors for people without $EDITOR."""
_LEAVE = {
    "nano": "Ctrl-O, Enter, Ctrl-X",
    "pico": "Ctrl-O, Enter, Ctrl-X",
    "vi": "Esc :wq Enter (without saving: Esc :q! Enter; to type: i)",
    "emacs": "Ctrl-X, Ctrl-S, Ctrl-X, Ctrl-C",
    "micro": "Ctrl-S, Ctrl-Q",
    "notepad": "Ctrl-S, then close the window",
    "code": "Ctrl-S, then close the tab",
}
"""How to save and leave an editor; `vi` stands for its kind, which leave in one way."""


def edit(
    ref: Ref,
    words: Annotated[list[str] | None, typer.Argument(help="The new text, as with --text.", show_default=False)] = None,
    text: Annotated[
        str | None,
        typer.Option(
            "--text", "-t", help="The new text; sub-clauses stay. - reads standard input.", show_default=False
        ),
    ] = None,
    file: DraftFile = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:
    """Change the words of a clause.

    Without a text the clause and its sub-clauses open in your editor ($VISUAL or $EDITOR); if there is none, the
    terminal asks for the text.

    Examples:

      reskit edit 3

      reskit edit 3.b "To publish the results each year"

      reskit edit 3 --text - < pasted.txt
    """
    from resolution_kit.operations.reword import reword

    if words and text is not None:
        raise Problem("the new text stands twice; say it once, behind the clause or behind `--text`")
    text = " ".join(words) if words else text

    if text is None:
        in_editor(ref, file, dry_run=dry_run, force=force)
        return
    apply(
        "edit",
        partial(reword, ref=ref, typed=clause_text(text)),
        file=file,
        dry_run=dry_run,
        force=force,
        sets_openers=False,
    )


def in_editor(ref: str, file: Path | None, *, dry_run: bool, force: bool = True) -> None:
    """Open the clause in the editor; text that cannot be used stays in its file."""
    from resolution_kit.model.references import find
    from resolution_kit.operations.clause_syntax import by_hand
    from resolution_kit.operations.reword import rewrite

    draft = opened(file)
    must_be_open(draft, force=force)
    place = find(draft, ref)
    if not interactive():
        raise Problem("no terminal to edit on; type the new text behind it, or `--text -` for a pipe")
    shown = by_hand(place.clause)
    editor = _editor()
    if editor is None:
        without_editor(place, shown, file, dry_run=dry_run, force=force)
        return
    handle, name = tempfile.mkstemp(prefix=f"clause-{place.ref.replace('/', '-')}-", suffix=".txt", text=True)
    path = Path(name)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(f"{_leaving(editor)}{shown}{_HELP}")
    try:
        typed = _typed(path, editor)
        if _is_as_it_was(path, shown):
            note("nothing was changed")
        else:
            apply(
                "edit",
                partial(rewrite, old=place.clause, typed=typed),
                file=file,
                dry_run=dry_run,
                force=force,
                sets_openers=False,
            )
    except Problem as problem:
        if _is_as_it_was(path, shown):
            path.unlink(missing_ok=True)
            raise
        raise Problem(f"{problem}; what you typed is in {path}") from problem
    path.unlink()


def without_editor(place: "Placed", shown: str, file: Path | None, *, dry_run: bool, force: bool) -> None:
    """Ask for the clause anew, line by line, on a machine without an editor; no line changes nothing."""
    from resolution_kit.cli.longhand import typed_to_the_end
    from resolution_kit.operations.reword import rewrite
    from resolution_kit.reports.terminal import safe

    note("No editor was found (set $EDITOR to name one). The clause is:")
    for line in shown.splitlines():
        note(safe(line))
    typed = typed_to_the_end("it anew, with `- ` before each sub-clause; nothing typed changes nothing")
    if not typed.strip():
        note("nothing was changed")
        return
    apply(
        "edit",
        partial(rewrite, old=place.clause, typed=typed),
        file=file,
        dry_run=dry_run,
        force=force,
        sets_openers=False,
    )


def _leaving(editor: str) -> str:
    """The first line in the editor: how to save and leave."""
    name = Path(shlex.split(editor, posix=os.name != "nt")[0]).stem.lower()
    kind = "vi" if "vi" in name else name.removesuffix("-nox")
    how = _LEAVE.get(kind)
    return f"# To save and leave: {how}.\n" if how else "# Save the file and leave the editor to change the clause.\n"


def _is_as_it_was(path: Path, shown: str) -> bool:
    """Whether nothing was typed that could be lost."""
    typed = path.read_text("utf-8", errors="replace") if path.exists() else shown
    return _without_comments(typed) == _without_comments(shown)


def _without_comments(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("#")).rstrip()


def _typed(path: Path, editor: str) -> str:
    """The text as the person left it."""
    command = shlex.split(editor, posix=os.name != "nt")
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


def _editor() -> str | None:
    """The command of the person's editor, or of a usual one; None if there is none."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    return named or next((name for name in _USUAL if shutil.which(name)), None)
