"""A bracket that is not closed, or not opened."""

import re
from collections.abc import Iterator

from resolution_kit.model import Line, Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.rules.rule import Fault, rule

_BRACKET = re.compile(r"[()\[\]]")
_OPENING = {")": "(", "]": "["}
_LONGEST_MARK = 4
"""Characters of a mark such as `iv)` that counts in the middle of a text and needs no opening bracket."""


@rule("PUN04", "warning")
def bracket_not_closed(paper: Paper) -> Iterator[Fault]:
    """Close every bracket in the clause that opens it.

    Bad:
        Recalling its resolution 1325 (2000 of 31 October 2000,

    Bad:
        Recalling its resolution 1325 2000) of 31 October 2000,

    Good:
        Recalling its resolution 1325 (2000) of 31 October 2000,

    Source: English grammar.
    """
    for place, text in paper.texts:
        yield from _lonely(place, text)
    for line in (b for part in paper.parts for b in (*part.preamble, *part.operative) if isinstance(b, Line)):
        yield from _lonely(line, paper.text(line))


def _lonely(at: Placed | Line, text: str) -> Iterator[Fault]:
    open_: list[int] = []
    for found in _BRACKET.finditer(text):
        i, char = found.start(), found[0]
        if char not in _OPENING:
            open_.append(i)
        elif open_ and text[open_[-1]] == _OPENING[char]:
            open_.pop()
        elif not _is_mark(text, i):
            yield Fault(at, f"`{char}` closes no bracket, expected `{_OPENING[char]}` before it", i, i + 1)
    for i in open_:
        words = text[i : i + 20].rpartition(" ")[0] or text[i : i + 20]
        yield Fault(at, f"`{text[i]}` is not closed in `{words}`, expected its closing bracket", i, i + 1)


def _is_mark(text: str, at: int) -> bool:
    """Whether the bracket belongs to a mark such as `a)` or `2)`."""
    mark = text[:at].rpartition(" ")[2]
    return text[at] == ")" and 0 < len(mark) < _LONGEST_MARK and mark.isalnum()
