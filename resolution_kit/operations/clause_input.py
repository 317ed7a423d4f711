"""A clause as a person types it; its label and final punctuation are removed, as the house style sets its own."""

import re
import unicodedata
from dataclasses import replace
from functools import cache

from resolution_kit.errors import Problem
from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.openers.grammar import grammar
from resolution_kit.model import Clause
from resolution_kit.text.inline import plain

_LABEL = re.compile(r"^\s*(?:\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{1,4})\))\s+(?=\S)")
_FULL_STOP = r"(?<!\b[A-Z])(?<!\.\.)\s*\."
"""Not of initials, not of an ellipsis."""
_SMALL = re.compile(r"^\**[^\W\d_]")
_LONGEST_ENDING = 24
"""Characters in which the final punctuation is looked for."""


def typed_clause(text: str) -> Clause:
    """The clause of a typed text: one paragraph, no label, no final punctuation; italics as `*…*`."""
    line = _LABEL.sub("", one_line(text))
    ending = _ending().search(line, max(0, len(line) - _LONGEST_ENDING))
    bare = line[: ending.start()] if ending else line
    if is_blank(bare):
        raise Problem("the clause is empty; type its text")
    return Clause(bare)


def is_blank(text: str) -> bool:
    """Whether an inline text says nothing: no letter and no figure."""
    return not any(map(str.isalnum, plain(text)))


def capitalized(clause: Clause) -> Clause:
    """The clause with a capital letter at its opener, if it has one: *calls upon* becomes *Calls upon*."""
    opener = find_opener(plain(clause.text))
    capital = opener is not None and opener.kind is not None
    return replace(clause, text=_SMALL.sub(lambda found: found[0].upper(), clause.text)) if capital else clause


@cache
def _ending() -> re.Pattern[str]:
    """Final punctuation, be it doubled, and the word that joins the clause to the next one."""
    joins = "|".join(map(re.escape, grammar().and_.all))
    return re.compile(rf"(?:\s*[,;](?:\s*(?:{joins}))?|\s*:|\s*!|{_FULL_STOP})+\s*$")


def one_line(text: str) -> str:
    """The text as one paragraph; a character that no page can show is a Problem."""
    for char in text:
        if char not in "\n\r\t" and unicodedata.category(char) in ("Cc", "Cs"):
            raise Problem(
                f"the character U+{ord(char):04X} cannot stand in a paper; take it out and type the rest again"
            )
    return " ".join(text.split())
