"""How a house style words and sets the lines of a paper: heading, organ, clauses, sections."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Emphasis = Literal["none", "italic", "underline", "bold"]
Extent = Literal["phrase", "word"]
Case = Literal["keep", "capital", "lower"]
Align = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class HeadingField:
    """A line of the heading; the list has the lines in order, and no other field is printed."""

    field: str
    """The name of the field, such as `committee`; see the draft's own keys."""
    label: str = ""
    """The text before the value, such as `Committee:`."""
    label_bold: bool = True
    """Whether the label is bold."""
    suffix: str = ""
    """The text after the value, such as `: draft resolution`."""
    default: str = ""
    """What is printed if the draft has no such field, such as `DRAFT RESOLUTION`."""
    align: Align = "left"
    """The alignment of the line."""
    bold: bool = False
    """Whether the whole line is bold."""
    capitals: bool = False
    """Whether the value is printed in capital letters."""
    separator: str = ", "
    """The text between several values."""
    last: str = ""
    """The text before the last of several values, such as ` and `; empty: `separator`."""
    order: Literal["typed", "alphabetical"] = "typed"
    """The order of several values."""
    take: Literal["all", "first", "rest"] = "all"
    """Which of several values: a main submitter is the first sponsor, co-submitters are the rest."""
    body: bool = False
    """Whether it is indented like the clauses rather than at the margin of the page."""
    half: bool = False
    """Whether it keeps to the left half of the page."""
    after: float | None = None
    """Space below the line in points, if it is not the usual one."""
    required: bool = False
    """A paper without it is not ready."""

    def joined(self, values: Sequence[str]) -> str:
        """Several values as they print."""
        *others, end = values or ("",)
        return f"{self.separator.join(others)}{self.last or self.separator}{end}" if others else end


@dataclass(frozen=True, slots=True)
class Organ:
    """The line that opens the sentence, such as The General Assembly, and how it looks."""

    emphasis: Emphasis = "none"
    """How it is set."""
    capitals: bool = False
    """Whether it is printed in capital letters."""
    align: Align = "left"
    """Its alignment."""
    comma: bool = True
    """Whether a comma follows it if there is a preamble."""
    shown: bool = True
    """Whether it is printed before the preamble."""
    of: Literal["organ", "committee"] = "organ"
    """Whose name it is: the organ's, or the committee's as the heading has it."""
    article: str = "The"
    """The article before the name of a committee that has none."""
    again: str = ""
    """A line between the preamble and the operative part, such as `RESOLVES:`, `{organ} hereby:` or `{committee},`, set
    like the organ line; empty for none."""


@dataclass(frozen=True, slots=True)
class Preambular:
    """Preambulatory clauses."""

    emphasis: Emphasis = "italic"
    """How their openers are set."""
    extent: Extent = "phrase"
    """How much is set so: the whole opening phrase, or its first word."""
    capitals: bool = False
    """Whether that much is printed in capital letters."""
    ending: str = ","
    """How a clause ends."""
    before_last: str | None = None
    """How the last clause but one ends, such as `; and`; none: as the others."""
    last: str | None = None
    """How the last clause ends; none: as the others."""
    subclauses: bool = False
    """Whether they may have sub-clauses."""
    labels: tuple[str, ...] = ()
    """Labels of their sub-clauses by level; none: as below an operative clause."""
    item: str | None = None
    """How a sub-clause of theirs ends; none: as below an operative clause."""

    def ending_of(self, number: int, count: int) -> str:
        """The ending of the clause with this number, from 1, of so many."""
        if number == count and self.last is not None:
            return self.last
        return self.before_last if number == count - 1 and self.before_last is not None else self.ending


@dataclass(frozen=True, slots=True)
class Operative:
    """Operative clauses and their sub-clauses."""

    emphasis: Emphasis = "underline"
    """How their openers are set."""
    extent: Extent = "phrase"
    """How much is set so: the whole opening phrase, or its first word."""
    capitals: bool = False
    """Whether that much is printed in capital letters."""
    verb: Literal["present", "infinitive"] = "present"
    """The form of their verbs: `Urges`, or `To urge`."""
    understood: str = ""
    """A verb that is left out because the line between the parts says it: `decide` after `RESOLVES:`."""
    labels: tuple[str, ...] = ("{1}.", "({a})", "({i})", "{a}.")
    """Labels by level; in braces how it counts: 1, a, A, i or I."""
    number_single: bool = True
    """Whether the only operative clause of a paper has a number."""
    ending: str = ";"
    """How a clause ends."""
    last: str = "."
    """How the last clause ends: its text, its last sub-clause or its closing text."""
    lead_in: str = ":"
    """How a text before sub-clauses ends."""
    item: str = ";"
    """How a sub-clause ends."""
    last_item: str = ";"
    """How the last sub-clause of a list ends if the clause ends with it; otherwise its closing text has the ending."""
    case: Case = "keep"
    """First letter of a sub-clause: as typed, capital or small; names and acronyms keep their capitals."""
    own_habits: bool = False
    """Whether labels, and commas between sub-clauses, pass if a paper keeps to them throughout."""


@dataclass(frozen=True, slots=True)
class Section:
    """Titles of sections inside the operative part."""

    align: Align = "left"
    """Their alignment."""
    emphasis: Emphasis = "bold"
    """How they are set."""


@dataclass(frozen=True, slots=True)
class Closing:
    """Lines after the last clause: the meeting, the date, the vote."""

    align: Align = "left"
    """Their alignment."""
    emphasis: Emphasis = "none"
    """How they are set."""


@dataclass(frozen=True, slots=True)
class Annex:
    """What follows as an annex."""

    own_page: bool = False
    """Whether it begins a page."""
    align: Align = "left"
    """The alignment of its first line."""
    emphasis: Emphasis = "none"
    """How its first line is set."""
