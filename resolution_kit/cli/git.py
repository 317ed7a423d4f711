"""`reskit git-setup`, and what git calls by it: drafts merged clause by clause, and compared word by word."""

import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from resolution_kit.cli.common import note, say
from resolution_kit.errors import Problem

ATTRIBUTES = ("*.yaml merge=reskit diff=reskit", "*.yml merge=reskit diff=reskit")
"""What .gitattributes says. Git cannot tell a draft by its name: the driver does, and leaves other files to git."""
_AS_TEXT = "git merge-file -L ours -L base -L theirs %A %O %B"
"""What merges if the driver cannot start, as after its environment was deleted: git itself, line by line."""


def git_setup(
    undo: Annotated[bool, typer.Option("--undo", help="Remove the settings.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help="Show what would be set and write nothing.")] = False,
) -> None:
    """Let git merge drafts clause by clause.

    Several laptops can then add, change and move different clauses without a conflict. If two change the same
    clause, both versions stand side by side in a draft that still loads, and `reskit settle` chooses. Git merges
    other YAML files as before. Run it once in each clone and commit .gitattributes; the other settings belong to
    the clone.

    Examples:

      reskit git-setup

      reskit git-setup --undo
    """
    top = Path(_git("rev-parse", "--show-toplevel").strip())
    lines = _attributes(top, undo=undo)
    for line in lines:
        say(f".gitattributes: {'- ' if undo else '+ '}{line}")
    wanted = _settings()
    there = {name: _setting(name) for name in wanted}
    changes = [name for name in wanted if (there[name] is not None if undo else there[name] != wanted[name])]
    for name in changes:
        say(f"git config: {f'- {name}' if undo else f'+ {name} = {wanted[name]}'}")
    if not lines and not changes:
        note("it is so already; nothing was changed")
    elif dry_run:
        note("nothing was written (--dry-run)")
    else:
        _write(top, lines, changes, wanted, undo=undo)


def merge_driver(
    base: Path, ours: Path, theirs: Path, name: Annotated[str, typer.Argument()] = "resolution.yaml"
) -> None:
    """Merge two versions of a draft for git: `ours` becomes the result; exit 1 if somebody must decide."""
    from resolution_kit.draftfile.versions import merged_text

    try:
        text, open_ = merged_text(base, ours, theirs)
    except Problem:  # no draft, or none that loads: git's own merge shows it line by line
        raise typer.Exit(_merged_as_text(base, ours, theirs, name)) from None
    ours.write_bytes(text.encode())
    if open_:
        file = shlex.quote(name)
        note(f"{name}: {open_} to decide on; `reskit settle --file {file}`, then `git add {file}`")
        raise typer.Exit(1)


def draft_text(path: Path) -> None:
    """The words of a draft for `git diff`, without numbers, which change with every clause; any other file as it is."""
    from resolution_kit.draftfile import open_draft
    from resolution_kit.reports.plain_draft import words_of

    try:
        shown = words_of(open_draft(path).resolution).encode()
    except Problem:  # git asks for every YAML file, and must be given something to compare
        shown = path.read_bytes()
    sys.stdout.buffer.write(shown)


def _merged_as_text(base: Path, ours: Path, theirs: Path, name: str) -> int:
    labels = ("-L", f"ours {name}", "-L", "base", "-L", f"theirs {name}")
    command = ["git", "merge-file", *labels, str(ours), str(base), str(theirs)]
    return min(subprocess.run(command, check=False).returncode, 1)  # noqa: S603 - git calls this, so it is there


def _settings() -> dict[str, str]:
    """The settings of git in this clone; git itself quotes the names that it puts for %O, %A, %B and %P."""
    beside = shutil.which("reskit", path=str(Path(sys.executable).parent)) or shutil.which("reskit") or "reskit"
    program = shlex.quote(Path(beside).as_posix())
    merge = f"{program.replace('%', '%%')} merge-driver %O %A %B %P"
    return {
        "merge.reskit.name": "draft resolutions, clause by clause",
        "merge.reskit.driver": f"{merge} || {{ test $? -le 1 && exit 1; {_AS_TEXT}; }}",
        "diff.reskit.textconv": f'f() {{ {program} draft-text "$1" 2>/dev/null || cat "$1"; }}; f',
    }


def _attributes(top: Path, *, undo: bool) -> list[str]:
    """The lines of .gitattributes that are to come or to go."""
    there = _lines(top / ".gitattributes")
    return [line for line in ATTRIBUTES if (line in there) == undo]


def _write(top: Path, lines: list[str], changes: list[str], wanted: dict[str, str], *, undo: bool) -> None:
    from resolution_kit.data.atomic_io import write_new

    path = top / ".gitattributes"
    there = _lines(path)
    left = [line for line in there if line not in lines] if undo else [*there, *lines]
    if lines and left:
        write_new(path, "".join(f"{line}\n" for line in left).encode(), overwrite=True)
    elif lines:
        path.unlink()
    for name in changes:
        _git("config", "--local", *(("--unset-all", name) if undo else (name, wanted[name])))
    if lines and not undo:
        note("commit .gitattributes; everybody else runs `reskit git-setup` once too")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8").splitlines()
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise Problem("cannot read it as text; it stays as it is", where=str(path)) from error


def _setting(name: str) -> str | None:
    done = subprocess.run(["git", "config", "--local", "--get", name], capture_output=True, text=True, check=False)  # noqa: S603, S607 - git by its name
    return done.stdout.rstrip("\n") if done.returncode == 0 else None


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607 - git by its name
    except OSError as error:
        raise Problem("no git on this machine; install it, then `reskit git-setup` again") from error
    if done.returncode:
        raise Problem(f"git says: {' '.join(done.stderr.split())}; run this inside a git repository (`git init`)")
    return done.stdout
