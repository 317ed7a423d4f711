"""The committee of a resolution: which body adopts it, and how many delegations there are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.errors import Problem
from resolution_kit.knowledge.bodies import Body, bodies, body_of
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Line, Resolution
from resolution_kit.paper.official_names import agencies
from resolution_kit.paper.organ_lines import late_organ
from resolution_kit.text.inline import plain

_STROKE = re.compile(r"\s*[|/:•]\s*|\s+[–—-]+\s+")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)$")
MOST = 1000
"""Delegations of a committee; the United Nations have 193 members."""


def adopting_body(resolution: Resolution, style: Style | None = None) -> Body | None:
    """The body that adopts it: as `body:` of the draft says, else by its organ line, else by its committee.

    A line of the heading that is nothing but the name of a body names the committee too. A committee that speaks as the
    organ is the body. A house style for certain bodies decides if organ and committee name another one: the
    Organization of American States has a General Assembly too. None if nothing names a body.
    """
    known = bodies()
    if resolution.body in known:
        return known[resolution.body]
    organ = resolution.main.organ or late_organ(resolution.main)
    committee = body_of(resolution.first("committee")) or _masthead(resolution)
    named = (body_of(plain(organ.text)) if organ else None) or committee
    if committee and named and committee.adopts_as == named.adopts_as:
        named = committee
    if style and style.bodies and (named is None or named.adopts_as not in style.bodies):
        return next((known[key] for key in style.bodies if key in known), named)
    return named


def _masthead(resolution: Resolution) -> Body | None:
    """The body that a line of the heading without a field name is: `Third Committee (SOCHUM)`."""
    for item in resolution.heading if not resolution.first("committee") else ():
        text = plain(item.text) if isinstance(item, Line) else item.values[0] if item.name == "title" else ""
        if body := next((body for name in _names_in(text) if (body := body_of(name))), None):
            return body
    return None


def names_committee(text: str) -> bool:
    """Whether a line of a heading says which committee it is, by the name of a body or by an acronym.

    `DISEC | Small arms`, `GA 6 – Legal`, `UNHCR Working Paper`; an acronym further inside may be the topic.
    """
    first = text.partition(" ")[0].strip(".,:;()–—-|")
    return first in agencies() or (first.isupper() and body_of(first) is not None) or any(map(body_of, _names_in(text)))


def _names_in(text: str) -> Iterator[str]:
    """What may be the name in a line: all of it, or what stands before and in its brackets, or beside a stroke."""
    yield text
    bracket = _BRACKETS.search(text)
    if bracket:
        yield text[: bracket.start()]
        yield bracket[1]
    pieces = _STROKE.split(text)
    yield from pieces if len(pieces) > 1 else ()


@dataclass(frozen=True, slots=True)
class Size:
    """How many delegations a committee has."""

    count: int
    source: str
    """Who says so, such as `committee_size` of the draft."""


def committee_size(resolution: Resolution, style: Style) -> Size | None:
    """The size of the committee: as the draft says, else the house style, else the members of the body."""
    typed = resolution.first("committee_size").strip()
    if typed:
        if not typed.isdecimal() or not 0 < int(typed) <= MOST:
            raise Problem(f"`committee_size: {typed}`, expected the number of delegations in the committee, such as 63")
        return Size(int(typed), "`committee_size` of the draft")
    if style.limits.delegations is not None:
        return Size(style.limits.delegations, f"house style {style.name}")
    body = adopting_body(resolution, style)
    return Size(body.members, f"the members of the {body.name}") if body and body.members else None
