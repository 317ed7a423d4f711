"""The list of amendments in a draft."""

from dataclasses import replace

from resolution_kit.amendments.apply import carried_out
from resolution_kit.errors import Problem
from resolution_kit.model import Resolution
from resolution_kit.model.proposals import Amendment


def pending(resolution: Resolution) -> list[Amendment]:
    """The amendments that are not decided."""
    return [one for one in resolution.amendments if one.state == "pending"]


def numbered(resolution: Resolution, number: int) -> Amendment:
    """The amendment with this number."""
    found = next((one for one in resolution.amendments if one.number == number), None)
    if found is None:
        there = ", ".join(str(one.number) for one in resolution.amendments)
        raise Problem(f"no amendment {number}; {f'there are {there}' if there else 'none is filed yet'}")
    return found


def undecided(resolution: Resolution, number: int) -> Amendment:
    """The amendment with this number, which must be pending."""
    one = numbered(resolution, number)
    if one.state != "pending":
        raise Problem(f"amendment {number} is {one.state} already; `reskit undo` takes the last change back")
    return one


def with_record(resolution: Resolution, one: Amendment) -> Resolution:
    """The draft with this amendment in the place of the one with its number, or behind the others."""
    others = resolution.amendments
    if all(other.number != one.number for other in others):
        return replace(resolution, amendments=(*others, one))
    return replace(resolution, amendments=tuple(one if other.number == one.number else other for other in others))


def adopted_text(resolution: Resolution, one: Amendment) -> Resolution:
    """The draft after an amendment to its text is adopted, with that on record."""
    return with_record(carried_out(resolution, one), replace(one, state="adopted"))
