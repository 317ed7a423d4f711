"""What a file has and its reading has not: struck words, addresses of links, pictures, comments, headers, footers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Leftover = Literal[
    "struck", "deleted", "link", "picture", "comment", "header", "footer", "colour", "underlined", "bold", "raised",
    "line numbers", "guessed",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Left:
    """One thing that was left out, or that a paper cannot show."""

    kind: Leftover
    line: int | None
    """The paragraph where it stood; None for headers and footers."""
    said: str = ""
    """Its words: those struck, the address of a link, the name of a picture, the text of a comment."""
    author: str = ""


_RAISED = dict(zip("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", strict=True))
_LOWERED = dict(zip("0123456789+-=()aeox", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓ", strict=True))
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
"""What is raised behind a number and means the same on the line."""


def shifted(text: str, position: str) -> str | None:
    """A raised (`super`) or lowered (`sub`) text in characters of that kind; None if there are none for it.

    The ending of an ordinal, blanks and punctuation say the same on the line.
    """
    core = text.strip(" .,;:")
    if not any(map(str.isalnum, core)) or (position == "super" and core.lower() in _ORDINALS):
        return text
    table = _RAISED if position == "super" else _LOWERED
    if not all(char in table for char in core):
        return None
    return text.replace(core, "".join(table[char] for char in core))


def gathered(found: Iterable[Left]) -> Iterator[tuple[Leftover, list[Left]]]:
    """The same by kind, each kind once, neighbours of one line and kind with their words joined."""
    by_kind: dict[Leftover, list[Left]] = {}
    for one in found:
        same = by_kind.setdefault(one.kind, [])
        if same and same[-1].line == one.line is not None and one.kind not in ("comment", "picture", "link"):
            same[-1] = Left(one.kind, one.line, f"{same[-1].said}{one.said}")
        else:
            same.append(one)
    yield from by_kind.items()
