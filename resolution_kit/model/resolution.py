"""A resolution: its heading, and its parts of clauses and lines."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from resolution_kit.model.clause import Block, Line

if TYPE_CHECKING:
    from resolution_kit.model.proposals import Amendment, Vote

HEADING_FIELDS = (
    "code", "title", "conference", "committee", "committee_size", "session", "agenda_item", "topic", "date",
    "place", "sponsors", "signatories", "delegation", "language", "distribution",
)  # fmt: skip
"""Heading fields that a draft holds as plain keys; fields of other names stand in its `heading:` list."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the heading, such as `committee`, `topic`, `title`, `sponsors`, `signatories`, `code`, `date`.

    `typed` is the whole line as read from a paper, kept until the field is changed.
    """

    name: str
    values: tuple[str, ...]
    typed: str | None = None
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence with its own organ: nearly every resolution has one, some have a part A and a part B."""

    lead: tuple[Line, ...] = ()
    """Lines before the organ of a further part, such as "B" and its title."""
    organ: Line | None = None
    preamble: tuple[Block, ...] = ()
    operative: tuple[Block, ...] = ()
    end: tuple[Line, ...] = ()
    """Lines after the last clause: meeting and date, annexes, notes."""
    doubtful: bool = field(default=False, compare=False)
    """Whether a reader could not be sure where the preamble ends."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule that the authors turned off for the draft, with the reason: `ignore:`."""

    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Rival:
    """A field of the heading as another paper of a merge has it, until somebody decides: `conflicts:` in the draft.

    `name` may also be `organ`, `style`, `guide` or `body`. Without values the other paper has no such field.
    """

    name: str
    values: tuple[str, ...]
    origin: tuple[str, ...] = ()
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Resolution:
    """A draft resolution: its heading, then one sentence from the organ to the last operative clause."""

    heading: tuple[Field | Line, ...] = ()
    parts: tuple[Part, ...] = (Part(),)
    """Never empty; parts after the first have their own organ, and lines before it."""
    style: str | None = None
    guide: str | None = None
    body: str | None = None
    """Which body adopts it, by its key in clauses/bodies.yaml, such as `cnd`."""
    imported: str | None = None
    """The name of the paper it was imported from."""
    ignore: tuple[Waiver, ...] = ()
    conflicts: tuple[Rival, ...] = ()
    amendments: "tuple[Amendment, ...]" = ()
    votes: "tuple[Vote, ...]" = ()
    """Votes on clauses by themselves, and on the draft as a whole."""
    typed: bool = field(default=False, compare=False)
    """Whether it was read from a paper: labels and endings are as typed, and a clause without `ending` had none."""

    @property
    def main(self) -> Part:
        """The first part, nearly always the only one."""
        return self.parts[0]

    def get(self, name: str) -> tuple[str, ...]:
        """The values of a heading field; empty if there is no such field."""
        return next((f.values for f in self.heading if isinstance(f, Field) and f.name == name), ())

    def first(self, name: str) -> str:
        """The first value of a heading field; empty if there is none."""
        return next(iter(self.get(name)), "")

    def with_field(self, name: str, *values: str) -> "Resolution":
        """The resolution with this heading field set, or removed if there are no values; a new field goes last."""
        new = (Field(name, values),) if values else ()
        heading: list[Field | Line] = []
        done = False
        for item in self.heading:
            if isinstance(item, Field) and item.name == name:
                heading.extend(() if done else new)
                done = True
            else:
                heading.append(item)
        return replace(self, heading=(*heading, *(() if done else new)))
