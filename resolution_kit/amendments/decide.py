"""What becomes of amendments: supported, accepted by the sponsors, voted on, withdrawn."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resolution_kit.amendments.anchors import Lapsed
from resolution_kit.amendments.apply import carried_out
from resolution_kit.amendments.conflicts import lapsed
from resolution_kit.amendments.nested import amended, text_for
from resolution_kit.amendments.register import numbered, undecided, with_record
from resolution_kit.amendments.submit import is_among
from resolution_kit.amendments.text import AmendingText, lines
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution, walk
from resolution_kit.model.proposals import Amendment, Vote, names
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.people import listed
from resolution_kit.paper.committee import Size
from resolution_kit.readiness import is_met, people_said
from resolution_kit.text.suggest import did_you_mean


def support(resolution: Resolution, number: int, delegations: Sequence[str]) -> Outcome:
    """More delegations behind an amendment."""
    one = undecided(resolution, number)
    new = tuple(name for name in delegations if not is_among(name, (*one.by, *one.supporters)))
    if not new:
        return Outcome(resolution, said=(f"amendment {number}: they stand behind it already",))
    changed = with_record(resolution, replace(one, supporters=(*one.supporters, *new)))
    return Outcome(changed, said=(f"amendment {number}: supported by {', '.join(new)}",))


def consent(resolution: Resolution, number: int, delegations: Sequence[str], style: Style) -> Outcome:
    """Sponsors that accept an amendment; with the last of them it is adopted, and nobody votes."""
    one = undecided(resolution, number)
    sponsors = listed(resolution, "sponsors")
    for name in delegations:
        if not is_among(name, sponsors):
            near = did_you_mean(name, sponsors) or f"; there are {', '.join(sponsors) or 'none'}"
            raise Problem(f"`{name}` is no sponsor of the draft, and only sponsors accept an amendment{near}")
    consents = tuple(name for name in sponsors if is_among(name, (*one.consents, *delegations)))
    one = replace(one, consents=consents)
    left = [name for name in sponsors if name not in consents]
    if left or not sponsors:
        said = f"amendment {number}: accepted by {', '.join(consents)}; still to ask: {', '.join(left)}"
        return Outcome(with_record(resolution, one), said=(said,))
    return adopt(
        with_record(resolution, one), number, style, f"amendment {number}: every sponsor accepts it, so it is adopted"
    )


def vote(resolution: Resolution, number: int, ballot: Vote, style: Style, size: Size | None) -> Outcome:
    """An amendment after the vote on it: adopted and carried out, or rejected."""
    one = _next(resolution, number)
    _must_be_supported(one, style, size)
    yes, no, none = ballot.counts
    counts = f"{yes} for, {no} against, {none} abstaining"
    resolution = with_record(resolution, replace(one, vote=ballot))
    if ballot.carried:
        return adopt(resolution, number, style, f"amendment {number} adopted: {counts}")
    majority = " (two thirds are needed)" if style.amendments.majority == "two-thirds" and yes > no else ""
    one = replace(one, vote=ballot, state="rejected", said=_said(resolution, one, style))
    return Outcome(with_record(resolution, one), said=(f"amendment {number} rejected: {counts}{majority}",))


def withdraw(resolution: Resolution, number: int, style: Style) -> Outcome:
    """An amendment taken back, and those that would have amended it."""
    one = undecided(resolution, number)
    going = [one, *(other for other in resolution.amendments if other.amends == number and other.state == "pending")]
    out = resolution
    for each in going:
        out = with_record(out, replace(each, state="withdrawn", said=_said(resolution, each, style)))
    said = [f"amendment {each.number} withdrawn" for each in going]
    return Outcome(out, said=tuple(said))


def adopt(resolution: Resolution, number: int, style: Style, said: str) -> Outcome:
    """The draft with an amendment carried out; or, for one to another amendment, with that one amended."""
    one = _next(resolution, number)
    try:
        after = carried_out(text_for(resolution, one), one)
    except Lapsed as problem:
        raise Problem(_no_more(resolution, one, problem)) from problem
    record = replace(one, state="adopted", said=_said(resolution, one, style))
    if one.amends is not None:
        other = numbered(resolution, one.amends)
        consents = tuple(name for name in other.consents if is_among(name, other.by))
        out = with_record(with_record(resolution, record), replace(amended(other, one), consents=consents))
        return Outcome(out, said=(f"{said}; amendment {one.amends} says so now",))
    out = with_record(after, record)
    moved = tuple(dict.fromkeys(id_ for order in one.orders for id_ in _about(resolution, after, names(order))))
    return Outcome(out, moved, said=(said,), notes=fallen(resolution, out))


def fallen(before: Resolution, after: Resolution) -> tuple[str, ...]:
    """The pending amendments that could be carried out before and no longer can, each with the reason."""
    dead = lapsed(before)
    new = [(number, problem) for number, problem in lapsed(after).items() if number not in dead]
    return tuple(f"amendment {number} can no longer be carried out: {told(before, problem)}" for number, problem in new)


def _next(resolution: Resolution, number: int) -> Amendment:
    """The amendment, which may be decided now: nothing that would amend it waits."""
    one = undecided(resolution, number)
    waiting = [
        str(other.number) for other in resolution.amendments if other.amends == number and other.state == "pending"
    ]
    if waiting:
        raise Problem(f"amendment {' and '.join(waiting)} would amend amendment {number}; decide on that first")
    return one


def told(resolution: Resolution, problem: Lapsed) -> str:
    """What is wrong, with the clause by its label where it has one."""
    ref = next((place.ref for place in walk(resolution) if place.clause.id == problem.clause), "")
    return f"{ref}: {problem.why}" if ref else problem.why


def _no_more(resolution: Resolution, one: Amendment, problem: Lapsed) -> str:
    again = f"`reskit amend withdraw {one.number}`, and file it anew"
    return f"amendment {one.number} can no longer be carried out: {told(resolution, problem)}; {again}"


def _about(before: Resolution, after: Resolution, ids: frozenset[str]) -> Iterator[str]:
    """Those of the clauses that are not as they were; the others only say where something goes."""
    old, new = ({place.clause.id: place.clause for place in walk(text)} for text in (before, after))
    return (id_ for id_ in ids if id_ in old and (id_ not in new or new[id_].text != old[id_].text))


def _must_be_supported(one: Amendment, style: Style, size: Size | None) -> None:
    limit, count = style.amendments.supporters, len(one.by) + len(one.supporters)
    if not is_met(count, limit, size):
        said = people_said(count, limit, size)
        raise Problem(f"delegations behind amendment {one.number}: {said}; `reskit amend support {one.number} …`")


def _said(resolution: Resolution, one: Amendment, style: Style) -> tuple[str, ...]:
    """Its text as it is decided on."""
    return tuple(lines(AmendingText(resolution, one, style).sentences()))
