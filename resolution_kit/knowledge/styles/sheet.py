"""The sheet that a house style prints on: page, type, indents. Lengths are centimetres, type is points."""

from dataclasses import dataclass
from typing import Literal

from resolution_kit.knowledge.styles.wording import Align

LARGER = 2
"""Points by which a title is larger than the text, by default."""


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet; lengths in centimetres."""

    size: Literal["A4", "Letter"] = "A4"
    """The paper."""
    margin: float = 2.54
    """All four margins."""
    top: float | None = None
    """The upper margin; none: `margin`."""
    bottom: float | None = None
    """The lower margin; none: `margin`."""
    side: float | None = None
    """The left and the right margin; none: `margin`."""
    numbers: str = ""
    """Page number at the foot, such as `{page}/{pages}`; empty for none."""
    numbers_align: Align = "center"
    """Its alignment."""
    head_align: Literal["right", "outside"] = "right"
    """Where the number of the draft stands at the head of the pages after the first; `outside`: left on even pages."""
    head_bold: bool = False
    """Whether it is bold."""
    head_rule: bool = False
    """Whether a line runs below it."""


@dataclass(frozen=True, slots=True)
class LineNumbers:
    """Numbers of lines in the margin."""

    every: int = 0
    """Which lines show their number: 1 each, 5 every fifth, 0 none."""
    restart: Literal["page", "never"] = "never"
    """Whether they begin anew on each page."""
    heading: bool = True
    """Whether the lines of the heading count."""
    distance: float = 0.6
    """From the numbers to the text, in centimetres."""


@dataclass(frozen=True, slots=True)
class Font:
    """The type, and the space between the lines."""

    name: str = "Times New Roman"
    """The typeface."""
    size: float = 12
    """Its size in points."""
    title: float | None = None
    """Size of the title in points; none: two more than `size`."""
    line: float = 1
    """Distance of the lines: 1 single, 1.5, 2 double."""
    after: float = 8
    """Space after a clause in points."""
    inside: float | None = None
    """Space inside a clause, before each of its sub-clauses and closing texts, in points; none: as after a clause."""
    blank_line: bool = False
    """Whether a blank line follows a clause, instead of `after`."""
    align: Align = "left"
    """How the text of clauses is set."""

    @property
    def title_size(self) -> float:
        """Size of the title in points."""
        return self.size + LARGER if self.title is None else self.title

    @property
    def space(self) -> float:
        """The space after a clause in points; with `blank_line`, that of a line."""
        return 1.15 * self.size * self.line if self.blank_line else self.after


@dataclass(frozen=True, slots=True)
class Indent:
    """Indents of clauses between the margins; lengths in centimetres."""

    body: float = 0
    """From both margins to everything but the heading."""
    step: float = 1.0
    """From one level to the next."""
    levels: tuple[float, ...] = ()
    """The indent of each level, from the body; the first is that of `1.`. None: a step more for each level."""
    hanging: int = 0
    """The first level (0 for the preamble, 1 for `1.`) whose text hangs beside its label. In the levels above it only
    the first line is indented and the text runs on under the label, as the United Nations prints it."""
    preamble: Literal["flush", "first-line", "hanging"] | None = None
    """A preambulatory clause: flush left, its first line indented, or all lines but the first; none: as `hanging`
    says."""

    def begin(self, level: int) -> float:
        """The indent of the labels of a level, from the body; the first level is 1."""
        if level <= len(self.levels):
            return self.levels[level - 1]
        return (level - 1 if not self.levels else level - len(self.levels)) * self.step + sum(self.levels[-1:])
