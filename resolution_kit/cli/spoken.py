"""Command lines as people say them: `move clause 5 to 1`, `amend strike 2 by Chile`, `remove 4, 5`."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from typer.core import TyperArgument, TyperOption

_PLAIN = frozenset({"ref", "refs", "number", "times", "counts", "drafts", "files", "path"})
"""Arguments that take a place, a number or a file; words of a language are none of theirs."""
_NOUNS = frozenset({"amendment", "and", "clause", "clauses", "paragraph", "paragraphs", "sub-clause"})
"""What people put before the number of a clause or an amendment, and what adds nothing to it."""
_PARTS = {
    "oc": "", "op": "", "operative": "", "pc": "P", "pp": "P", "preamble": "P", "preambular": "P", "preambulatory": "P",
}  # fmt: skip
"""What says of which part the numbers behind it are, and how references say it."""


def takes_words(command: Any) -> bool:
    """Whether a command takes a text or names, so that every word may be meant as one."""
    return any(isinstance(param, TyperArgument) and param.name not in _PLAIN for param in command.params)


def as_meant(command: Any, args: Sequence[str]) -> list[str]:
    """The command line with `--` before options that were said without, and without nouns before numbers.

    If the command takes words, only nouns before the number that it begins with are left out: `edit clause 3 …`.
    """
    places = list(arguments_of(command, args))
    if takes_words(command):
        return _without_nouns(args, _leading(args, places)) if _begins_with_place(command) else list(args)
    said = [*args]
    known = _with_value(command)
    for i in places:
        option = f"--{args[i].lower()}"
        if option in known and i + 1 < len(args) and not Path(args[i]).exists():
            said[i] = option
    return _without_nouns(said, set(arguments_of(command, said)))


def _begins_with_place(command: Any) -> bool:
    arguments = [param.name for param in command.params if isinstance(param, TyperArgument)]
    return arguments[:1] == ["ref"]


def _leading(args: Sequence[str], places: Sequence[int]) -> set[int]:
    """Where the nouns at the beginning stand, with the number behind them."""
    first = next((n for n, i in enumerate(places) if args[i].lower() not in {*_NOUNS, *_PARTS}), -1)
    return set(places[: first + 1])


def _without_nouns(said: Sequence[str], places: set[int]) -> list[str]:
    """The words without nouns before numbers; the name of a part goes into every number behind it."""
    kept: list[str] = []
    numbers: list[int] = []  # where the numbers behind the present word stand in `kept`
    for i in reversed(range(len(said))):
        word = said[i].lower()
        if i in places and numbers and word in _PARTS:
            for at in numbers:
                kept[at] = _PARTS[word] + kept[at]
            numbers = []
        elif not (i in places and numbers and word in _NOUNS):
            kept.append(said[i])
            numbers = [*numbers, len(kept) - 1] if i in places and word[:1].isdecimal() else []
    return kept[::-1]


def arguments_of(command: Any, args: Sequence[str]) -> Iterator[int]:
    """Where the words stand that are neither options nor their values."""
    with_value = _with_value(command)
    value_next = False
    for i, word in enumerate(args):
        if value_next:
            value_next = False
        elif word == "--":
            yield from range(i + 1, len(args))
            return
        elif word.startswith("-") and len(word) > 1:
            value_next = word in with_value
        else:
            yield i


def _with_value(command: Any) -> set[str]:
    options = [param for param in command.params if isinstance(param, TyperOption)]
    return {name for option in options if not option.is_flag for name in option.opts}
