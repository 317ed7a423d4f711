"""Lists of an OpenDocument text: the label of every item as LibreOffice shows it.

A list counts for itself unless it says that it goes on with another. Only items with a paragraph count.
"""

from dataclasses import dataclass, field

from resolution_kit.reading.odt.names import FO, STYLE, TEXT, twips
from resolution_kit.reading.word.counters import counted
from resolution_kit.wordfile.xml import Element, whole

LEVELS = 10
_WAYS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_ALIGNMENT = f"{STYLE}list-level-properties/{STYLE}list-level-label-alignment"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list style."""

    way: str = ""
    """How it counts, in Word's words; empty for not at all."""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    """How many levels its label shows."""
    start: int = 1
    left: int | None = None
    first: int | None = None


@dataclass(slots=True)
class Counts:
    """How far a list has come at each level; None if it has not begun."""

    style: str | None
    at: list[int | None] = field(default_factory=lambda: [None] * LEVELS)


class Lists:
    """The list styles, and the lists that have come so far."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[str, dict[int, Level]] = {}
        self._by_id: dict[str, Counts] = {}
        self._last: dict[str | None, Counts] = {}
        for root in roots:
            for style in () if root is None else root.iter(f"{TEXT}list-style"):
                self._styles.setdefault(style.get(f"{STYLE}name") or "", _levels(style))

    def counts(self, element: Element, style: str | None) -> Counts:
        """The counting of an outermost list: its own, or that of the list it goes on with."""
        before = self._by_id.get(element.get(f"{TEXT}continue-list") or "")
        if before is None and element.get(f"{TEXT}continue-numbering") == "true":
            before = self._last.get(style)
        found = before or Counts(style)
        self._last[style] = found
        id_ = element.get("{http://www.w3.org/XML/1998/namespace}id")
        if id_:
            self._by_id[id_] = found
        return found

    def level(self, style: str | None, depth: int) -> Level:
        """A level, from 0, of a list style."""
        return self._styles.get(style or "", {}).get(depth, Level())

    def label(self, counts: Counts, style: str | None, depth: int, start: int | None) -> str | None:
        """Count an item on; its label, or None if it shows none."""
        level = self.level(style, depth)
        before = counts.at[depth]
        counts.at[depth] = start if start is not None else level.start if before is None else before + 1
        for deeper in range(depth + 1, LEVELS):
            counts.at[deeper] = None
        if not level.way:
            return level.prefix.strip() or None
        first = max(0, depth + 1 - level.shown)
        numbers = [self._number(counts, style, at) for at in range(first, depth + 1)]
        return f"{level.prefix}{'.'.join(filter(None, numbers))}{level.suffix}".strip() or None

    def _number(self, counts: Counts, style: str | None, depth: int) -> str:
        level = self.level(style, depth)
        number = counts.at[depth]
        return counted(level.way, level.start if number is None else number) if level.way else ""


def start_of(item: Element) -> int | None:
    """The number with which an item begins anew."""
    return whole(item.get(f"{TEXT}start-value"))


def _levels(style: Element) -> dict[int, Level]:
    return {at - 1: _level(one) for one in style if (at := whole(one.get(f"{TEXT}level"))) and 0 < at <= LEVELS}


def _level(element: Element) -> Level:
    place = element.find(_ALIGNMENT)
    left, first = (None if place is None else twips(place.get(FO + name)) for name in ("margin-left", "text-indent"))
    if element.tag != f"{TEXT}list-level-style-number":
        return Level(prefix=element.get(f"{TEXT}bullet-char") or "", left=left, first=first)
    return Level(
        _WAYS.get(element.get(f"{STYLE}num-format") or "", ""),
        element.get(f"{STYLE}num-prefix") or "",
        element.get(f"{STYLE}num-suffix") or "",
        whole(element.get(f"{TEXT}display-levels")) or 1,
        whole(element.get(f"{TEXT}start-value")) or 1,
        left,
        first,
    )
