"""Families of lists that look alike: the operative part's, and those of sub-clauses without a number above them."""

import re
from dataclasses import dataclass

from resolution_kit.knowledge.styles import Style
from resolution_kit.printing import Printed
from resolution_kit.writing.indents import Indents, labelled

NAMED = 3
"""Levels of sub-clauses whose styles are in every paper, used or not."""
COUNT = re.compile(r"\{([1aAiI])\}")
"""How a label of a house style counts."""


@dataclass(frozen=True, slots=True)
class Family:
    """Lists that look alike."""

    number: int
    first: int
    """Which label of the house style its first level has, from 0."""
    names: tuple[str, ...]
    """The paragraph styles of its levels."""

    def indents(self, level: int, style: Style) -> Indents:
        """The indents of the paragraphs of a level from 0."""
        return labelled(style.indent, self.first + level + 1)

    def label(self, level: int, style: Style) -> str:
        """The pattern of the labels of a level."""
        own = style.preambular.labels if self is PREAMBULAR else ()
        labels, at = (own, level) if own else (style.operative.labels, self.first + level)
        return labels[min(at, len(labels) - 1)]


def _sub(prefix: str) -> tuple[str, ...]:
    return tuple(f"{prefix}Sub-clause {n}" for n in range(1, NAMED + 1))


OPERATIVE = Family(0, 0, ("Operative Clause", *_sub("")))
PREAMBULAR = Family(1, 1, _sub("Preambular "))
UNNUMBERED = Family(2, 1, _sub("Unnumbered "))
FAMILIES = (OPERATIVE, PREAMBULAR, UNNUMBERED)


def family_of(printed: Printed) -> Family:
    """The family of the list in which a paragraph stands."""
    if printed.in_preamble:
        return PREAMBULAR
    return UNNUMBERED if printed.unnumbered else OPERATIVE


def list_of(printed: Printed) -> tuple[int, str]:
    """(family, the part or the clause) that a list belongs to."""
    family = family_of(printed)
    owner = printed.ref.rpartition("/")[0] if family is OPERATIVE else printed.ref.split(".")[0]
    return family.number, owner
