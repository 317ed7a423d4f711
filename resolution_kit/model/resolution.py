"""The resolution as a whole."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from resolution_kit.model.clauses import Block, Field, Line, Part, Rival, Waiver

if TYPE_CHECKING:
    from resolution_kit.model.proposals import Amendment, Vote


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
    amendments: "tuple[Amendment, ...]" = ()
    votes: "tuple[Vote, ...]" = ()
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
