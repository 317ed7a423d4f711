"""A paragraph of a paper as a reader of one format hands it over, before anything is decided about its place."""

import re
from dataclasses import dataclass

from resolution_kit.model import Kind

_BREAKS = re.compile(r"[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class RawParagraph:
    r"""One paragraph: its text, where it stands, and what its form says about it.

    A format without some kind of evidence leaves that field as it is by default.
    """

    text: str
    r"""Inline text: italics as `*…*`, a literal asterisk or backslash escaped, everything else plain.

    A line break inside the paragraph is `\n`, the gap between two columns or table cells `\t`. A label that is typed
    may still stand at the head; the structure finds it.
    """
    line: int
    """From 1: the line of a text, the paragraph of a Word document."""
    label: str | None = None
    """The label that the format itself gives: the marker of a list item, the number that Word computes."""
    indent: int = 0
    """How far in it stands, in any unit of the format."""
    depth: int | None = None
    """The level of its list as the format says, from 0; None where the format does not say."""
    heading: int = 0
    """The level of a paragraph that its format marks as a heading, from 1; 0 for other paragraphs."""
    bold: bool = False
    """Whether all of it is bold."""
    lead: str = ""
    """What stands apart at its head in another way than by italics: bold or underlined."""
    step: int = 0
    r"""Lines of the file from one `\n` to the next: 1 in a text, 0 in a Word document."""
    row: bool = False
    """Whether it is a row of a table of figures or facts, its cells parted by tabs."""
    kind: Kind | None = None
    """What it is, where the paper says so itself: the paragraph styles or comments of a paper that reskit wrote …"""
    field: str = ""
    """… the heading field, such as `topic` …"""
    level: int | None = None
    """… and the level of a clause or closing text, as in the contract for tools."""

    @property
    def one_line(self) -> str:
        """The text with a blank for every line break."""
        return _BREAKS.sub(" ", self.text) if "\n" in self.text else self.text


def as_row(text: str) -> str:
    """Cells parted by tabs as a row of a table: `| one | two |`."""
    cells = [cell.strip() for cell in text.split("\t")]
    return f"| {' | '.join(cells)} |"
