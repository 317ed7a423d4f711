"""How long the texts of a body usually are (clauses/lengths.yaml)."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load


@dataclass(frozen=True, slots=True)
class UsualLength:
    """The usual numbers of clauses in texts of a body."""

    body: str
    preambular: tuple[str, ...]
    """The fewest and the most that are usual."""
    operative: tuple[str, ...]
    texts: int
    """How many texts were counted."""
    source: str


@cache
def usual_lengths() -> dict[str, UsualLength]:
    """The usual length by the key of the body."""
    return {one.body: one for one in records(load(bundled("clauses/lengths.yaml")), "lengths", UsualLength)}
