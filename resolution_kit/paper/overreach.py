"""Acts that a paper has bodies do and that are beyond their powers, each place once."""

from collections.abc import Iterator

from resolution_kit.knowledge.bodies import Body
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.statements import OWN, Statement, Way


def overreaches(paper: Paper, *ways: Way) -> Iterator[Statement]:
    """What the paper has bodies do in these ways, beyond what they may; the first of statements that overlap."""
    taken: list[Statement] = []
    for said in paper.statements:
        key = power_key(paper.body) if said.actor == OWN and paper.body else said.actor
        beyond = key != OWN and said.act.is_beyond(key) and not _sends(said, paper)
        if beyond and not any(said.at is other.at and _overlap(said, other) for other in taken):
            taken.append(said)
            if said.way in ways:
                yield said


def power_key(body: Body) -> str:
    """The key by which clauses/powers.yaml names a body: committees of the General Assembly are the Assembly."""
    return "ga" if body.adopts_as == "ga" else body.key


def _sends(said: Statement, paper: Paper) -> bool:
    """Whether the Security Council has others do what it may do itself."""
    sent = said.actor in ("secretary-general", "secretariat", "sanctions-committee", "icc")
    return sent and said.way == "asked" and paper.body is not None and paper.body.key == "sc" and "sc" in said.act.may


def _overlap(one: Statement, other: Statement) -> bool:
    return one.start < other.end and other.start < one.end
