"""What the commands share: the draft they work on, how they speak, and how they ask."""

import shlex
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from resolution_kit.errors import Problem

Answer = TypeVar("Answer")

LONGEST = 100_000
"""Characters of one clause; the longest adopted one known has some 4,000."""
DraftFile = Annotated[
    Path | None,
    typer.Option("--file", "-f", help="The draft; its name alone will do (default: the one here).", show_default=False),
]
StyleName = Annotated[
    str | None,
    typer.Option("--style", "-s", help="House style (default: the draft's own).", show_default=False),
]

GuideName = Annotated[
    str | None,
    typer.Option(
        "--guide", "-g", help="Guide pack, or none (default: the paper's own, else by its topic).", show_default=False
    ),
]


def guided(name: str) -> str:
    """The words for a guide pack that a paper did not name."""
    return f"guide {name}, by committee and topic; to choose: `--guide NAME|none`"


def interactive() -> bool:
    """Whether a person sits at the terminal and can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def say(text: str = "") -> None:
    """A result, on standard output."""
    print(text)  # noqa: T201


def note(text: str = "", *, wrap: bool = True) -> None:
    """A word to the person, on standard error: progress, hints; a terminal gets it in lines of its width."""
    from resolution_kit.cli.hints import ready_to_copy

    text = ready_to_copy(text)
    for line in _lines(text) if wrap and sys.stderr.isatty() else [text]:
        print(line, file=sys.stderr)  # noqa: T201


def _lines(text: str) -> list[str]:
    from resolution_kit.reports.terminal import cells, width, wrapped

    return wrapped(text, width()) if cells(text) > width() else [text]


def must_be_free(targets: Iterable[Path], *, force: bool) -> None:
    """Refuse to overwrite files without `--force`."""
    for target in targets:
        if target.exists() and not force:
            raise Problem(f"`{target}` is there already; give another name, or overwrite it with `--force`")


def draft_path(file: Path | None) -> Path:
    """The draft a command works on; a paper, and a file that is not there, are Problems."""
    from resolution_kit.draftfile.finding import SUFFIXES

    path = paper_path(file)
    if path.is_dir():
        raise Problem(f"`{path}` is a folder; name the draft in it: `-f {shlex.quote(str(path / 'resolution.yaml'))}`")
    if path.suffix.lower() not in SUFFIXES:
        made = shlex.quote(path.stem + ".yaml")
        again = f"`reskit import {shlex.quote(str(path))} -o {made}` makes a draft of it"
        raise Problem(f"`{path}` is a paper, and this command works on a draft; {again}")
    return path


def paper_path(file: Path | None) -> Path:
    """The draft or paper that a command looks at; a file that is not there is a Problem."""
    from resolution_kit.cli import hints
    from resolution_kit.draftfile.finding import drafts

    found = drafts(Path()) if file is None else [file]
    if len(found) > 1:
        names = ", ".join(path.name for path in found)
        raise Problem(f"{len(found)} drafts here: {names}; say which: {hints.again('-f', found[0].name)}")
    if not found:
        raise Problem("no draft in this folder; `reskit new` makes one, `-f` names one elsewhere: `-f folder/my.yaml`")
    if not found[0].exists():
        raise _not_there(found[0])
    hints.about(found[0])
    return found[0]


def _not_there(path: Path) -> Problem:
    """What to say of a file that is not there: the drafts beside it, or how to begin one."""
    from resolution_kit.draftfile.finding import SUFFIXES
    from resolution_kit.text.suggest import suggest

    folder = path.parent
    if not folder.is_dir():
        return Problem(f"no folder `{folder}`, so no file `{path}`")
    known = sorted(p.name for p in folder.iterdir() if p.suffix.lower() in SUFFIXES)
    near = f"{path.name}.yaml" if f"{path.name}.yaml" in known else suggest(path.name, known)
    if near:
        return Problem(f"no file `{path}`; did you mean `{folder / near}`?")
    draft = shlex.quote(str(path if path.suffix.lower() in SUFFIXES else path.with_suffix(".yaml")))
    return Problem(f"no file `{path}`; a new draft of this name: `reskit new {draft}`")


def assignments(values: list[str]) -> dict[str, str]:
    """Slots with the texts that fill them, from `name=value`."""
    from resolution_kit.operations.clause_input import one_line
    from resolution_kit.text.inline import escape

    pairs = [value.partition("=") for value in values]
    wrong = next((name for name, sign, _ in pairs if not sign), None)
    if wrong is not None:
        raise Problem(f"`--set {wrong}`, expected `--set slot=value`")
    return {name.strip(): escape(one_line(value)) for name, _, value in pairs}


def ask(question: str, read: Callable[[str, bool], Answer]) -> Answer:
    """The answer as `read` understands it; a wrong one is asked for again.

    `read` gets the answer, and whether to keep it as typed: the person typed again what was refused.
    """
    _edit_lines()
    refused, meant = None, ""
    while True:
        answer = _answer(question).strip()
        if meant and answer.lower() in ("y", "yes"):
            return read(meant, False)
        try:
            return read(answer, answer == refused)
        except Problem as problem:
            yes = f"; y takes {problem.meant}" if problem.meant else ""
            note(f"{str(problem).replace('`--as-typed`', 'type it again')}{yes}")
            refused, meant = answer, problem.meant


def _edit_lines() -> None:
    """Let the arrow keys move in an answer and bring former ones back, if Python was built with them."""
    with suppress(ImportError):
        import readline  # noqa: F401 - its import is what does it


def pick(question: str, count: int) -> int:
    """A number from 1 to `count`."""

    def read(answer: str, _: bool) -> int:
        if not answer.isdecimal() or not 1 <= int(answer) <= count:
            raise Problem(f"`{answer}`, expected a number from 1 to {count}")
        return int(answer)

    return ask(question, read)


def _answer(question: str) -> str:
    """What a person types; a line editor must know the question, or it draws long answers wrongly."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return str(typer.prompt(question, default="", show_default=False, err=True))
    try:
        return input(f"{question}: ")
    except EOFError as end:
        raise typer.Abort from end
