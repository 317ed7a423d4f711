"""What the commands that take a vote share."""

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resolution_kit.cli.common import ask, interactive
from resolution_kit.errors import Problem

if TYPE_CHECKING:
    from resolution_kit.knowledge.styles import Style
    from resolution_kit.knowledge.styles.limits import Majority
    from resolution_kit.model import Resolution
    from resolution_kit.model.proposals import Vote

_FEWEST, _MOST = 2, 3
"""Numbers of a vote: abstentions may be left out."""

For = Annotated[int | None, typer.Option("--for", min=0, help="Votes in favour.", show_default=False)]
Against = Annotated[int | None, typer.Option("--against", min=0, help="Votes against.", show_default=False)]
Abstain = Annotated[int | None, typer.Option("--abstain", min=0, help="Abstentions.", show_default=False)]
Roll = Annotated[
    str,
    typer.Option(
        "--roll", help="Roll call: Mexico=yes,Peru=no, or a file with one answer a line; - reads standard input."
    ),
]

Counts = Annotated[
    list[str] | None,
    typer.Argument(
        help="Votes for, against and abstaining: 12 3 2, or 12-3-2.", metavar="[VOTES]...", show_default=False
    ),
]

AsTyped = Annotated[bool, typer.Option("--as-typed", help="Keep the names as typed.")]


def ballot(
    resolution: "Resolution",
    style: "Style",
    majority: "Majority",
    typed: tuple[int | None, int | None, int | None],
    roll: str,
    counts: Sequence[str],
    *,
    as_typed: bool,
) -> "Vote":
    """The vote that was typed, as numbers with or without their names, or as a roll call."""
    from dataclasses import replace

    from resolution_kit.amendments.tally import counts_of, roll_of, vote_of
    from resolution_kit.paper.committee import committee_size

    size = committee_size(resolution, style)
    if counts:
        if roll or any(count is not None for count in typed):
            raise Problem("the votes stand twice; say `12 3 2`, or `--for 12 --against 3 --abstain 2`, or `--roll`")
        return vote_of(_counted(counts), majority, size)
    if roll:
        if any(count is not None for count in typed):
            raise Problem("a roll call counts itself; leave out `--for`, `--against` and `--abstain`")
        answers = roll_of(_answers(roll), style, as_typed=as_typed)
        return replace(vote_of(counts_of(answers), majority, size), roll=answers)
    yes, no, none = typed if any(count is not None for count in typed) else _asked()
    return vote_of((yes or 0, no or 0, none or 0), majority, size)


def _counted(counts: Sequence[str]) -> tuple[int, int, int]:
    """Votes for, against and abstaining, as in `12 3 2`, `12-3-2` and `12-3`."""
    numbers = [word for word in re.split(r"[\s,/–-]+", " ".join(counts)) if word]
    if not _FEWEST <= len(numbers) <= _MOST or not all(n.isascii() and n.isdecimal() for n in numbers):
        raise Problem(f"`{' '.join(counts)}`, expected the votes for, against and abstaining, such as 12 3 2")
    yes, no, none = map(int, [*numbers, "0"][:_MOST])
    return yes, no, none


def _asked() -> tuple[int, int, int]:
    """The numbers that a person at the terminal gives."""
    if not interactive():
        raise Problem("say how many voted: `--for 12 --against 3 --abstain 2`, or call the roll: `--roll Mexico=yes,…`")
    yes, no, none = (ask(word, _number) for word in ("For", "Against", "Abstentions"))
    return yes, no, none


def _number(answer: str, _: bool) -> int:
    if not answer.isascii() or not answer.isdecimal():
        raise Problem(f"`{answer}`, expected a number of votes, such as 12")
    return int(answer)


def _answers(roll: str) -> list[str]:
    """The answers, one each: of a pipe, a file, or the text itself."""
    if roll == "-":
        text = sys.stdin.read()
    elif "=" not in roll:
        from resolution_kit.data.yaml_source import read_text

        text = read_text(Path(roll))
    else:
        text = roll.replace(",", "\n")
    return [line for line in (raw.split("#")[0].strip() for raw in text.splitlines()) if line]
