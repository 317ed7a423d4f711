"""Word's automatic numbering: the label of every paragraph as Word shows it.

A list (`w:num`) takes its nine levels from a definition (`w:abstractNum`), may replace some of them and begin anew.
Lists of one definition count on from each other, wherever they stand.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from resolution_kit.reading.word.counters import counted
from resolution_kit.reading.word.indents import NOWHERE, Place
from resolution_kit.reading.word.symbols import symbols
from resolution_kit.wordfile.xml import Element, W, alternative, child, number, switch, value, whole

LEVELS = 9
LONGEST_LABEL = 60
"""Characters of the pattern of a label that are read; Word itself shows a few more."""
_COUNT = re.compile(r"%([1-9])")
_LINKS = 8
"""Definitions that may refer to each other in a row."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int = 1
    way: str = "decimal"
    """How it counts, in Word's words."""
    text: str = ""
    """What it prints: `%1.`, `(%2)`, `%1.%2`, or a bullet."""
    restart: int | None = None
    """The level, from 1, after which it begins anew; 0 for never, None for after every higher one."""
    figures: bool = False
    """Whether all numbers of its label are in figures (legal style)."""
    style: str | None = None
    """The paragraph style that stands for this level."""
    place: Place = NOWHERE


_NOTHING = Level(way="none")
_FIGURES = ("none", "bullet", "decimalZero")
"""Ways that stay as they are where all numbers are in figures."""


@dataclass(slots=True)
class _Definition:
    """An abstract list with the numbers it has come to; None where a level has not begun."""

    levels: list[Level]
    counts: list[int | None] = field(default_factory=lambda: [None] * LEVELS)


@dataclass(slots=True)
class _List:
    definition: _Definition
    levels: list[Level]
    starts: dict[int, int]
    """Levels that begin anew where the list first comes to them, and with which number."""


class Numbering:
    """numbering.xml, and how far its lists have come."""

    def __init__(self, root: Element | None) -> None:
        abstract = {} if root is None else {e.get(f"{W}abstractNumId"): e for e in root.iterfind(f"{W}abstractNum")}
        styled = {value(e, "styleLink"): e for e in abstract.values() if value(e, "styleLink")}
        definitions = {id_: _Definition(_levels(_linked(e, styled))) for id_, e in abstract.items()}
        self._lists: dict[int, _List] = {}
        for element in () if root is None else root.iterfind(f"{W}num"):
            definition = definitions.get(value(element, "abstractNumId"))
            id_ = whole(element.get(f"{W}numId"))
            if definition and id_ is not None:
                self._lists[id_] = _list(element, definition)

    def place(self, list_: int | None, level: int) -> Place:
        """How far in a level of a list stands."""
        found = self._lists.get(list_ or 0)
        return found.levels[level].place if found else NOWHERE

    def level_of(self, list_: int, styles: tuple[str, ...]) -> int | None:
        """The level that one of these paragraph styles stands for."""
        found = self._lists.get(list_)
        return next((i for i, level in enumerate(found.levels) if level.style in styles), None) if found else None

    def label(self, list_: int, level: int) -> str | None:
        """Count one paragraph on; its label, or None where it shows none.

        A higher level that has not come yet counts as begun: after a first `(a)` comes `2.`, as in Word.
        """
        found = self._lists.get(list_)
        if found is None:
            return None
        counts = found.definition.counts
        for i in range(level):
            if counts[i] is None:
                counts[i] = found.levels[i].start
        if level in found.starts:
            counts[level] = found.starts.pop(level)
        else:
            before = counts[level]
            counts[level] = found.levels[level].start if before is None else before + 1
        for i in range(level + 1, LEVELS):
            if _begins_anew(found.levels[i].restart, level):
                counts[i] = None
        return _shown(found.levels, counts, level).strip() or None


def _begins_anew(restart: int | None, level: int) -> bool:
    return restart is None or level < restart


def _shown(levels: list[Level], counts: list[int | None], at: int) -> str:
    level = levels[at]
    if level.way == "bullet":
        return level.text
    if level.way == "none":
        return _COUNT.sub("", level.text)

    def count(match: re.Match[str]) -> str:
        i = int(match[1]) - 1
        number_ = counts[i]
        if i > at:
            return ""
        way = "decimal" if level.figures and levels[i].way not in _FIGURES else levels[i].way
        return counted(way, levels[i].start if number_ is None else number_)

    return _COUNT.sub(count, level.text)


def _linked(element: Element, styled: dict[str | None, Element]) -> Element:
    """The definition that this one stands for by way of a numbering style."""
    for _ in range(_LINKS):
        link = value(element, "numStyleLink")
        if not link or link not in styled:
            break
        element = styled[link]
    return element


def _levels(element: Element) -> list[Level]:
    levels = [_NOTHING] * LEVELS
    for i, one in _by_level(element, "lvl"):
        levels[i] = _level(one)
    return levels


def _list(element: Element, definition: _Definition) -> _List:
    levels, starts = list(definition.levels), {}
    for i, override in _by_level(element, "lvlOverride"):
        own = child(override, "lvl")
        if own is not None:
            levels[i] = _level(own)
        start = number(override, "startOverride")
        if start is not None:
            starts[i] = start
            levels[i] = replace(levels[i], start=start)
    return _List(definition, levels, starts)


def _by_level(element: Element, tag: str) -> Iterator[tuple[int, Element]]:
    for one in element.iterfind(W + tag):
        i = whole(one.get(f"{W}ilvl"))
        if i is not None and 0 <= i < LEVELS:
            yield i, one


def _level(element: Element) -> Level:
    start = number(element, "start")
    text = child(element, "lvlText")
    shown = "" if text is None else (text.get(f"{W}val") or "")[:LONGEST_LABEL]
    way = _way(element)
    fonts = child(child(element, "rPr"), "rFonts")
    font = "" if fonts is None else fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or ""
    return Level(
        start=0 if start is None else start,
        way=way,
        text=symbols(shown, font) if way == "bullet" else shown,
        restart=number(element, "lvlRestart"),
        figures=bool(switch(element, "isLgl")),
        style=value(element, "pStyle"),
        place=NOWHERE.under(child(element, "pPr")),
    )


def _way(element: Element) -> str:
    """How a level counts; newer ways stand in a branch beside one that older Words know."""
    for inside in element.iterfind(f"{{{_MC}}}AlternateContent"):
        branch = next(iter(inside.iterfind(f"{{{_MC}}}Fallback")), None) or alternative(inside)
        if value(branch, "numFmt"):
            return value(branch, "numFmt") or ""
    return value(element, "numFmt") or "decimal"


_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
