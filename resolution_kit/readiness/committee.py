"""The committee of a draft: which body it is, and how many delegations it has."""

from dataclasses import dataclass

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import Body, bodies, body_of
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.text.inline import plain

MOST = 1000
"""Delegations of a committee; the United Nations have 193 members."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many delegations a committee has."""

    count: int
    source: str
    """Where that is said, such as `committee_size in the draft`."""


def adopting_body(resolution: Resolution) -> Body | None:
    """The body that adopts the draft: as it says, else by its organ line, else by its committee."""
    named = bodies().get(resolution.body or "")
    organ = body_of(plain(resolution.main.organ.text)) if resolution.main.organ else None
    return named or organ or body_of(resolution.first("committee"))


def has_cycle(resolution: Resolution, style: Style) -> bool:
    """Whether clauses of the draft open with Also and Further where their neighbours open alike."""
    body = adopting_body(resolution)
    judged = style.rules.get("also-missing", style.rules.get("WOR50")) != "off"
    return judged and not (body and body.customs.without_also_further)


def committee_size(resolution: Resolution, style: Style) -> Size | None:
    """The size of the committee: as the draft says, else the house style, else the members of the body."""
    typed = resolution.first("committee_size").strip()
    if typed:
        if not typed.isdecimal() or not 0 < int(typed) <= MOST:
            raise Problem(f"`committee_size: {typed}`, expected the number of delegations in the committee, such as 63")
        return Size(int(typed), "`committee_size` of the draft")
    if style.limits.delegations is not None:
        return Size(style.limits.delegations, f"house style {style.name}")
    body = adopting_body(resolution)
    return Size(body.members, f"the members of the {body.name}") if body and body.members else None
