"""How far in each paragraph stands: one geometry for every format that has pages."""

from dataclasses import dataclass

from resolution_kit.knowledge.styles import Indent, Style
from resolution_kit.printing import Printed
from resolution_kit.writing.document import text_width


@dataclass(frozen=True, slots=True)
class Indents:
    """The indents of a paragraph, in centimetres."""

    left: float = 0
    """From the left margin to all lines but the first …"""
    right: float = 0
    first: float = 0
    """… and from there to the first one; negative if the text hangs beside its label."""
    room: float = 0
    """From the beginning of a label to the text after it."""

    @property
    def hangs(self) -> bool:
        """Whether all lines of the text stand beside its label."""
        return self.room > 0 and self.first < 0


def indents_of(printed: Printed, style: Style) -> Indents:
    """The indents of a clause, of a closing text, or of a line that is neither."""
    indent = style.indent
    level = printed.level + 1 if printed.in_preamble and printed.level else printed.level  # `(a)` is `(a)` everywhere
    if printed.kind == "closing" and printed.ref:
        return run_on(indent, 0 if printed.level == 1 and printed.unnumbered else level)
    if printed.kind not in ("preambular", "operative"):
        return run_on(indent)
    if printed.kind == "preambular" and not printed.level:
        return preambular(indent)
    if printed.kind == "operative" and not printed.label and "." not in printed.ref:
        return unlabelled(indent)
    return labelled(indent, level)


def labelled(indent: Indent, level: int) -> Indents:
    """The indents of a clause with a label, at a level from 1."""
    room = indent.step
    if level < indent.hanging:
        return Indents(indent.body, indent.body, indent.begin(level) if indent.levels else room, room)
    return Indents(_text(indent, level), indent.body, -room, room)


def unlabelled(indent: Indent) -> Indents:
    """The indents of an operative clause without a number, and of the organ."""
    return Indents(indent.body, indent.body, indent.step if indent.hanging > 0 else 0)


def preambular(indent: Indent) -> Indents:
    """The indents of a preambulatory clause."""
    if indent.preamble is None:
        return unlabelled(indent)
    if indent.preamble == "hanging":
        return Indents(indent.body + indent.step, indent.body, -indent.step)
    return Indents(indent.body, indent.body, indent.step if indent.preamble == "first-line" else 0)


def of_heading(name: str, style: Style) -> Indents | None:
    """The indents of a line of the heading; None if it stands from margin to margin."""
    forms = [form for form in style.heading if form.field == name]
    found = run_on(style.indent) if any(form.body for form in forms) else None
    if not any(form.half for form in forms):
        return found
    return Indents(found.left if found else 0, text_width(style) / 2)


def run_on(indent: Indent, level: int = 0) -> Indents:
    """The indents of a text that stands where the text of a clause runs on."""
    return Indents(indent.body if level < indent.hanging else _text(indent, level), indent.body)


def _text(indent: Indent, level: int) -> float:
    """From the left margin to the text of a level that hangs beside its label."""
    if not indent.levels or not level:
        return indent.body + level * indent.step
    return indent.body + indent.begin(level) + indent.step
