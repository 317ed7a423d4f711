"""What the commands share: the draft they work on, how they speak, and how they ask."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from resolution_kit.errors import Problem

Answer = TypeVar("Answer")

LONGEST = 100_000
"""Characters of one clause; the longest adopted one known has some 4,000."""
DraftFile = Annotated[
    Path | None,
    typer.Option("--file", "-f", help="The draft (default: the one in this folder).", show_default=False),
]
StyleName = Annotated[
    str | None,
    typer.Option("--style", "-s", help="House style (default: the draft's own).", show_default=False),
]


def interactive() -> bool:
    """Whether a person sits at the terminal and can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def say(text: str = "") -> None:
    """A result, on standard output."""
    print(text)  # noqa: T201


def note(text: str) -> None:
    """A word to the person, on standard error: progress, hints."""
    print(text, file=sys.stderr)  # noqa: T201


def must_be_free(targets: Iterable[Path], *, force: bool) -> None:
    """Refuse to overwrite files without `--force`."""
    for target in targets:
        if target.exists() and not force:
            raise Problem(f"`{target}` is there already; give another name, or overwrite it with `--force`")


def draft_path(file: Path | None) -> Path:
    """The draft a command works on."""
    from resolution_kit.draftfile import find_draft

    return file or find_draft(Path())


def clause_text(typed: str) -> str:
    """The text of a clause from the command line; if it is `-`, from a pipe, or typed to its end at a terminal."""
    if typed == "-" and sys.stdin.isatty():
        from resolution_kit.cli.longhand import typed_to_the_end

        text = typed_to_the_end("the clause, or several")
    else:
        text = sys.stdin.read(LONGEST + 1) if typed == "-" else typed
    if len(text) > LONGEST:
        raise Problem(f"a clause of more than {LONGEST:,} characters; add it in pieces")
    return text


def assignments(values: list[str]) -> dict[str, str]:
    """Slots with the texts that fill them, from `name=value`."""
    from resolution_kit.operations.clause_input import one_line
    from resolution_kit.text.inline import escape

    pairs = [value.partition("=") for value in values]
    wrong = next((name for name, sign, _ in pairs if not sign), None)
    if wrong is not None:
        raise Problem(f"`--set {wrong}`, expected `--set slot=value`")
    return {name.strip(): escape(one_line(value)) for name, _, value in pairs}


def given(option: str, typed: str, question: str, read: Callable[[str, bool], Answer], *, as_typed: bool) -> Answer:
    """The value of an option, else the answer to a question; a Problem if nobody can be asked."""
    if typed:
        return read(typed, as_typed)
    if not interactive():
        raise Problem(f"no {option[2:]} given and no terminal to ask on; type `{option} …`")
    return ask(question, read)


def ask(question: str, read: Callable[[str, bool], Answer]) -> Answer:
    """The answer as `read` understands it; a wrong one is asked for again.

    `read` gets the answer, and whether to keep it as typed: the person typed again what was refused.
    """
    refused = None
    while True:
        answer = _answer(question).strip()
        try:
            return read(answer, answer == refused)
        except Problem as problem:
            note(str(problem).replace("`--as-typed`", "type it again"))
            refused = answer


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
