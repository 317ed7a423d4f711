"""A paragraph as it prints, and the runs of its text, each with its face.

The face of a run is decided here, once for every format: a writer spells it and decides nothing.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
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
    """The reference of the clause (`P2`, `3.b`); empty for other paragraphs."""
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
    """Space below it in points, if not the usual one."""
    begins_annex: bool = False
    """Whether it is the first line of an annex."""
    part: int = 0
    """The part of the paper it belongs to; the heading belongs to the first."""

    @property
    def in_preamble(self) -> bool:
        """Whether it is a clause or a closing text of the preamble."""
        return self.kind == "preambular" or self.ref.rpartition("/")[2].startswith("P")

    @property
    def is_sub_clause(self) -> bool:
        """Whether it is a sub-clause, labelled or not."""
        return self.kind in ("preambular", "operative") and "." in self.ref

    @property
    def is_listed(self) -> bool:
        """Whether it is an item of a list: a clause with a number, or a sub-clause."""
        return bool(self.label) or self.is_sub_clause

    @property
    def steps(self) -> int:
        """How many steps of indent it has in a format without a page: 0 for a top clause, 1 for `(a)`.

        A closing text stands under the text of its clause, one step further in than the label of that clause.
        """
        if self.kind not in ("preambular", "operative", "closing") or not self.ref:
            return 0
        return max(0, self.level if self.in_preamble else self.level - 1) + (self.kind == "closing")


@dataclass(frozen=True, slots=True)
class Face:
    """What letters have that the rest of their paragraph has not. Capitals are in the text itself."""

    bold: bool = False
    underline: bool = False
    italic: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of what it has, in the order in which marks are put around a text, the outermost first."""
        return ("bold",) * self.bold + ("underline",) * self.underline + ("italic",) * self.italic


PLAIN = Face()
_FACES: dict[Emphasis, Face] = {
    "none": PLAIN,
    "bold": Face(bold=True),
    "underline": Face(underline=True),
    "italic": Face(italic=True),
}
Role = Literal["", "opener", "caption"]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a printed paragraph with one face."""

    text: str
    face: Face = PLAIN
    role: Role = ""
    """What it is set apart as, if anything."""


def runs(printed: Printed) -> list[Run]:
    """The runs of a paragraph's text, without label and ending.

    A caption is bold and an opener as its house style sets it; what the text itself puts in italics is italic besides.
    """
    role: Role = "caption" if printed.caption else "opener"
    face = _FACES["bold" if printed.caption else printed.emphasis]
    left = len(printed.caption) or printed.opener
    found: list[Run] = []
    for span in spans(printed.text):
        head, tail = span.text[:left], span.text[left:]
        left -= len(head)
        if head:
            found.append(Run(head, replace(face, italic=True) if span.italic else face, role))
        if tail:
            found.append(Run(tail, _FACES["italic"] if span.italic else PLAIN))
    return found


def set_apart(text: str) -> tuple[str, int]:
    """The inline text without the marks of its opener, and the length of the opener in the plain text.

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
    return _COUNT.sub(lambda found: _COUNTED[found[1]](number), pattern)


_COUNT = re.compile(r"\{([1aAiI])\}")
_COUNTED: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": lambda number: letter(number - 1),
    "A": lambda number: letter(number - 1).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
}
