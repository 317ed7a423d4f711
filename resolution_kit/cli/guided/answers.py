"""Answers on a guided way: `b` goes back, `q` leaves without a draft, anything else is read by the question."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from resolution_kit.cli.common import ask

if TYPE_CHECKING:
    from resolution_kit.cli.guided.wishes import Wishes

Answer = TypeVar("Answer")


class Back(Exception):  # noqa: N818 - a wish, not a failure
    """The person goes back to the question before, with what was typed so far; None if the question has no more."""

    def __init__(self, wishes: "Wishes | None" = None) -> None:
        super().__init__()
        self.wishes = wishes


class Stop(Exception):  # noqa: N818 - a wish, not a failure
    """The person leaves without a draft."""


def answer(question: str, read: Callable[[str, bool], Answer]) -> Answer:
    """The answer as `read` understands it, unless it is `b` or `q`."""

    def read_or_leave(typed: str, as_typed: bool) -> Answer:
        if typed == "b":
            raise Back
        if typed == "q":
            raise Stop
        return read(typed, as_typed)

    return ask(question, read_or_leave)
