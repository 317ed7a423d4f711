"""The Schedules and Tables of the drug control conventions and what stands in them, from clauses/control-lists.yaml."""

from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load

CONTROL_LISTS = "clauses/control-lists.yaml"


@dataclass(frozen=True, slots=True)
class Convention:
    """A convention with its lists; its fields are explained at the head of the file."""

    convention: str
    names: tuple[str, ...]
    word: str
    numbers: tuple[str, ...]
    holds: str
    recommended_by: tuple[str, ...]
    decided_by: tuple[str, ...]
    source: str

    @property
    def title(self) -> str:
        """The name by which a message calls it."""
        return f"the {self.convention} Convention"

    @property
    def lists(self) -> str:
        """All its lists, as in `Schedules I to IV`."""
        joined = " and " if len(self.numbers) <= len(("I", "II")) else " to "
        return f"{self.word}s {self.numbers[0]}{joined}{self.numbers[-1]}"


@dataclass(frozen=True, slots=True)
class Substances:
    """Substances that stand in the same lists; the fields are explained at the head of the file."""

    names: tuple[str, ...]
    at: tuple[str, ...]
    source: str
    since: str = ""


@cache
def conventions() -> dict[str, Convention]:
    """The conventions by their year."""
    return {item.convention: item for item in records(load(bundled(CONTROL_LISTS)), "lists", Convention)}


@cache
def conventions_by_name() -> dict[str, Convention]:
    """The conventions by each of their names, in lower case."""
    return {name: item for item in conventions().values() for name in item.names}


@cache
def substances() -> dict[str, Substances]:
    """Substances by each of their names, in lower case."""
    return {
        name: group for group in records(load(bundled(CONTROL_LISTS)), "substances", Substances) for name in group.names
    }


def places_of(group: Substances) -> str:
    """Where substances stand, as in `Table I of the 1988 Convention`."""
    if not group.at:
        return "none of the lists"
    year = group.at[0].split()[0]
    numbers = " and ".join(place.split()[1] for place in group.at)
    word = conventions()[year].word
    return f"{word}{'s' * (len(group.at) > 1)} {numbers} of {conventions()[year].title}"
