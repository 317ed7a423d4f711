"""Clauses, and the lines that stand between and around them."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["heading", "title", "organ", "preambular", "operative", "section", "closing", "annex", "other"]
"""What a paragraph is, in the words of the contract for tools (docs/design.md, section 7)."""

ClauseKind = Literal["preambular", "operative"]
"""The two kinds of clauses, and of the lists in which they stand; a sub-clause is of the kind of its clause."""

DEEPEST = 4
"""Levels of an operative clause: 1. (a) (i) a."""


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
