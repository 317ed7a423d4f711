"""What a resolution is made of: clauses, lines, fields, parts."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from resolution_kit.model.proposals import Amendment, Vote


Kind = Literal["heading", "title", "organ", "preambular", "operative", "section", "closing", "annex", "other"]
"""What a paragraph is, in the words of the contract for tools (docs/design.md, section 7)."""

ClauseKind = Literal["preambular", "operative"]
"""The two kinds of clauses, and of the lists in which they stand; a sub-clause is of the kind of its clause."""

DEEPEST = 4
"""Levels of an operative clause: 1. (a) (i) a."""

HEADING_FIELDS = (
    "code", "title", "conference", "committee", "committee_size", "session", "agenda_item", "topic", "date",
    "place", "sponsors", "signatories", "delegation", "language", "distribution",
)  # fmt: skip
"""Heading fields that a draft holds as plain keys; fields of other names stand in its `heading:` list."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A preambulatory or operative clause, or a sub-clause of one.

    `text` is bare: no label, no final punctuation, italics as inline Markdown (see `inline`).
    `label` and `ending` are set only for a paper, so that it can be judged as typed; in a draft both come from the
    house style, except for an ending with a word in it, such as `; or`.
    `id` never changes. `entry` is the library entry that the clause came from, `line` its line in the file.
    """

    text: str
    subclauses: tuple["Clause", ...] = ()
    closing: "Clause | None" = None
    """Text after the list of sub-clauses, itself a clause without label, sub-clauses and closing."""
    label: str | None = None
    ending: str | None = None
    id: str = ""
    entry: str | None = None
    origin: tuple[str, ...] = ()
    """The papers of a merge that it comes from; empty if all of them have it, or if it was written since."""
    conflict: str | None = None
    """The id of the first version of the clause, on every version, until somebody decides between them.

    The other versions follow the first, each with its own text and closing text; only the first has sub-clauses.
    """
    line: int | None = field(default=None, compare=False)

    @property
    def joined(self) -> bool:
        """Whether a word in its ending joins it to the next clause: `; and`."""
        return self.ending is not None and any(map(str.isalpha, self.ending))


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph other than a clause, kept in its place: organ line, section title, annex, meeting line."""

    kind: Kind
    text: str
    ending: str | None = None
    """Final punctuation as typed, of an organ line only; in other lines it is part of `text`."""
    line: int | None = field(default=None, compare=False)


Block = Clause | Line


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
