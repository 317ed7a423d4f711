"""Votes counted: whether they carry, and whether they can be right."""

import re
from collections.abc import Iterable

from resolution_kit.amendments.text import phrases
from resolution_kit.errors import Problem
from resolution_kit.knowledge.states import delegation_key
from resolution_kit.knowledge.styles import Style
from resolution_kit.knowledge.styles.limits import Majority
from resolution_kit.model.proposals import ANSWERS, Vote
from resolution_kit.operations.people import delegations
from resolution_kit.paper.committee import Size

Counts = tuple[int, int, int]
"""For, against, abstentions."""
_PAIR = re.compile("[=:]")

Roll = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def carries(counts: Counts, majority: Majority) -> bool:
    """Whether so many votes carry a proposal; a tie does not carry, and abstentions do not count."""
    yes, no, _ = counts
    return yes > no if majority == "simple" else yes > 0 and 3 * yes >= 2 * (yes + no)


def vote_of(counts: Counts, majority: Majority, size: Size | None, clause: str = "") -> Vote:
    """The vote with these counts; a Problem if nobody voted, or more than there are delegations."""
    if not any(counts):
        raise Problem("nobody voted; say `--for 12 --against 3 --abstain 2`, or call the roll: `--roll`")
    if size and sum(counts) > size.count:
        said = " + ".join(map(str, counts))
        raise Problem(f"{said} are {sum(counts)} votes, and the committee has {size.count} delegations ({size.source})")
    return Vote(counts, carries(counts, majority), clause=clause)


def roll_of(typed: Iterable[str], style: Style, *, as_typed: bool = False) -> Roll:
    """The roll from answers such as `Mexico=yes`, each delegation once by its United Nations name.

    An unknown answer and a second one of the same delegation are Problems.
    """
    words = _answers(style)
    answers = {word: answer for answer, known in words.items() for word in known}
    given: dict[str, tuple[str, str]] = {}
    for piece in typed:
        name, answer = (part.strip() for part in _PAIR.split(piece, maxsplit=1)) if _PAIR.search(piece) else (piece, "")
        if not name or answer.casefold() not in answers:
            expected = ", ".join(known[0] for known in words.values())
            raise Problem(f"`{piece.strip()}` is no answer to a roll call, expected `Mexico=` and one of {expected}")
        for one in delegations([name], as_typed=as_typed):
            if delegation_key(one) in given:
                raise Problem(f"`{one}` answers twice; each delegation has one vote")
            given[delegation_key(one)] = (one, answers[answer.casefold()])
    return tuple(tuple(name for name, said in given.values() if said == answer) for answer in ANSWERS)  # type: ignore[return-value]


def counts_of(roll: Roll) -> Counts:
    """The counts of a roll."""
    yes, no, none = map(len, roll)
    return yes, no, none


def _answers(style: Style) -> dict[str, tuple[str, ...]]:
    """The words for each of the `ANSWERS` in the phrases of the house style."""
    known = phrases(style)
    spoken = zip(ANSWERS, ("yes", "no", "none"), strict=True)
    return {answer: tuple(word.strip().casefold() for word in known[name].split(",")) for answer, name in spoken}
