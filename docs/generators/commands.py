"""The help of every command, 80 columns wide."""

import os
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from unittest.mock import patch

from typer.main import get_command

from resolution_kit.cli.main import program, run


def helps() -> str:
    """The help of the program and of each of its commands."""
    return "\n\n".join(_help(*words) for words in [(), *names()])


def names() -> Iterator[tuple[str, ...]]:
    """Every command that people type, as its words: `check`, `clauses list`."""
    for name, command in get_command(program()).commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", None)
        if not command.hidden:
            yield from ((name, sub) for sub in inner) if inner else [(name,)]


def _help(*words: str) -> str:
    printed = StringIO()
    with redirect_stdout(printed), patch.dict(os.environ, {"COLUMNS": "80", "NO_COLOR": "1"}):
        run([*words, "--help"])
    return f"### {' '.join(['reskit', *words])}\n\n```text\n{printed.getvalue().strip()}\n```"
