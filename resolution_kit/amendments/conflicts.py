"""Collisions of amendments that cannot both be adopted, or not in every order: found by trying, before the vote."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from resolution_kit.amendments.anchors import Inapplicable
from resolution_kit.amendments.apply import applied
from resolution_kit.amendments.register import adopted_text, pending, text_for
from resolution_kit.model import Resolution, walk
from resolution_kit.model.proposals import Add, Amendment
from resolution_kit.text.inline import plain


@dataclass(frozen=True, slots=True)
class Collision:
    """Two pending amendments in each other's way, or one that the text as it stands makes inapplicable."""

    numbers: tuple[int, ...]
    clause: str
    """The id of the clause over which they collide; empty if it is no single one."""
    why: str


def inapplicable(resolution: Resolution) -> dict[int, Inapplicable]:
    """The pending amendments that cannot be applied to the text as it stands, by number."""
    found = {}
    for one in pending(resolution):
        try:
            applied(text_for(resolution, one), one)
        except Inapplicable as problem:
            found[one.number] = problem
    return found


def collisions(resolution: Resolution) -> list[Collision]:
    """Every collision, for a chair to know before a vote."""
    dead = inapplicable(resolution)
    found = [Collision((number,), problem.clause, problem.why) for number, problem in dead.items()]
    alive = [one for one in pending(resolution) if one.number not in dead]
    for one, other in combinations(alive, 2):
        if one.amends == other.amends:
            found += _between(text_for(resolution, one), one, other)
    return found


def _between(resolution: Resolution, one: Amendment, other: Amendment) -> Iterator[Collision]:
    """The collisions of two amendments that are both applicable now."""
    first, second = (_after(resolution, *pair) for pair in ((one, other), (other, one)))
    numbers = (one.number, other.number)
    if isinstance(first, Inapplicable) and isinstance(second, Inapplicable):
        yield Collision(numbers, first.clause, f"whichever is adopted, the other falls: {_both(first, second)}")
    elif isinstance(first, Inapplicable):
        yield Collision(numbers, first.clause, f"once {one.number} is adopted, {other.number} falls: {first.why}")
    elif isinstance(second, Inapplicable):
        yield Collision(numbers, second.clause, f"once {other.number} is adopted, {one.number} falls: {second.why}")
    elif first.parts != second.parts:
        clause = next(iter(_clauses(one) & _clauses(other)), "")
        yield Collision(numbers, clause, _two_ends(clause, numbers, first, second))


def _two_ends(clause: str, numbers: tuple[int, int], first: Resolution, second: Resolution) -> str:
    """What the text says if the one or the other is adopted last."""
    texts = [_text_of(text, clause) for text in (second, first)]
    if all(texts) and texts[0] != texts[1]:
        ends = (f"“{text}” if {number} is" for number, text in zip(numbers, texts, strict=True))
        return f"the one adopted last prevails: it reads {', '.join(ends)}"
    return "the one adopted last prevails: the clauses stand in another order"


def _text_of(text: Resolution, id_: str) -> str:
    return next((plain(place.clause.text) for place in walk(text) if place.clause.id == id_), "")


def _after(resolution: Resolution, one: Amendment, other: Amendment) -> Resolution | Inapplicable:
    """The text after both, or why the second is inapplicable after the first."""
    try:
        return applied(adopted_text(resolution, one), other)
    except Inapplicable as problem:
        return problem


def _both(first: Inapplicable, second: Inapplicable) -> str:
    return first.why if first.why == second.why else f"{first.why}; {second.why}"


def _clauses(amendment: Amendment) -> set[str]:
    return {order.clause for order in amendment.orders if not isinstance(order, Add)}
