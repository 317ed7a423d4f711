"""Order: what may stay where it is, and what comes beside what."""

from collections.abc import Sequence

from resolution_kit.model import HEADING_FIELDS
from resolution_kit.text.sequences import longest_increasing


def stable(positions: Sequence[int | None]) -> set[int]:
    """The old positions that need not move: the longest run in ascending order."""
    numbers = [position for position in positions if position is not None]
    return {numbers[i] for i in longest_increasing(numbers)}


def moved_fields(names: Sequence[str], new: Sequence[str]) -> set[str]:
    """The heading fields among `names` that do not stand in the order of the new draft's keys."""
    order = [name for name in new if name in HEADING_FIELDS and name in names]
    keep = stable([names.index(name) for name in order])
    return {name for name in order if names.index(name) not in keep}


def neighbour(name: str, order: Sequence[str], stays: Sequence[str]) -> tuple[str, bool]:
    """The key beside which a new one goes, and whether after it; heading fields keep to the order of the heading."""
    at = order.index(name)
    before = [other for other in reversed(order[:at]) if other in stays]
    if name in HEADING_FIELDS:
        fields = [other for other in before if other in HEADING_FIELDS]
        later = [other for other in order[at:] if other in stays and other in HEADING_FIELDS]
        if fields or later:
            return (fields[0], True) if fields else (later[0], False)
    return (before[0], True) if before else (stays[0], False)
