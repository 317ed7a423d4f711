"""Word's own numbering: a multilevel list for the operative part, others where sub-clauses have no number above."""

from collections.abc import Mapping, Sequence
from typing import Any

from docx.oxml.ns import qn

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.printing import Printed
from resolution_kit.writing.families import COUNT, FAMILIES, UNNUMBERED, Family, family_of, list_of
from resolution_kit.writing.word.oxml import twips, w

DEEPEST = 9
"""Levels of a list in Word."""

_COUNTS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


class Lists:
    """Which list numbers a paragraph; the lists of a document, behind those that it has.

    The operative clauses of one part share a list, whose lower levels begin anew after each higher one. Where no
    number stands above the sub-clauses, in the preamble or below a lone operative clause, every clause has a list of
    its own. The first list of each family is that of its styles: it numbers what a person adds later.
    """

    def __init__(self, paragraphs: Sequence[Printed], numbering: Any) -> None:
        self._numbering = numbering
        self._shapes = _highest(numbering, "abstractNum", "abstractNumId") + 1
        own = [(family.number, "") for family in FAMILIES]
        keys = dict.fromkeys([*own, *(list_of(p) for p in paragraphs if p.is_listed)])
        first = max(0, _highest(numbering, "num", "numId")) + 1
        self._numbers = {key: number for number, key in enumerate(keys, first)}

    def of(self, printed: Printed) -> tuple[int, int]:
        """(level in its list from 0, number of the list) of a paragraph that is numbered."""
        level = printed.level - (2 if family_of(printed) is UNNUMBERED else 1)
        if level >= DEEPEST:
            raise Problem(f"stands {level + 1} levels deep, expected at most {DEEPEST}", where=f"clause {printed.ref}")
        return level, self._numbers[list_of(printed)]

    def of_styles(self) -> dict[str, tuple[int, int]]:
        """The same of the paragraph styles that have a list, by name."""
        return {
            name: (level, self._numbers[family.number, ""])
            for family in FAMILIES
            for level, name in enumerate(family.names)
        }

    def define(self, style: Style, ids: Mapping[str, str]) -> None:
        """Say in numbering.xml how each list counts; `ids` are those of the styles."""
        sign = 2 if self._shapes else 1  # the file may itself come from here
        for family in FAMILIES:
            kind = w("nsid", val=f"{sign}F0E5C0{family.number + 1}"), w("multiLevelType", val="multilevel")
            levels = (_level(family, level, style, ids) for level in range(DEEPEST))
            shape = w("abstractNum", *kind, *levels, abstractNumId=self._shapes + family.number)
            self._numbering.insert_element_before(shape, "w:num", "w:numIdMacAtCleanup")
        for (family_number, owner), number in self._numbers.items():
            restart = [w("lvlOverride", w("startOverride", val=1), ilvl=0)] if owner else []
            one = w("num", w("abstractNumId", val=self._shapes + family_number), *restart, numId=number)
            self._numbering.insert_element_before(one, "w:numIdMacAtCleanup")


def counted(label: str, index: int) -> tuple[str, str]:
    """(how Word counts, what it prints) for a label such as `({a})` at a level of a list."""
    keys = set(COUNT.findall(label))
    if len(keys) > 1:
        raise Problem(f"the label `{label}` counts in {len(keys)} ways, expected one, as in `({{a}})`")
    if not keys:
        return ("bullet", label) if label else ("none", "")
    return _COUNTS[keys.pop()], COUNT.sub(f"%{index + 1}", label)


def _level(family: Family, index: int, style: Style, ids: Mapping[str, str]) -> Any:
    """The element `w:lvl`; where a text hangs beside its label, that ends the label by itself, else a tab stop does."""
    count, pattern = counted(family.label(index, style), index)
    indents = family.indents(index, style)
    linked = [w("pStyle", val=ids[family.names[index]])] if index < len(family.names) else []
    tab = w("tab", val="left", pos=twips(indents.left + indents.first + indents.room))
    stop = [] if indents.hangs else [w("tabs", tab)]
    first = {"hanging": twips(-indents.first)} if indents.first < 0 else {"firstLine": twips(indents.first)}
    stands = w("ind", left=twips(indents.left), right=twips(indents.right), **first)
    return w(
        "lvl", w("start", val=1), w("numFmt", val=count), *linked, w("suff", val="tab"), w("lvlText", val=pattern),
        w("lvlJc", val="left"), w("pPr", *stop, stands), ilvl=index,
    )  # fmt: skip


def _highest(numbering: Any, tag: str, attribute: str) -> int:
    """The highest number that is taken, -1 if none is."""
    numbers = (one.get(qn(f"w:{attribute}")) or "" for one in numbering.iterfind(qn(f"w:{tag}")))
    return max((int(number) for number in numbers if number.isdecimal()), default=-1)
