"""What an import left out of a file, by kind, with counts, places and words."""

from collections.abc import Iterable, Iterator

from resolution_kit.reading.leftovers import Left, Leftover, gathered
from resolution_kit.reports.terminal import safe

_NAMES: dict[Leftover, tuple[str, str]] = {
    "struck": ("struck passage left out", "struck passages left out"),
    "deleted": ("deleted passage left out (tracked changes)", "deleted passages left out (tracked changes)"),
    "link": ("link keeps its words, not its address", "links keep their words, not their addresses"),
    "picture": ("picture left out", "pictures left out"),
    "comment": ("comment", "comments"),
    "header": ("header left out", "headers left out"),
    "footer": ("footer left out", "footers left out"),
    "colour": ("coloured or marked passage is plain", "coloured or marked passages are plain"),
    "underlined": ("underlined passage is plain", "underlined passages are plain"),
    "bold": ("bold passage is plain", "bold passages are plain"),
    "raised": ("raised or lowered passage stands on the line", "raised or lowered passages stand on the line"),
    "guessed": (
        "page of a PDF was read by its lines, so its paragraphs are a guess; compare them",
        "pages of a PDF were read by their lines, so their paragraphs are a guess; compare them",
    ),
    "line numbers": ("line number taken off", "line numbers taken off"),
}
_MOST = 8
"""Places that a row names."""
_WORDS = 60
"""Characters of what one of them says."""


def leftover_rows(found: Iterable[Left]) -> Iterator[str]:
    """A row for each kind: how many, where, and what they say."""
    for kind, same in gathered(found):
        one, many = _NAMES[kind]
        yield safe(f"{len(same)} {one if len(same) == 1 else many}{_places(same)}{_said(same)}")


def _places(same: list[Left]) -> str:
    lines = list(dict.fromkeys(one.line for one in same if one.line is not None))
    if not lines:
        return ""
    more = ", …" if len(lines) > _MOST else ""
    return f", line{'s' if len(lines) > 1 else ''} {', '.join(map(str, lines[:_MOST]))}{more}"


def _said(same: list[Left]) -> str:
    if same[0].kind == "line numbers":
        return ""
    words = [" ".join(one.said.split()) for one in same if one.said.strip()]
    shown = [text if len(text) <= _WORDS else f"{text[:_WORDS]}…" for text in words[:_MOST]]
    return f": {'; '.join(shown)}{'; …' if len(words) > _MOST else ''}" if shown else ""
