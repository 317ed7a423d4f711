"""Decisions: amendments supported, accepted by the sponsors, voted on or withdrawn; votes on clauses and the draft."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resolution_kit.amendments.anchors import Inapplicable
from resolution_kit.amendments.apply import applied
from resolution_kit.amendments.conflicts import inapplicable
from resolution_kit.amendments.register import amended, numbered, pending, text_for, undecided, with_amendment
from resolution_kit.amendments.submit import is_among
from resolution_kit.amendments.text import AmendingText, lines
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution, walk
from resolution_kit.model.proposals import Amendment, Vote, names
from resolution_kit.model.references import find
from resolution_kit.operations.move import remove
from resolution_kit.operations.operation import Outcome
from resolution_kit.operations.people import listed
from resolution_kit.paper.committee import Size
from resolution_kit.readiness import is_met, people_said
from resolution_kit.text.suggest import did_you_mean


def support(resolution: Resolution, number: int, delegations: Sequence[str]) -> Outcome:
    """The draft with more delegations behind an amendment."""
    one = undecided(resolution, number)
    new = tuple(name for name in delegations if not is_among(name, (*one.by, *one.supporters)))
    if not new:
        return Outcome(resolution, said=(f"amendment {number}: they stand behind it already",))
    changed = with_amendment(resolution, replace(one, supporters=(*one.supporters, *new)))
    return Outcome(changed, said=(f"amendment {number}: supported by {', '.join(new)}",))


def consent(resolution: Resolution, number: int, delegations: Sequence[str], style: Style) -> Outcome:
    """The draft with sponsors that accept an amendment; the last of them adopts it without a vote."""
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
        return Outcome(with_amendment(resolution, one), said=(said,))
    said = f"amendment {number}: every sponsor accepts it, so it is adopted"
    return adopt(with_amendment(resolution, one), number, style, said)


def vote(resolution: Resolution, number: int, ballot: Vote, style: Style, size: Size | None) -> Outcome:
    """The draft after a vote on an amendment: with it applied, or rejected."""
    one = _next(resolution, number)
    _must_be_supported(one, style, size)
    yes, no, _ = ballot.counts
    resolution = with_amendment(resolution, replace(one, vote=ballot))
    if ballot.carried:
        return adopt(resolution, number, style, f"amendment {number} adopted: {_counts(ballot)}")
    majority = " (two thirds are needed)" if style.amendments.majority == "two-thirds" and yes > no else ""
    one = replace(one, vote=ballot, state="rejected", said=_amending_text(resolution, one, style))
    return Outcome(with_amendment(resolution, one), said=(f"amendment {number} rejected: {_counts(ballot)}{majority}",))


def withdraw(resolution: Resolution, number: int, style: Style) -> Outcome:
    """The draft with an amendment withdrawn, and with it those that would have amended it."""
    one = undecided(resolution, number)
    going = [one, *(other for other in resolution.amendments if other.amends == number and other.state == "pending")]
    out = resolution
    for each in going:
        out = with_amendment(out, replace(each, state="withdrawn", said=_amending_text(resolution, each, style)))
    said = [f"amendment {each.number} withdrawn" for each in going]
    return Outcome(out, said=tuple(said))


def adopt(resolution: Resolution, number: int, style: Style, said: str) -> Outcome:
    """The draft with an amendment applied; or, for one to another amendment, with that one amended."""
    one = _next(resolution, number)
    try:
        after = applied(text_for(resolution, one), one)
    except Inapplicable as problem:
        raise Problem(_why_not(resolution, one, problem)) from problem
    record = replace(one, state="adopted", said=_amending_text(resolution, one, style))
    if one.amends is not None:
        other = numbered(resolution, one.amends)
        consents = tuple(name for name in other.consents if is_among(name, other.by))
        out = with_amendment(with_amendment(resolution, record), replace(amended(other, one), consents=consents))
        return Outcome(out, said=(f"{said}; amendment {one.amends} says so now",))
    out = with_amendment(after, record)
    moved = tuple(dict.fromkeys(id_ for order in one.orders for id_ in _changed(resolution, after, names(order))))
    return Outcome(out, moved, said=(said,), notes=newly_inapplicable(resolution, out))


def newly_inapplicable(before: Resolution, after: Resolution) -> tuple[str, ...]:
    """A sentence with the reason for each pending amendment that was applicable before and no longer is."""
    dead = inapplicable(before)
    new = {number: problem for number, problem in inapplicable(after).items() if number not in dead}
    return tuple(f"amendment {number} can no longer be carried out: {reason(before, new[number])}" for number in new)


def _next(resolution: Resolution, number: int) -> Amendment:
    """The amendment to decide on; a Problem while others that would amend it are pending."""
    one = undecided(resolution, number)
    waiting = [
        str(other.number) for other in resolution.amendments if other.amends == number and other.state == "pending"
    ]
    if waiting:
        raise Problem(f"amendment {' and '.join(waiting)} would amend amendment {number}; decide on that first")
    return one


def reason(resolution: Resolution, problem: Inapplicable) -> str:
    """Why an amendment is inapplicable, with the reference of the clause if it has one."""
    ref = next((place.ref for place in walk(resolution) if place.clause.id == problem.clause), "")
    return f"{ref}: {problem.why}" if ref else problem.why


def _why_not(resolution: Resolution, one: Amendment, problem: Inapplicable) -> str:
    again = f"`reskit amend withdraw {one.number}`, and file it anew"
    return f"amendment {one.number} can no longer be carried out: {reason(resolution, problem)}; {again}"


def _changed(before: Resolution, after: Resolution, ids: frozenset[str]) -> Iterator[str]:
    """The clauses that changed; an order names others as neighbours only."""
    old, new = ({place.clause.id: place.clause for place in walk(text)} for text in (before, after))
    return (id_ for id_ in ids if id_ in old and (id_ not in new or new[id_].text != old[id_].text))


def _must_be_supported(one: Amendment, style: Style, size: Size | None) -> None:
    limit, count = style.amendments.supporters, len(one.by) + len(one.supporters)
    if not is_met(count, limit, size):
        said = people_said(count, limit, size)
        raise Problem(f"delegations behind amendment {one.number}: {said}; `reskit amend support {one.number} …`")


def _amending_text(resolution: Resolution, one: Amendment, style: Style) -> tuple[str, ...]:
    """The amending text at the time of the decision."""
    return tuple(lines(AmendingText(resolution, one, style).sentences()))


def vote_on_clause(resolution: Resolution, ref: str, ballot: Vote) -> Outcome:
    """The draft after a vote on one clause by itself, which stays or goes with its sub-clauses."""
    place = find(resolution, ref)
    ballot = replace(ballot, clause=place.ref)
    recorded = replace(resolution, votes=(*resolution.votes, ballot))
    if ballot.carried:
        return Outcome(recorded, said=(f"{place.ref} stays: {_counts(ballot)}",))
    gone = remove(recorded, [place.ref])
    said = f"{place.ref} voted out: {_counts(ballot)}"
    return replace(gone, said=(said,), notes=newly_inapplicable(resolution, gone.resolution))


def vote_on_draft(resolution: Resolution, ballot: Vote) -> Outcome:
    """The draft with the vote on the whole of it; a Problem while amendments are pending that can be carried out."""
    lapsed = inapplicable(resolution)
    waiting = [str(one.number) for one in pending(resolution) if one.number not in lapsed]
    if waiting:
        many = f"amendments {', '.join(waiting)} are" if len(waiting) > 1 else f"amendment {waiting[0]} is"
        raise Problem(
            f"{many} not decided; `reskit amend vote {waiting[0]} …`, or `reskit amend withdraw {waiting[0]}`"
        )
    recorded = replace(resolution, votes=(*resolution.votes, ballot))
    return Outcome(recorded, said=(f"the draft {'is adopted' if ballot.carried else 'fails'}: {_counts(ballot)}",))


def _counts(ballot: Vote) -> str:
    yes, no, none = ballot.counts
    return f"{yes} for, {no} against, {none} abstaining"
