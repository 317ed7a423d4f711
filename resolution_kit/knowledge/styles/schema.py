"""A house style as a whole. Its groups are in `wording`, `sheet` and `limits`.

The docstrings of the keys are their reference: docs/house-styles.md and `reskit styles new` are generated from them.
"""

from dataclasses import dataclass, field
from typing import Literal

from resolution_kit.knowledge.styles.limits import Amendments, Limits, Voting
from resolution_kit.knowledge.styles.sheet import Font, Indent, LineNumbers, Page
from resolution_kit.knowledge.styles.wording import (
    Annex,
    Closing,
    HeadingField,
    Operative,
    Organ,
    Preambular,
    Section,
)

Spelling = Literal["oxford", "american", "any"]
Severity = Literal["off", "error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Style:
    """A house style.

    Every key has a default; a file has only the keys that differ from the style it extends. Groups are extended key by
    key, lists are replaced.
    """

    name: str = ""
    """The name of the file without its suffix; a file does not say it itself."""
    title: str = ""
    """Who it is for."""
    source: str = ""
    """The source that describes this look."""
    gaps: str = ""
    """What the source leaves open, and what was chosen instead."""
    bodies: tuple[str, ...] = ()
    """Keys of the bodies it is for, such as `sc`; none: all."""
    language: str = "en"
    """The language of the papers."""
    spelling: Spelling = "any"
    """The spelling that is judged: Oxford spelling, American, or none."""
    heading: tuple[HeadingField, ...] = ()
    """The lines of the heading."""
    organ: Organ = field(default_factory=Organ)
    """The line that opens the sentence."""
    preambular: Preambular = field(default_factory=Preambular)
    """Preambulatory clauses."""
    operative: Operative = field(default_factory=Operative)
    """Operative clauses."""
    section: Section = field(default_factory=Section)
    """Titles of sections."""
    closing: Closing = field(default_factory=Closing)
    """Lines after the last clause."""
    annex: Annex = field(default_factory=Annex)
    """Annexes."""
    page: Page = field(default_factory=Page)
    """The sheet."""
    line_numbers: LineNumbers = field(default_factory=LineNumbers)
    """Numbers of lines."""
    font: Font = field(default_factory=Font)
    """The type."""
    indent: Indent = field(default_factory=Indent)
    """Indents."""
    limits: Limits = field(default_factory=Limits)
    """What the conference allows."""
    amendments: Amendments = field(default_factory=Amendments)
    """Amendments."""
    voting: Voting = field(default_factory=Voting)
    """Votes."""
    reserved: tuple[str, ...] = ()
    """Operative verbs that are kept for the Security Council, in addition to the usual ones."""
    rules: dict[str, Severity] = field(default_factory=dict)
    """Rule name or code to `off`, `error`, `warning` or `info`."""

    def sets_first_apart(self, field: str) -> bool:
        """Whether the heading prints the first name of this field on its own, as that of a main submitter."""
        return any(form.field == field and form.take == "first" for form in self.heading)
