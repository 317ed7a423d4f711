"""A clause as a person types it: label and final punctuation are taken off, the house style sets its own."""

import re
import unicodedata

from resolution_kit.errors import Problem
from resolution_kit.inline import plain
from resolution_kit.model import Clause

_LABEL = re.compile(r"^\s*(?:\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{1,4})\))\s+(?=\S)")
_ENDING = re.compile(r"(?:\s*[,;:]+|(?<!\b[A-Z])(?<!\.\.)\s*\.)\s*$")


def typed_clause(text: str) -> Clause:
    """The clause that a typed text means: one paragraph, no label, no final punctuation; italics as `*…*`."""
    bare = _ENDING.sub("", _LABEL.sub("", one_line(text)))
    if not plain(bare).strip():
        raise Problem("the clause is empty; type its text")
    return Clause(bare)


def one_line(text: str) -> str:
    """The text as one paragraph; characters that no page can show are refused."""
    for char in text:
        if char not in "\n\r\t" and unicodedata.category(char) in ("Cc", "Cs"):
            raise Problem(
                f"the character U+{ord(char):04X} cannot stand in a paper; take it out and type the rest again"
            )
    return " ".join(text.split())
