"""Counting votes: whether they carry, and whether they can be right."""

import re
from collections.abc import Iterable, Sequence

from resolution_kit.amendments.phrases import phrases
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.knowledge.styles.limits import Majority
from resolution_kit.model.proposals import ANSWERS, Vote
from resolution_kit.operations.people import delegation_key, delegations
from resolution_kit.paper.committee import Size

Counts = tuple[int, int, int]
"""For, against, abstentions."""
_PAIR = re.compile("[=:]")

Roll = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def carries(counts: Counts, majority: Majority) -> bool:
    """Whether so many votes carry a proposal; a tie does not, and abstentions do not count."""
    yes, no, _ = counts
    return yes > no if majority == "simple" else yes > 0 and 3 * yes >= 2 * (yes + no)


def counted(counts: Counts, majority: Majority, size: Size | None, clause: str = "") -> Vote:
    """The vote; more votes than there are delegations are refused."""
    if not any(counts):
        raise Problem("nobody voted; say `--for 12 --against 3 --abstain 2`, or call the roll: `--roll`")
    if size and sum(counts) > size.count:
        said = " + ".join(map(str, counts))
        raise Problem(f"{said} are {sum(counts)} votes, and the committee has {size.count} delegations ({size.source})")
    return Vote(counts, carries(counts, majority), clause=clause)


def called(typed: Iterable[str], style: Style, *, as_typed: bool = False) -> Roll:
    """The roll from `Mexico=yes` and the like; names are those of lists of the United Nations, each once."""
    answers = _answers(style)
    given: dict[str, tuple[str, str]] = {}
    for piece in typed:
        name, answer = (part.strip() for part in _PAIR.split(piece, maxsplit=1)) if _PAIR.search(piece) else (piece, "")
        if not name or answer.casefold() not in answers:
            known = ", ".join(next(iter(words)) for words in _words(style).values())
            raise Problem(f"`{piece.strip()}` is no answer to a roll call, expected `Mexico=` and one of {known}")
        for one in delegations([name], as_typed=as_typed):
            if delegation_key(one) in given:
                raise Problem(f"`{one}` answers twice; each delegation has one vote")
            given[delegation_key(one)] = (one, answers[answer.casefold()])
    return tuple(tuple(name for name, said in given.values() if said == answer) for answer in ANSWERS)  # type: ignore[return-value]


def counts_of(roll: Roll) -> Counts:
    """How many answered how."""
    yes, no, none = map(len, roll)
    return yes, no, none


def _words(style: Style) -> dict[str, Sequence[str]]:
    known = phrases(style)
    spoken = zip(ANSWERS, ("yes", "no", "none"), strict=True)
    return {answer: [word.strip().casefold() for word in known[name].split(",")] for answer, name in spoken}


def _answers(style: Style) -> dict[str, str]:
    return {word: answer for answer, words in _words(style).items() for word in words}
