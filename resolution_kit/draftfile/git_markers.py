"""Two versions in one file, as git leaves them: `<<<<<<<`, `=======` and `>>>>>>>` at the beginning of lines."""

import re
import shlex
from pathlib import Path

from resolution_kit.errors import Problem

_FIRST = re.compile(r"^<{7}(?: .*)?$", re.MULTILINE)
_LAST = re.compile(r"^>{7}(?: .*)?$", re.MULTILINE)
_ENDS = {"<<<<<<<": "ours", "|||||||": "base", "=======": "theirs", ">>>>>>>": "both"}
"""What the lines behind each mark belong to."""


def has_markers(text: str) -> bool:
    """Whether git left two versions in a text."""
    return "<<<<<<<" in text and bool(_FIRST.search(text)) and bool(_LAST.search(text))


def refuse_markers(text: str, path: Path) -> None:
    """A Problem if git left two versions in the text."""
    if has_markers(text):
        found = _FIRST.search(text)
        line = text.count("\n", 0, found.start()) + 1 if found else 1
        command = f"`reskit settle --file {shlex.quote(str(path))}`"
        raise Problem(f"git left two versions in it, {command} puts them side by side", where=f"{path}:{line}")


def sides(text: str) -> tuple[str, str | None, str]:
    """Our text, the one that both began with (None if git did not note it), and theirs."""
    now = "both"
    found: dict[str, list[str]] = {"ours": [], "base": [], "theirs": []}
    for line in text.splitlines(keepends=True):
        mark = line[:7]
        if mark in _ENDS and line[7:8] in ("", " ", "\n", "\r") and (now == "both") == (mark == "<<<<<<<"):
            now = _ENDS[mark]
        else:
            for side in found if now == "both" else (now,):
                found[side].append(line)
    base = "".join(found["base"]) if "|||||||" in text else None
    return "".join(found["ours"]), base, "".join(found["theirs"])
