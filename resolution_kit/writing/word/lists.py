"""Word's own numbering: a multilevel list for the operative part, others where sub-clauses have no number above."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.printing import Printed
from resolution_kit.writing import indents as places
from resolution_kit.writing.style_names import in_preamble, style_id
from resolution_kit.writing.word.places import indents, stop
from resolution_kit.writing.word.xml import root, w

DEEPEST = 9
"""Levels of a list in Word."""
NAMED = 3
"""Levels of sub-clauses whose styles are in every paper, used or not."""

_COUNTS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_COUNT = re.compile(r"\{([1aAiI])\}")


@dataclass(frozen=True, slots=True)
class Family:
    """Lists that look alike: they share an abstract list in numbering.xml."""

    number: int
    first: int
    """Which label of the house style its first level bears, from 0."""
    names: tuple[str, ...]
    """The paragraph styles of its levels."""

    def xml(self, style: Style) -> str:
        """The element `w:abstractNum`."""
        levels = (self._level(index, style) for index in range(DEEPEST))
        kind = w("nsid", val=f"1F0E5C0{self.number + 1}") + w("multiLevelType", val="multilevel")
        return w("abstractNum", kind, *levels, abstractNumId=self.number)

    def _level(self, index: int, style: Style) -> str:
        depth, own = self.first + index, style.preambular.labels if self.number == 1 else ()
        labels, at = (own, index) if own else (style.operative.labels, depth)
        count, pattern = counted(labels[min(at, len(labels) - 1)], index)
        linked = w("pStyle", val=style_id(self.names[index])) if index < len(self.names) else ""
        place = places.clause(style.indent, depth + 1, labelled=True)
        return w(
            "lvl", w("start", val=1), w("numFmt", val=count), linked, w("suff", val="tab"), w("lvlText", val=pattern),
            w("lvlJc", val="left"), w("pPr", stop(place), indents(place)), ilvl=index,
        )  # fmt: skip


def _sub(prefix: str) -> tuple[str, ...]:
    return tuple(f"{prefix}Sub-clause {n}" for n in range(1, NAMED + 1))


OPERATIVE = Family(0, 0, ("Operative Clause", *_sub("")))
PREAMBULAR = Family(1, 1, _sub("Preambular "))
UNNUMBERED = Family(2, 1, _sub("Unnumbered "))
FAMILIES = (OPERATIVE, PREAMBULAR, UNNUMBERED)


class Lists:
    """Which list numbers a paragraph, and what numbering.xml says of them.

    The operative clauses of one part share a list, whose lower levels begin anew after each higher one. Where no
    number stands above the sub-clauses, in the preamble or below a lone operative clause, every clause has a list of
    its own. The first list of each family is that of its styles: it numbers what a person adds later.
    """

    def __init__(self, paragraphs: Sequence[Printed]) -> None:
        own = [(family.number, "") for family in FAMILIES]
        keys = dict.fromkeys([*own, *(_key(p) for p in paragraphs if numbered(p))])
        self._numbers = {key: number for number, key in enumerate(keys, 1)}

    def of(self, printed: Printed) -> tuple[int, int]:
        """(number of its list, level in it from 0) of a paragraph that is numbered."""
        level = printed.level - (2 if _family(printed) is UNNUMBERED else 1)
        if level >= DEEPEST:
            raise Problem(f"stands {level + 1} levels deep, expected at most {DEEPEST}", where=f"clause {printed.ref}")
        return self._numbers[_key(printed)], level

    def numbering(self, style: Style) -> str:
        """numbering.xml."""
        return root(
            "numbering", *(family.xml(style) for family in FAMILIES), *(self._list(key) for key in self._numbers)
        )

    def _list(self, key: tuple[int, str]) -> str:
        family, owner = key
        restart = w("lvlOverride", w("startOverride", val=1), ilvl=0) if owner else ""
        return w("num", w("abstractNumId", val=family), restart, numId=self._numbers[key])


def numbered(printed: Printed) -> bool:
    """Whether the paragraph stands in a list: every sub-clause does, be its label empty, and a clause with a number."""
    return bool(printed.label) or (printed.kind in ("preambular", "operative") and "." in printed.ref)


def _family(printed: Printed) -> Family:
    if in_preamble(printed):
        return PREAMBULAR
    return UNNUMBERED if printed.unnumbered else OPERATIVE


def _key(printed: Printed) -> tuple[int, str]:
    """(family, the part or the clause) that a list belongs to."""
    family = _family(printed)
    owner = printed.ref.rpartition("/")[0] if family is OPERATIVE else printed.ref.split(".")[0]
    return family.number, owner


def counted(label: str, index: int) -> tuple[str, str]:
    """(how Word counts, what it prints) for a label such as `({a})` at a level of a list."""
    keys = set(_COUNT.findall(label))
    if len(keys) > 1:
        raise Problem(f"the label `{label}` counts in {len(keys)} ways, expected one, as in `({{a}})`")
    if not keys:
        return ("bullet", label) if label else ("none", "")
    return _COUNTS[keys.pop()], _COUNT.sub(f"%{index + 1}", label)
