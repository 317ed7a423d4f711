"""The bodies that adopt resolutions, and the committees of Model UN conferences that speak for them."""

import re
from dataclasses import dataclass, field, fields
from functools import cache

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.text.suggest import slip_of, suggest


@dataclass(frozen=True, slots=True)
class Customs:
    """How texts of a body differ from those of other bodies; a custom is the source that shows it, empty if none does.

    Each is explained at the head of clauses/bodies.yaml.
    """

    untitled: str = ""
    without_also_further: str = ""
    and_before_last: str = ""
    own_labels: str = ""
    bullets: str = ""
    either_case: str = ""
    ends_seized: str = ""
    strong_verbs: str = ""
    infinitives: str = ""
    own_openers: str = ""
    abbreviates: str = ""
    cites_symbols: str = ""
    cites_without_date: str = ""
    recalls_without_number: str = ""
    mixes_spellings: str = ""
    small_member_states: str = ""
    names_united_nations: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """A body; its fields are explained at the head of clauses/bodies.yaml."""

    key: str
    name: str
    organ: str
    adopts_as: str
    aliases: tuple[str, ...] = ()
    self_reference: str = "the present resolution"
    binding: bool = False
    seized: str | None = None
    members: int | None = None
    term: int | None = None
    elected_by: tuple[str, ...] = ()
    customs: Customs = field(default_factory=Customs)
    source: str = ""


@cache
def bodies() -> dict[str, Body]:
    """Every body by its key."""
    found = records(load(bundled("clauses/bodies.yaml")), "bodies", Body)
    return {body.key: body for body in found}


@cache
def all_customs() -> Customs:
    """The customs that any of the bodies has."""
    every = [body.customs for body in bodies().values()]
    found = {f.name: next(filter(None, (getattr(one, f.name) for one in every)), "") for f in fields(Customs)}
    return Customs(**found)


def body_of(committee: str) -> Body | None:
    """The body that a committee's name means, as people type it; None if it is unknown."""
    return _by_alias().get(_key(committee))


def near_body(committee: str) -> Body | None:
    """The body whose name is most like what was typed; None if none is like it."""
    near = suggest(_key(committee), _by_alias(), cutoff=86)
    return _by_alias()[near] if near else None


@cache
def slip_of_organ(line: str) -> Body | None:
    """The body whose organ line was typed with a slip of the fingers: `The Securty Council`."""
    organs = {_key(body.organ): body for body in bodies().values()}
    slip = slip_of(_key(line), organs)
    return organs[slip] if slip else None


@cache
def _by_alias() -> dict[str, Body]:
    """Bodies by each of their names; of several with one organ line, the first in the file."""
    found: dict[str, Body] = {}
    for body in bodies().values():
        for alias in (*body.aliases, body.name, body.organ, body.key):
            found.setdefault(_key(alias), body)
    return found


def _key(text: str) -> str:
    return re.sub(r"^the ", "", re.sub(r"[^\w&]+", " ", text.lower()).strip())
