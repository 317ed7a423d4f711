"""The resolution as data. Readers make it, rules judge it, editing changes it, writers print it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

Kind = Literal["heading", "title", "organ", "preambular", "operative", "section", "closing", "annex", "other"]
"""What a paragraph is, in the words of the contract for tools (docs/design.md, section 5)."""

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
    `label` and `ending` are kept only when a reader found them typed, so that a submitted paper can be judged as
    typed; in a draft both come from the house style, but an ending with a word in it, as `; or`, stays with its clause.
    `id` never changes while the clause lives.
    `entry` is the library entry the clause came from. `line` is its place in the file it was read from.
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
    """The papers of a merge that it comes from; empty where it stood in all of them, or was written since."""
    conflict: str | None = None
    """Set on every version of one clause while nobody has decided between them: the id of the first of them.

    The others stand behind the first, each with its own words and closing text; the sub-clauses are the first one's.
    """
    line: int | None = field(default=None, compare=False)

    @property
    def joined(self) -> bool:
        """Whether a word in its ending joins it to the next one: `; and`."""
        return self.ending is not None and any(map(str.isalpha, self.ending))


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph that is no clause and stays where it stood: organ line, section title, annex, meeting line."""

    kind: Kind
    text: str
    ending: str | None = None
    """Final punctuation as typed; only the organ line has one, elsewhere it is part of `text`."""
    line: int | None = field(default=None, compare=False)


Block = Clause | Line


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the heading, such as `committee`, `topic`, `title`, `sponsors`, `signatories`, `code`, `date`.

    `typed` is the whole line as it stood in the paper it was read from, kept until the field is changed.
    """

    name: str
    values: tuple[str, ...]
    typed: str | None = None
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence with its own organ: nearly every resolution has just one, some have a part A and a part B."""

    lead: tuple[Line, ...] = ()
    """Lines before the organ of a further part, such as "B" and its title."""
    organ: Line | None = None
    preamble: tuple[Block, ...] = ()
    operative: tuple[Block, ...] = ()
    end: tuple[Line, ...] = ()
    """Lines after the last clause: meeting and date, annexes, notes."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule that the authors do not want to hear of again, with the reason: `ignore:` in the draft."""

    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Rival:
    """What another paper of a merge says in a field of the heading, until somebody decides: `conflicts:` in the draft.

    `name` may also be `organ`, `style`, `guide` or `body`; no value where the other paper has no such field.
    """

    name: str
    values: tuple[str, ...]
    origin: tuple[str, ...] = ()
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a list of clauses, told by its neighbours: it is the same place while other clauses come and go."""

    into: str
    """Whose list: the id of a clause, or `preamble`, `operative`; in part B `B/preamble`, `B/operative`."""
    after: str = ""
    """The id of the clause before it; empty at the head of the list."""
    before: str = ""
    """The id of the clause behind it; empty at the end of the list."""
    lines: int = 0
    """How many titles and other lines stand between the clause before it and the place."""


@dataclass(frozen=True, slots=True)
class Add:
    """An order to add a clause; it and its sub-clauses have their ids already."""

    new: Clause
    spot: Spot


@dataclass(frozen=True, slots=True)
class Strike:
    """An order to strike a clause, named by its id, with its sub-clauses."""

    clause: str


@dataclass(frozen=True, slots=True)
class Change:
    """An order to change words of a clause's text or closing text. Both are inline text."""

    clause: str
    words: str
    """They stand there once; none where `to` is to be the closing text of a clause that has none."""
    to: str = ""
    """What takes their place; empty where they only go."""


@dataclass(frozen=True, slots=True)
class Replace:
    """An order to put another clause, with all its sub-clauses, in the place of one; it keeps the id."""

    clause: str
    new: Clause


@dataclass(frozen=True, slots=True)
class Move:
    """An order to move a clause with its sub-clauses."""

    clause: str
    spot: Spot


Order = Add | Strike | Change | Replace | Move


ANSWERS = ("for", "against", "abstain")
"""What a delegation may answer when the roll is called."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote that was taken, and what came of it."""

    counts: tuple[int, int, int]
    """How many delegations gave each of the `ANSWERS`."""
    carried: bool
    roll: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] = ((), (), ())
    """Which ones did, where the roll was called."""
    clause: str = ""
    """The label, such as `3.b`, of a clause that was voted on by itself; empty for the draft or an amendment."""


State = Literal["pending", "adopted", "rejected", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Amendment:
    """A proposal to change the draft."""

    number: int
    """From 1, in the order in which they were filed."""
    by: tuple[str, ...]
    """The delegations that move it."""
    orders: tuple[Order, ...]
    """Carried out in this order, each on the text that the ones before it left."""
    supporters: tuple[str, ...] = ()
    """Other delegations that stand behind it."""
    consents: tuple[str, ...] = ()
    """The sponsors of the draft that accept it."""
    state: State = "pending"
    amends: int | None = None
    """The number of the amendment that it would change; its orders are for the text as that one would leave it."""
    vote: Vote | None = None
    said: tuple[str, ...] = ()
    """Its amending text as it was decided on, an order a line."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """A draft resolution: its heading, then one sentence from the organ to the last operative clause."""

    heading: tuple[Field | Line, ...] = ()
    organ: Line | None = None
    preamble: tuple[Block, ...] = ()
    operative: tuple[Block, ...] = ()
    end: tuple[Line, ...] = ()
    more: tuple[Part, ...] = ()
    """Parts after the first, each with its own organ."""
    style: str | None = None
    guide: str | None = None
    body: str | None = None
    """Which body adopts it, by its key in clauses/bodies.yaml, such as `cnd`."""
    imported: str | None = None
    """The name of the paper it was imported from."""
    ignore: tuple[Waiver, ...] = ()
    conflicts: tuple[Rival, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    votes: tuple[Vote, ...] = ()
    """Votes on clauses by themselves, and on the draft as a whole."""
    typed: bool = field(default=False, compare=False)
    """Read from a paper: labels and endings are as typed there, and a clause without `ending` had none."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every part, the first one too."""
        return (Part((), self.organ, self.preamble, self.operative, self.end), *self.more)

    def get(self, name: str) -> tuple[str, ...]:
        """The values of a heading field; empty where there is none."""
        return next((f.values for f in self.heading if isinstance(f, Field) and f.name == name), ())

    def first(self, name: str) -> str:
        """The first value of a heading field, or an empty text."""
        return next(iter(self.get(name)), "")

    def with_field(self, name: str, *values: str) -> "Resolution":
        """The same resolution with this heading field set; a new field goes last; no value removes it."""
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


@dataclass(frozen=True, slots=True)
class Placed:
    """A clause where it stands."""

    clause: Clause
    kind: Literal["preambular", "operative"]
    level: int
    """0 for a preambulatory clause and 1 for an operative one, one more for each level below."""
    ref: str
    """How people call it: `P2`, `3`, `3.b`, `3.b.ii`; in part B `B/3`."""
    path: tuple[int, ...]
    """Positions among the clauses of each level, from 0: `3.b` is (2, 1)."""
    part: int = 0


def walk(resolution: Resolution) -> Iterator[Placed]:
    """Every clause and sub-clause in the order of the text; closing texts are not visited on their own."""
    for number, part in enumerate(resolution.parts):
        prefix = f"{letter(number).upper()}/" if number else ""
        for kind, blocks in (("preambular", part.preamble), ("operative", part.operative)):
            first = 0 if kind == "preambular" else 1
            clauses = (b for b in blocks if isinstance(b, Clause))
            for i, clause in enumerate(clauses):
                ref = f"{prefix}{'P' if first == 0 else ''}{i + 1}"
                yield from _descend(clause, kind, first, ref, (i,), number)  # type: ignore[arg-type]


def _descend(
    clause: Clause,
    kind: Literal["preambular", "operative"],
    level: int,
    ref: str,
    path: tuple[int, ...],
    part: int,
) -> Iterator[Placed]:
    yield Placed(clause, kind, level, ref, path, part)
    for i, child in enumerate(clause.subclauses):
        yield from _descend(child, kind, level + 1, f"{ref}.{_mark(len(path), i)}", (*path, i), part)


def _mark(depth: int, index: int) -> str:
    return roman(index + 1) if depth == 2 else letter(index)  # noqa: PLR2004 - 3.b.ii: only the third mark is Roman


def letter(index: int) -> str:
    """The label letter for a position from 0: a … z, aa, bb … as the UN does it."""
    return chr(ord("a") + index % 26) * (index // 26 + 1)


_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
          (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def roman(number: int) -> str:
    """A number from 1 in lower-case Roman figures."""
    out = ""
    for value, figure in _ROMAN:
        count, number = divmod(number, value)
        out += figure * count
    return out


def fresh_id(text: str, taken: set[str]) -> str:
    """A short id for a new clause, made from its text, that is not in `taken`."""
    import hashlib

    for n in range(len(taken) + 1):
        candidate = hashlib.sha256(f"{text}\0{n}".encode()).hexdigest()[:6]
        if candidate not in taken:
            return candidate
    raise AssertionError  # more candidates than ids taken: one is free
