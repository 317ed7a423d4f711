"""Filing an amendment: checked against the text and the house style, and put on record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from resolution_kit.amendments.anchors import Lapsed
from resolution_kit.amendments.apply import carried_out
from resolution_kit.amendments.nested import text_for
from resolution_kit.amendments.orders import Wish
from resolution_kit.amendments.register import undecided, with_record
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.model.proposals import Amendment, Order, Strike
from resolution_kit.operations.people import delegation_key, listed


@dataclass(frozen=True, slots=True)
class Filing:
    """Who files an amendment, or adds to one."""

    by: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    amends: int | None = None
    """The amendment that is to be amended."""
    into: int | None = None
    """The amendment on file that takes up the orders."""


def filed(resolution: Resolution, filing: Filing, wish: Wish, style: Style) -> tuple[Resolution, Amendment]:
    """The draft with the amendment on file, and the amendment; every clause of the draft has an id."""
    one = _begun(resolution, filing, style) if filing.into is None else _open(resolution, filing.into)
    text = text_for(resolution, one)
    one = replace(one, orders=_in_turn((*one.orders, *wish(text))))
    try:
        after = carried_out(text, one)
    except Lapsed as lapsed:
        raise Problem(f"with the other orders of amendment {one.number} this cannot be done: {lapsed.why}") from lapsed
    if not style.amendments.preamble and [p.preamble for p in after.parts] != [p.preamble for p in text.parts]:
        raise Problem(f"house style {style.name} lets nobody amend the preamble; amend an operative clause")
    if after.parts == text.parts:
        raise Problem("this amendment would change nothing; say other words, or another place")
    return with_record(resolution, one), one


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
    """An amendment that still takes up orders."""
    one = undecided(resolution, number)
    accepted = [name for name in one.consents if not is_among(name, one.by)]
    amending = [other for other in resolution.amendments if other.amends == number and other.state == "pending"]
    if accepted:
        raise Problem(f"{', '.join(accepted)} accepted amendment {number} as it is; file another one")
    if amending:
        raise Problem(f"amendment {amending[0].number} amends amendment {number}; decide on it first")
    return one


def _in_turn(orders: Sequence[Order]) -> tuple[Order, ...]:
    """What is struck goes last, so that what goes beside it finds its place."""
    return tuple(sorted(orders, key=lambda order: isinstance(order, Strike)))


def is_among(name: str, names: Iterable[str]) -> bool:
    """Whether a delegation is one of these, by whatever right name."""
    return any(delegation_key(name) == delegation_key(other) for other in names)
