"""Questions to a person at a terminal; a wrong answer is told and asked for again, the others are kept."""

from collections.abc import Callable
from typing import TypeVar

import typer

from resolution_kit.cli.common import interactive, note
from resolution_kit.errors import Problem

Answer = TypeVar("Answer")


def given(option: str, typed: str, question: str, read: Callable[[str, bool], Answer], *, as_typed: bool) -> Answer:
    """What an option says; without it the answer to a question, or a problem where nobody can be asked."""
    if typed:
        return read(typed, as_typed)
    if not interactive():
        raise Problem(f"no {option[2:]} given and no terminal to ask on; type `{option} …`")
    return ask(question, read)


def ask(question: str, read: Callable[[str, bool], Answer]) -> Answer:
    """The answer as `read` understands it; one that was refused and is typed once more is to be kept as typed."""
    refused = None
    while True:
        answer = str(typer.prompt(question, default="", show_default=False, err=True)).strip()
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
