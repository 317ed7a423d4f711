"""`reskit settle`: one version of each clause of which a merge left several."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.changing import DryRun, apply, opened
from resolution_kit.cli.common import DraftFile, draft_path, interactive, note, say
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.merging.conflicts import Conflict

_KEYS = "number: keep it · b: both · e: edit the first and keep it · r: remove · s: skip · u: back · q: quit"


def settle(
    ref: Annotated[
        str | None, typer.Argument(help="The version to keep, such as 3, or a field: topic.", show_default=False)
    ] = None,
    take: Annotated[
        str,
        typer.Option("--take", help="Keep version 1, 2, ours, theirs, or that of a paper.", show_default=False),
    ] = "",
    both: Annotated[bool, typer.Option("--both", help="Keep every version as a clause of its own.")] = False,
    file: DraftFile = None,
    dry_run: DryRun = False,
) -> None:
    """Choose between versions that a merge left side by side.

    A terminal asks about each conflict and saves every answer at once, so you can stop and continue later. Without
    one, it lists the open conflicts. `reskit undo` takes an answer back. A draft in which git left two versions between
    `<<<<<<<` and `>>>>>>>` is put in order first.

    Exit status 0: nothing is open. 1: something still is.

    Examples:

      reskit settle

      reskit settle 4

      reskit settle 3 --both

      reskit settle topic --take 2

      reskit settle --take peru.yaml
    """
    from resolution_kit.draftfile.versions import take_up
    from resolution_kit.merging.resolve_conflicts import resolve, resolve_all

    if take and both:
        raise Problem("`--take` and `--both` at once, expected one of them")
    if not dry_run and take_up(draft_path(file)):
        note("the two versions that git left stand side by side now")
    if ref:
        apply("settle", partial(resolve, name=ref, take=take, both=both), file=file, dry_run=dry_run)
    elif take or both:
        apply("settle", partial(resolve_all, take=take, both=both), file=file, dry_run=dry_run)
    elif interactive() and not dry_run:
        ask_all(draft_path(file))
    if not dry_run:
        finish(draft_path(file))


def finish(path: Path) -> None:
    """Say what is still open and how to go on; exit 1 if anything is."""
    from resolution_kit.merging.conflicts import conflicts
    from resolution_kit.reports.merge import conflict_lines
    from resolution_kit.reports.terminal import colours, width

    found = conflicts(opened(path))
    if not found:
        note("nothing is in conflict")
        return
    if not interactive():
        for conflict in found:
            for line in conflict_lines(conflict, width(), marks=colours()):
                say(line)
            say()
    many = "1 conflict is" if len(found) == 1 else f"{len(found)} conflicts are"
    first = f"{found[0].name} --take 1" if found[0].is_field else found[0].name
    note(f"{many} open; to keep the first version: `reskit settle {first}`")
    raise typer.Exit(1)


def ask_all(path: Path) -> None:
    """Ask about every conflict of a draft in turn; what was answered is in the file at once."""
    from resolution_kit import draftfile as draft
    from resolution_kit.merging.conflicts import conflicts

    skipped = 0
    done: list[int] = []
    note(_KEYS)
    while skipped < len(found := conflicts(opened(path))):
        answer = _asked(found[skipped], f"{skipped + 1} of {len(found)}")
        if answer == "q":
            return
        if answer == "u" and done:
            for _ in range(done.pop()):
                note(f"undone: {draft.undo(path).what}")
        elif answer == "u":
            skipped = max(0, skipped - 1)
        elif steps := 0 if answer == "s" else _answered(path, found[skipped], answer):
            done.append(steps)
        else:
            skipped += 1


def _asked(conflict: "Conflict", which: str) -> str:
    """The key that a person typed; a wrong one is asked for again."""
    from resolution_kit.cli.common import ask
    from resolution_kit.reports.merge import conflict_lines
    from resolution_kit.reports.terminal import colours, width

    for line in conflict_lines(conflict, width(), marks=colours()):
        say(line)
    count = len(conflict.versions)
    letters = "suq" if conflict.is_field else "besuq" if count > 1 else "resuq"

    def read(answer: str, _: bool) -> str:
        key = answer.lower()
        if key in letters and len(key) == 1:
            return key
        if key.isdecimal() and 1 <= int(key) <= count:
            return key
        raise Problem(f"`{answer}`, expected a number from 1 to {count}, or {', '.join(letters)}")

    return ask(f"{which}: 1–{count}, {', '.join(letters)}", read)


def _answered(path: Path, conflict: "Conflict", answer: str) -> int:
    """Carry out an answer; how many steps that were."""
    from resolution_kit.cli.edit import in_editor
    from resolution_kit.merging.resolve_conflicts import resolve
    from resolution_kit.operations.move import remove

    if answer == "r":
        apply("remove", partial(remove, refs=[conflict.name]), file=path, dry_run=False)
        return 1
    steps = 1
    if answer == "e":
        before = opened(path)
        in_editor(conflict.name, path, dry_run=False)
        steps += opened(path) != before
    take = answer if answer.isdecimal() else ""
    apply("settle", partial(resolve, name=conflict.name, take=take, both=answer == "b"), file=path, dry_run=False)
    return steps
