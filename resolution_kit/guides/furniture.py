"""Takes from the pages of a guide what is no text of it: page numbers, running heads and feet, footnotes."""

import re
from collections import Counter
from collections.abc import Sequence

_PAGE = re.compile(r"\W*(?:page|p\.)?\s*\W*(?:\d{1,3}|[ivxl]{1,6})(?:\s*(?:of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
_RULE = re.compile(r"[_\-–—=\s]{5,}")
_LEADERS = re.compile(r"(?:\.\s?){4,}\s*[\divx]{0,4}$|…{2,}")
"""The dots of a table of contents."""
_NOTE = re.compile(
    r"(?:\d{1,3}\.?\s+|\d{1,3}(?=[A-Z“\"]))(?=[A-Z“\"‘'(]|https?:|www|Ibid|ibid)|\[\d{1,3}\]\s|https?://\S+$"
)
_CITES = re.compile(
    r"\bibid\b|https?:|\bwww\.|\bretrieved\b|\baccessed\b|\bpp?\. ?\d|\bvol\. ?\d"
    r"|\b[ASE]/(?:RES|PV|C|HRC|\d)|\bop\. ?cit"
    r"|[,.(] ?(?:1[5-9]|20)\d\d[).,]? *$|\((?:1[5-9]|20)\d\d[a-z]?\)|, (?:1[5-9]|20)\d\d[,.:]"
    r"|\bart\. ?\d|\b\d{1,2} \w{3,9}\.? (?:19|20)\d\d",
    re.IGNORECASE,
)
_EDGE = 3
"""Lines at the head and at the foot of a page that may be furniture."""
_MANY = 8
"""Pages from which a line must stand at the edges of three to be furniture."""
_FIGURES = re.compile(r"\d+")


def without_furniture(pages: Sequence[str]) -> list[list[str]]:
    """The lines of each page that are text of the guide; empty lines stay."""
    lines = [[line.strip() for line in page.split("\n")] for page in pages]
    repeated = _repeated(lines)
    return [_without_notes(_without_edges(page, repeated, single=len(lines) == 1)) for page in lines]


def _edges(lines: Sequence[str]) -> list[int]:
    """The places of the first and last lines of a page that hold something."""
    filled = [at for at, line in enumerate(lines) if line]
    return sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _shape(line: str) -> str:
    """A line without its figures: running heads differ by the number of the page alone."""
    return _FIGURES.sub("0", line.casefold())


def _repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """The shapes of lines that stand at the edges of several pages."""
    counts: Counter[str] = Counter()
    for lines in pages:
        counts.update({_shape(lines[at]) for at in _edges(lines)})
    least = 2 if len(pages) < _MANY else 3
    return frozenset(shape for shape, count in counts.items() if count >= least)


def _without_edges(lines: list[str], repeated: frozenset[str], *, single: bool) -> list[str]:
    """The lines without running heads and page numbers, which stand at the edges."""
    if single:
        return lines
    drop = {at for at in _edges(lines) if _shape(lines[at]) in repeated or _PAGE.fullmatch(lines[at])}
    return [line for at, line in enumerate(lines) if at not in drop]


def _without_notes(lines: list[str]) -> list[str]:
    """The lines without footnotes and tables of contents; a note goes on to the next empty line or the next note."""
    kept: list[str] = []
    inside = False
    for at, line in enumerate(lines):
        if _RULE.fullmatch(line) or _LEADERS.search(line):
            inside = False
            continue
        if not line or (inside and line[:1].islower() and lines[at - 1].endswith(".")):
            inside = False
        elif _NOTE.match(line) and _CITES.search(" ".join(_until_next(lines, at))):
            inside = True
        if not inside:
            kept.append(line)
    return kept


def _until_next(lines: Sequence[str], at: int) -> list[str]:
    """A line and those after it, as far as the note that begins there may go."""
    found = [lines[at]]
    for line in lines[at + 1 : at + 3]:
        if not line or _NOTE.match(line):
            break
        found.append(line)
    return found
