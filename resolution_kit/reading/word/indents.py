"""How far in the paragraphs of a Word file stand."""

from dataclasses import dataclass

from resolution_kit.wordfile.xml import Element, W, child, twips

TAB = 720
"""Twips from one tab stop to the next, unless a paragraph sets its own; a blank at the head counts as …"""
BLANK = 60
"""… so many: a quarter of a line's height in the usual size."""


@dataclass(frozen=True, slots=True)
class Place:
    """The indents of a paragraph in twips; None where nothing is said."""

    left: int | None = None
    first: int | None = None
    """Of its first line, from `left`; negative where it hangs out."""

    def under(self, properties: Element | None) -> "Place":
        """The same, changed by what the `w:ind` of some properties says."""
        ind = child(properties, "ind")
        if ind is None:
            return self
        left = _first(ind, "left", "start")
        hanging, first = _first(ind, "hanging"), _first(ind, "firstLine")
        own = -hanging if hanging is not None else first
        return Place(self.left if left is None else left, self.first if own is None else own)

    def below(self, other: "Place") -> "Place":
        """The same, changed by what another place says."""
        left = self.left if other.left is None else other.left
        return Place(left, self.first if other.first is None else other.first)

    @property
    def start(self) -> int:
        """Where the first line begins: its label, or its text where it has none."""
        return max(0, (self.left or 0) + (self.first or 0))


NOWHERE = Place()
"""Of what says nothing about its place."""


def after(start: int, blanks: str) -> int:
    """Where a text begins that stands behind these tabs and blanks."""
    for char in blanks:
        start = (start // TAB + 1) * TAB if char == "\t" else start + BLANK
    return start


def _first(ind: Element, *names: str) -> int | None:
    measures = (twips(ind.get(W + name)) for name in names)
    return next((measure for measure in measures if measure is not None), None)
