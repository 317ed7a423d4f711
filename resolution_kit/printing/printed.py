"""A paragraph as it prints, and the runs of its text."""

from dataclasses import dataclass
from typing import Literal

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.knowledge.styles import Align, Emphasis
from resolution_kit.model import Clause, Kind, letter, roman
from resolution_kit.text.inline import escape, from_spans, plain, spans


@dataclass(frozen=True, slots=True)
class Printed:
    """One paragraph of the printed paper: `label`, then `text`, then `ending`."""

    kind: Kind
    text: str
    """Inline text without label and ending."""
    level: int = 0
    label: str = ""
    ending: str = ""
    opener: int = 0
    """How many characters of the plain text are set apart …"""
    emphasis: Emphasis = "none"
    """… and how."""
    ref: str = ""
    """The clause as people call it (`P2`, `3.b`); empty for other paragraphs."""
    clause: Clause | None = None
    field: str = ""
    """The heading field it prints."""
    caption: str = ""
    """The head of a heading field's text that is its label and set apart, such as `Committee:`."""
    align: Align = "left"
    bold: bool = False
    follows: bool = False
    """Whether a list of sub-clauses follows: keep it on the same page."""
    unnumbered: bool = False
    """Whether it is an operative clause without a number, or below one."""
    after: float | None = None
    """Space below it in points, where it is not the usual one."""
    part: int = 0
    """Which part of the paper it stands in; the heading stands in the first."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a printed paragraph that looks the same from end to end."""

    text: str
    italic: bool = False
    """By explicit mark-up."""
    role: Literal["", "opener", "caption"] = ""
    """What it is set apart as, if anything."""


def runs(printed: Printed) -> list[Run]:
    """The pieces of a paragraph's text, without label and ending."""
    role: Literal["opener", "caption"] = "caption" if printed.caption else "opener"
    left = len(printed.caption) or printed.opener
    pieces: list[Run] = []
    for span in spans(printed.text):
        head, tail = span.text[:left], span.text[left:]
        left -= len(head)
        pieces += [Run(text, span.italic, apart) for text, apart in ((head, role), (tail, "")) if text]  # type: ignore[arg-type]
    return pieces


def emphasised(printed: Printed) -> list[tuple[str, bool, bool]]:
    """The runs of a paragraph's text: (text, italic by mark-up, set apart as opener)."""
    return [(run.text, run.italic, run.role == "opener") for run in runs(printed)]


def set_apart(text: str) -> tuple[str, int]:
    """The inline text without the marks of its opener, and how long the opener is in the plain text.

    An explicit `*…*` at the head of the text is the opener; otherwise it is recognised.
    """
    pieces = spans(text)
    if pieces and pieces[0].italic:
        head, rest = pieces[0].text, pieces[1:]
        return escape(head) + from_spans(rest), len(head)
    opener = find_opener(plain(text))
    return text, len(opener.text) if opener else 0


def label_text(pattern: str, number: int) -> str:
    """A label such as `(b)` from its pattern `({a})` and a number from 1."""
    counts = {"1": str(number), "a": letter(number - 1), "i": roman(number)}
    counts |= {"A": counts["a"].upper(), "I": counts["i"].upper()}
    for key, value in counts.items():
        pattern = pattern.replace(f"{{{key}}}", value)
    return pattern
