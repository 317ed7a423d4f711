"""Text that a person types or pastes at a terminal, line by line: to its end, or the rest of a paste."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress

from resolution_kit.cli.common import LONGEST, note
from resolution_kit.errors import Problem

TO_END = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
"""What ends a text at a terminal, on a line of its own."""
_INPUT = 0
"""The descriptor of standard input, which Python does not buffer while it asks."""
_PAUSE = 0.05
"""Seconds in which the next line of a paste arrives; nobody types so fast."""


def clause_text(typed: str) -> str:
    """The text of a clause from the command line; if it is `-`, from a pipe, or typed to its end at a terminal."""
    if typed == "-" and sys.stdin.isatty():
        text = typed_to_the_end("the clause, or several")
    else:
        text = sys.stdin.read(LONGEST + 1) if typed == "-" else typed
    if len(text) > LONGEST:
        raise Problem(f"a clause of more than {LONGEST:,} characters; add it in pieces")
    return text


def typed_to_the_end(what: str) -> str:
    """The lines that a person types until the end, after a word on how to reach it."""
    note(f"Type or paste {what}. To end: {TO_END} on a line of its own. To give up: Ctrl-C.")
    with suppress(ImportError):
        import readline  # noqa: F401 - arrow keys move, and a line may be longer than the system's 4,096 characters
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    left = LONGEST
    with suppress(EOFError):
        while left >= 0:
            line = input()
            left -= len(line) + 1
            yield line


def keep_pastes_whole() -> None:
    """Let a text of several lines that is pasted into a question stay one answer, if the terminal can."""
    with suppress(ImportError):
        import readline

        if "libedit" not in (readline.__doc__ or ""):
            readline.parse_and_bind("set enable-bracketed-paste on")


def rest_of_paste() -> str:
    """The lines that were pasted together with an answer and wait behind it; empty if there are none."""
    if os.name == "nt" or not os.isatty(_INPUT):
        return ""
    import select

    waiting = b""
    while len(waiting) < LONGEST and select.select([_INPUT], [], [], _PAUSE)[0]:
        piece = os.read(_INPUT, LONGEST)
        if not piece:
            break
        waiting += piece
    return "\n".join(waiting.decode("utf-8", "replace").splitlines())
