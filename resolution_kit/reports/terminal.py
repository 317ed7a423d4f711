"""Text for a terminal: what a person typed is data there too, and never moves the cursor or changes a colour."""

import os
import shutil
import sys
import unicodedata
from typing import TextIO

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
    """Columns of the terminal, between 40 and 100; 80 where there is none."""
    return max(40, min(100, shutil.get_terminal_size((80, 24)).columns))
