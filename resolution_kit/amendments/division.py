"""Votes on one clause by itself, and on the draft as a whole."""

from dataclasses import replace

from resolution_kit.amendments.decide import fallen
from resolution_kit.amendments.register import pending
from resolution_kit.errors import Problem
from resolution_kit.model import Resolution
from resolution_kit.model.proposals import Vote
from resolution_kit.model.references import find
from resolution_kit.operations.move import remove
from resolution_kit.operations.operation import Outcome


def divided(resolution: Resolution, ref: str, ballot: Vote) -> Outcome:
    """The draft after a vote on one clause: kept, or taken out with its sub-clauses."""
    place = find(resolution, ref)
    ballot = replace(ballot, clause=place.ref)
    recorded = replace(resolution, votes=(*resolution.votes, ballot))
    if ballot.carried:
        return Outcome(recorded, said=(f"{place.ref} stays: {_counts(ballot)}",))
    gone = remove(recorded, [place.ref])
    said = f"{place.ref} voted out: {_counts(ballot)}"
    return replace(gone, said=(said,), notes=fallen(resolution, gone.resolution))


def decided(resolution: Resolution, ballot: Vote) -> Outcome:
    """The draft with the vote on the whole of it; every amendment is decided before."""
    waiting = [str(one.number) for one in pending(resolution)]
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
