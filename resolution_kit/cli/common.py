"""What the commands share: the draft they work on, and how they speak."""

import sys
from pathlib import Path
from typing import Annotated

import typer

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


def draft_path(file: Path | None) -> Path:
    """The draft a command works on."""
    from resolution_kit.draftfile import find_draft

    return file or find_draft(Path())
