"""Where a paragraph stands between the margins: one geometry for every format that has pages."""

from dataclasses import dataclass

from resolution_kit.knowledge.styles import Indent
from resolution_kit.printing import Printed


@dataclass(frozen=True, slots=True)
class Place:
    """The indents of a paragraph, in centimetres."""

    left: float = 0
    """From the left margin to all lines but the first …"""
    right: float = 0
    first: float = 0
    """… and from there to the first one; less than none where the text hangs beside its label."""
    room: float = 0
    """From the beginning of a label to the text after it."""

    @property
    def hangs(self) -> bool:
        """Whether the text stands beside its label in all lines."""
        return self.room > 0 and self.first < 0


def clause(indent: Indent, level: int, *, labelled: bool) -> Place:
    """The place of a clause at a level from 1; 0 for a text that has no label and is no preambulatory clause."""
    room = indent.step if labelled else 0
    if level < indent.hanging:
        first = indent.begin(level) if indent.levels and level else indent.step
        return Place(indent.body, indent.body, first, room)
    return Place(_text(indent, level), indent.body, -room, room)


def preambular(indent: Indent) -> Place:
    """The place of a preambulatory clause."""
    if indent.preamble is None:
        return clause(indent, 0, labelled=False)
    if indent.preamble == "hanging":
        return Place(indent.body + indent.step, indent.body, -indent.step)
    return Place(indent.body, indent.body, indent.step if indent.preamble == "first-line" else 0)


def flush(indent: Indent, level: int = 0) -> Place:
    """The place of a text that stands where the text of a clause runs on."""
    return Place(indent.body if level < indent.hanging else _text(indent, level), indent.body)


def depth(printed: Printed) -> int:
    """The level whose place a clause or closing text takes: `(a)` stands like any `(a)`, in the preamble too."""
    return printed.level + 1 if printed.in_preamble and printed.level else printed.level


def _text(indent: Indent, level: int) -> float:
    """Where the text of a level begins that hangs beside its label."""
    if not indent.levels or not level:
        return indent.body + level * indent.step
    return indent.body + indent.begin(level) + indent.step
