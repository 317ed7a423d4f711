"""What an operation on a draft gives: the new draft, and which clauses it was about."""

from dataclasses import dataclass

from resolution_kit.model import Resolution


@dataclass(frozen=True, slots=True)
class Outcome:
    """The resolution after an operation on one in which every clause has an id (see `naming`)."""

    resolution: Resolution
    ids: tuple[str, ...] = ()
    """The clauses that the person asked to change, before and after; others only have other numbers now."""
    into: str = ""
    """The clause that took in those of `ids` that are gone, if any did."""
    said: tuple[str, ...] = ()
    """What was done to something that is no clause."""
    notes: tuple[str, ...] = ()
    """What the person should know of it."""
