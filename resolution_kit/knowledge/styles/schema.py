"""A house style as a whole. Its groups are in `text`, `sheet` and `limits`.

The docstrings of the keys are the reference for people too: docs/house-styles.md and `reskit styles new` are made of
them.
"""

from dataclasses import dataclass, field
from typing import Literal

from resolution_kit.knowledge.styles.limits import Amendments, Limits, Voting
from resolution_kit.knowledge.styles.sheet import Font, Indent, LineNumbers, Page
from resolution_kit.knowledge.styles.wording import HeadingField, Operative, Organ, Preambular, Section

Spelling = Literal["oxford", "american", "any"]
Severity = Literal["off", "error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Style:
    """A house style.

    Every key has a value where a file is silent; a file names only what differs from what it extends. Groups are taken
    over key by key, lists as a whole.
    """

    name: str = ""
    """The name of the file without its suffix; a file does not say it itself."""
    title: str = ""
    """For whom it is."""
    source: str = ""
    """Where it is written that papers should look so."""
    gaps: str = ""
    """What the source does not say, and what stands here instead."""
    bodies: tuple[str, ...] = ()
    """Keys of the bodies whose papers it is for, such as `sc`; none: any."""
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
    page: Page = field(default_factory=Page)
    """The sheet."""
    line_numbers: LineNumbers = field(default_factory=LineNumbers)
    """Numbers of lines."""
    font: Font = field(default_factory=Font)
    """The type."""
    indent: Indent = field(default_factory=Indent)
    """Where clauses stand."""
    limits: Limits = field(default_factory=Limits)
    """What the conference allows."""
    amendments: Amendments = field(default_factory=Amendments)
    """Amendments."""
    voting: Voting = field(default_factory=Voting)
    """Votes."""
    reserved: tuple[str, ...] = ()
    """Operative verbs that are kept for the Security Council, beside those that are everywhere."""
    rules: dict[str, Severity] = field(default_factory=dict)
    """Rule name or code to `off`, `error`, `warning` or `info`."""
