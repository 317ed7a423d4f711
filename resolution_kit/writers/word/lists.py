"""Word's own numbering: one multilevel list for the operative part, one for sub-clauses in the preamble."""

import re
from collections.abc import Sequence

from resolution_kit.errors import Problem
from resolution_kit.styles import Style
from resolution_kit.typeset import Printed
from resolution_kit.writers.word.names import in_preamble, style_id
from resolution_kit.writers.word.places import place, stop
from resolution_kit.writers.word.xml import root, w

DEEPEST = 9
"""Levels of a list in Word."""
NAMED = 3
"""Levels of sub-clauses whose styles are in every paper, used or not."""

_COUNTS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_COUNT = re.compile(r"\{([1aAiI])\}")


class Lists:
    """Which list numbers a paragraph, and what numbering.xml says of them.

    The operative clauses of one part share a list, whose lower levels begin anew after each higher one. Sub-clauses in
    the preamble have no numbered clause above them, so every preambulatory clause has a list of its own. List 1 is that
    of the first part, list 2 numbers what a person adds to the preamble later.
    """

    def __init__(self, paragraphs: Sequence[Printed]) -> None:
        keys = dict.fromkeys([(False, ""), (True, ""), *(_key(p) for p in paragraphs if p.label)])
        self._numbers = {key: number for number, key in enumerate(keys, 1)}

    def of(self, printed: Printed) -> tuple[int, int]:
        """(number of its list, level in it from 0) of a paragraph with a label."""
        level = printed.level - 1
        if level >= DEEPEST:
            raise Problem(f"stands {level + 1} levels deep, expected at most {DEEPEST}", where=f"clause {printed.ref}")
        return self._numbers[_key(printed)], level

    def numbering(self, style: Style) -> str:
        """numbering.xml."""
        return root("numbering", _operative(style), _preambular(style), *(self._list(key) for key in self._numbers))

    def _list(self, key: tuple[bool, str]) -> str:
        number = self._numbers[key]
        kind = w("abstractNumId", val=int(key[0]))
        restart = "" if not key[1] else w("lvlOverride", w("startOverride", val=1), ilvl=0)
        return w("num", kind, restart, numId=number)


def _key(printed: Printed) -> tuple[bool, str]:
    """(in the preamble, part or clause) that a list belongs to."""
    if in_preamble(printed):
        return True, printed.ref.split(".")[0]
    return False, printed.ref.rpartition("/")[0]


def _operative(style: Style) -> str:
    names = ["Operative Clause", *(f"Sub-clause {n}" for n in range(1, NAMED + 1))]
    return _abstract(0, "1F0E5C01", style, 0, names)


def _preambular(style: Style) -> str:
    return _abstract(1, "1F0E5C02", style, 1, [f"Preambular Sub-clause {n}" for n in range(1, NAMED + 1)])


def _abstract(number: int, nsid: str, style: Style, first: int, names: list[str]) -> str:
    levels = (_level(i, first + i, style, names[i] if i < len(names) else None) for i in range(DEEPEST))
    kind = w("multiLevelType", val="multilevel")
    return w("abstractNum", w("nsid", val=nsid), kind, *levels, abstractNumId=number)


def _level(index: int, label: int, style: Style, name: str | None) -> str:
    labels = style.operative.labels
    count, pattern = counted(labels[min(label, len(labels) - 1)], index)
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=count),
        w("pStyle", val=style_id(name)) if name else "",
        w("suff", val="tab"),
        w("lvlText", val=pattern),
        w("lvlJc", val="left"),
        w("pPr", stop(style.indent, label + 1), place(style.indent, label + 1, labelled=True)),
        ilvl=index,
    )


def counted(label: str, index: int) -> tuple[str, str]:
    """(how Word counts, what it prints) for a label such as `({a})` at a level of a list."""
    keys = set(_COUNT.findall(label))
    if len(keys) > 1:
        raise Problem(f"the label `{label}` counts in {len(keys)} ways, expected one, as in `({{a}})`")
    if not keys:
        return ("bullet", label) if label else ("none", "")
    return _COUNTS[keys.pop()], _COUNT.sub(f"%{index + 1}", label)
