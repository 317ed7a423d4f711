"""Filing: an amendment checked against the text and the house style, and entered in the draft."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from resolution_kit.amendments.anchors import Inapplicable
from resolution_kit.amendments.apply import applied
from resolution_kit.amendments.orders import MakeOrders
from resolution_kit.amendments.register import text_for, undecided, with_amendment
from resolution_kit.errors import Problem
from resolution_kit.knowledge.states import delegation_key
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.model.proposals import Amendment, Order, Strike
from resolution_kit.operations.people import listed


@dataclass(frozen=True, slots=True)
class Filing:
    """The people and the place of a new amendment."""

    by: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    amends: int | None = None
    """The amendment it amends."""
    into: int | None = None
    """The amendment on file that takes up the orders."""


def filed(resolution: Resolution, filing: Filing, make: MakeOrders, style: Style) -> tuple[Resolution, Amendment]:
    """The draft with the amendment on file, and the amendment; every clause of the draft has an id.

    A Problem if the house style does not allow it, the orders are inapplicable, or they change nothing.
    """
    one = _begun(resolution, filing, style) if filing.into is None else _open(resolution, filing.into)
    text = text_for(resolution, one)
    one = replace(one, orders=_strikes_last((*one.orders, *make(text))))
    try:
        after = applied(text, one)
    except Inapplicable as problem:
        why = f"with the other orders of amendment {one.number} this cannot be done: {problem.why}"
        raise Problem(why) from problem
    if not style.amendments.preamble and [p.preamble for p in after.parts] != [p.preamble for p in text.parts]:
        raise Problem(f"house style {style.name} lets nobody amend the preamble; amend an operative clause")
    if after.parts == text.parts:
        raise Problem("this amendment would change nothing; say other words, or another place")
    return with_amendment(resolution, one), one


def _begun(resolution: Resolution, filing: Filing, style: Style) -> Amendment:
    if not filing.by:
        raise Problem("say who moves it, as `--by Chile`; or with `--in 1` the amendment on file that it belongs to")
    if filing.amends is not None:
        _must_be_amendable(resolution, filing.amends, style)
    number = max((one.number for one in resolution.amendments), default=0) + 1
    consents = tuple(name for name in listed(resolution, "sponsors") if is_among(name, filing.by))
    supporters = tuple(name for name in filing.supporters if not is_among(name, filing.by))
    return Amendment(number, filing.by, (), supporters, consents, amends=filing.amends)


def _must_be_amendable(resolution: Resolution, number: int, style: Style) -> None:
    other = undecided(resolution, number)
    if not style.amendments.nested:
        raise Problem(f"house style {style.name} has no amendments to amendments; move one of your own to the draft")
    if other.amends is not None:
        raise Problem(f"amendment {number} amends amendment {other.amends}, and no further level is in order")


def _open(resolution: Resolution, number: int) -> Amendment:
    """The amendment with this number; a Problem if it takes up no more orders."""
    one = undecided(resolution, number)
    accepted = [name for name in one.consents if not is_among(name, one.by)]
    amending = [other for other in resolution.amendments if other.amends == number and other.state == "pending"]
    if accepted:
        raise Problem(f"{', '.join(accepted)} accepted amendment {number} as it is; file another one")
    if amending:
        raise Problem(f"amendment {amending[0].number} amends amendment {number}; decide on it first")
    return one


def _strikes_last(orders: Sequence[Order]) -> tuple[Order, ...]:
    """The orders with strikes last, so that clauses that go beside struck ones find their place."""
    return tuple(sorted(orders, key=lambda order: isinstance(order, Strike)))


def is_among(name: str, names: Iterable[str]) -> bool:
    """Whether a delegation is one of these, by any of its right names."""
    return any(delegation_key(name) == delegation_key(other) for other in names)
