"""Amendments that cannot both be adopted, or not in every order: found by trying, before the vote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from resolution_kit.amendments.anchors import Lapsed
from resolution_kit.amendments.apply import carried_out
from resolution_kit.amendments.nested import text_for
from resolution_kit.amendments.register import adopted_text, pending
from resolution_kit.model import Resolution
from resolution_kit.model.proposals import Add, Amendment, Order


@dataclass(frozen=True, slots=True)
class Collision:
    """Two pending amendments that get into each other's way; or one that cannot be carried out as the text is now."""

    numbers: tuple[int, ...]
    clause: str
    """The id of the clause over which they collide; empty where it is none in particular."""
    why: str


def lapsed(resolution: Resolution) -> dict[int, Lapsed]:
    """The pending amendments that cannot be carried out as the text is now, by number."""
    found = {}
    for one in pending(resolution):
        try:
            carried_out(text_for(resolution, one), one)
        except Lapsed as problem:
            found[one.number] = problem
    return found


def collisions(resolution: Resolution) -> list[Collision]:
    """Everything that a chair should know before a vote."""
    dead = lapsed(resolution)
    found = [Collision((number,), problem.clause, problem.why) for number, problem in dead.items()]
    alive = [one for one in pending(resolution) if one.number not in dead]
    for one, other in combinations(alive, 2):
        if one.amends == other.amends:
            found += _between(text_for(resolution, one), one, other)
    return found


def _between(resolution: Resolution, one: Amendment, other: Amendment) -> Iterator[Collision]:
    """What happens between two amendments that can both be carried out now."""
    first, second = (_after(resolution, *pair) for pair in ((one, other), (other, one)))
    numbers = (one.number, other.number)
    if isinstance(first, Lapsed) and isinstance(second, Lapsed):
        yield Collision(numbers, first.clause, f"whichever is adopted, the other falls: {_both(first, second)}")
    elif isinstance(first, Lapsed):
        yield Collision(numbers, first.clause, f"once {one.number} is adopted, {other.number} falls: {first.why}")
    elif isinstance(second, Lapsed):
        yield Collision(numbers, second.clause, f"once {other.number} is adopted, {one.number} falls: {second.why}")
    elif first.parts != second.parts:
        clause = next(iter(_named(one.orders) & _named(other.orders)), "")
        yield Collision(numbers, clause, "the one adopted last prevails")


def _after(resolution: Resolution, one: Amendment, other: Amendment) -> Resolution | Lapsed:
    """The text after the first and then the second, or why the second can no more be carried out."""
    try:
        return carried_out(adopted_text(resolution, one), other)
    except Lapsed as problem:
        return problem


def _both(first: Lapsed, second: Lapsed) -> str:
    return first.why if first.why == second.why else f"{first.why}; {second.why}"


def _named(orders: Sequence[Order]) -> set[str]:
    return {order.clause for order in orders if not isinstance(order, Add)}
