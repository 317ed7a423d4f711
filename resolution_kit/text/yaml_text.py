"""Texts as YAML that a person may edit: quoted where they must be, folded where they are long."""

import re
import textwrap
from collections.abc import Iterator

_PLAIN = re.compile(r"[A-Za-z0-9][^\n:#{}\[\],&*?|<>=!%@`\"'\\]*")
_TRAPS = re.compile(r"(?:null|true|false|yes|no|on|off|none|~|[\d.eE+_-]+)", re.IGNORECASE)
_WIDTH = 116


def quoted(text: str) -> str:
    """A text on one line, in double quotes if it would mean something else without them."""
    text = " ".join(text.split())
    if _PLAIN.fullmatch(text) and not _TRAPS.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def folded(key: str, text: str) -> Iterator[str]:
    """The lines of a key with a text: on its own line if it fits, else folded below it."""
    text = " ".join(text.split())
    line = f"{key}: {quoted(text)}"
    if len(line) <= _WIDTH:
        yield line
        return
    indent = " " * (len(key) - len(key.lstrip()) + 2)
    yield f"{key}: >-"
    yield from textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
