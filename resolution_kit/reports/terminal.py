"""Text for a terminal: made safe, marked, and laid out in columns.

What a person typed is data there too: it never moves the cursor or changes a colour.
"""

import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"\s*(?:(?<!\S)[(“]?`reskit [^`]{1,60}`|\S)+\s*")
_BIDI_CONTROLS = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_CODES = {
    "italic": "3",
    "underline": "4",
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "cyan": "36",
    "white": "97",
    "on black": "40",
}


def safe(text: str) -> str:
    """The text with every character that a terminal would obey made visible; line ends and tabs become spaces."""
    return "".join(_visible(char) for char in text)


def _visible(char: str) -> str:
    if char.isprintable() and char not in _BIDI_CONTROLS:
        return char
    if char in "\n\t\r":
        return " "
    kind = unicodedata.category(char)
    return f"\\u{ord(char):04x}" if kind in ("Cc", "Cs", "Co", "Cn") or char in _BIDI_CONTROLS else char


def colours(stream: TextIO | None = None) -> bool:
    """Whether marks and colours may be sent, by default to standard output: a terminal, and NO_COLOR is not set."""
    stream = stream or sys.stdout
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def marked(text: str, *marks: str) -> str:
    """The text between the codes for its marks, such as `italic` or `red`."""
    codes = ";".join(_CODES[mark] for mark in marks if mark in _CODES)
    return f"\x1b[{codes}m{text}\x1b[0m" if codes else text


def width() -> int:
    """The columns of the terminal, between 40 and 100; 80 if there is none."""
    return max(40, min(100, shutil.get_terminal_size((80, 24)).columns))


def cells(text: str) -> int:
    """How many columns a text takes on a terminal.

    The standard library knows marks without a width and characters twice as wide. A table such as that of wcwidth knows
    sequences of emoji besides, which no resolution has.
    """
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )


def shortened(text: str, columns: int) -> str:
    """The safe text, cut with an ellipsis if it is wider than so many columns."""
    text = safe(text)
    if cells(text) <= columns:
        return text
    text = text[: columns - 1]
    while cells(text) > columns - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def wrapped(text: str, columns: int, indent: str = "") -> list[str]:
    """The safe text in one line or more, each with the indent.

    What is wider than a line is not broken, nor is a command in backticks that fits one: it is there to be copied.
    """
    pieces = ((piece, None) for piece in _WORD.findall(safe(text)))
    lines = filled(pieces, max(20, columns - len(indent)))
    return [indent + "".join(piece for piece, _ in line).rstrip() for line in lines] or [""]


def filled(pieces: Iterable[tuple[str, T]], columns: int) -> Iterator[list[tuple[str, T]]]:
    """(safe text with the blanks after it, anything that goes with it) in lines of so many columns at most."""
    line: list[tuple[str, T]] = []
    used = 0
    for text, look in pieces:
        if used and used + cells(text.rstrip()) > columns:
            yield line
            line, used = [], 0
        line.append((text, look))
        used += cells(text)
    if line:
        yield line
