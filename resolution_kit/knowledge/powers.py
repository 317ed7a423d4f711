"""Who decides what: bodies that are asked to act, and acts that only some may do, from clauses/powers.yaml."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.bodies import Body, bodies

POWERS = "clauses/powers.yaml"
STATES = "states"
"""The key of Governments, parties and their authorities in `may`."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A body that is asked to act; its fields are explained at the head of the file."""

    key: str
    names: tuple[str, ...]
    source: str
    short: tuple[str, ...] = ()
    members: int | None = None
    elected_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Act:
    """Something that only some may do; its fields are explained at the head of the file."""

    act: str
    may: tuple[str, ...]
    says: str
    source: str
    verbs: tuple[str, ...] = ()
    nouns: str = ""
    phrases: str = ""
    object: str = ""
    unless: str = ""
    only: tuple[str, ...] = ()
    own: bool = False

    def is_beyond(self, key: str) -> bool:
        """Whether the body with this key may not do it."""
        return key not in self.may and (not self.only or key in self.only)

    def fits(self, after: str) -> bool:
        """Whether the words after the verb are such that the verb means this act."""
        wanted, other = self._object, self._unless
        return not (wanted and not wanted.match(after)) and not (other and other.match(after))

    @cached_property
    def said(self) -> re.Pattern[str]:
        """The phrases by which the act is said."""
        return re.compile(self.phrases, re.IGNORECASE)

    @cached_property
    def doings(self) -> re.Pattern[str]:
        """The nouns for the doing, as in `arrests made by`."""
        return re.compile(self.nouns, re.IGNORECASE)

    @cached_property
    def _object(self) -> re.Pattern[str] | None:
        return re.compile(self.object, re.IGNORECASE) if self.object else None

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return re.compile(self.unless, re.IGNORECASE) if self.unless else None


@dataclass(frozen=True)
class Foreign:
    """A clause that belongs to texts of certain bodies; its fields are explained at the head of the file."""

    pattern: str
    bodies: tuple[str, ...]
    whose: str
    source: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression that finds it."""
        return re.compile(self.pattern, re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class Untrue:
    """What is not so of the United Nations; its fields are explained at the head of the file."""

    about: tuple[str, ...]
    pattern: str
    right: str
    source: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression that finds it in a text in lower case."""
        return re.compile(self.pattern)


@dataclass(frozen=True, slots=True)
class Term:
    """How long the members of a body serve; its fields are explained at the head of the file."""

    who: str
    years: int
    source: str


@dataclass(frozen=True, slots=True)
class Known:
    """Names of bodies that exist, without the words at their beginning."""

    names: tuple[str, ...]
    source: str


@cache
def foreign() -> tuple[Foreign, ...]:
    """Clauses that belong to texts of other bodies."""
    return tuple(records(load(bundled(POWERS)), "foreign", Foreign))


@cache
def untrue() -> tuple[Untrue, ...]:
    """What is not so of the United Nations."""
    return tuple(records(load(bundled(POWERS)), "untrue", Untrue))


@cache
def terms() -> tuple[Term, ...]:
    """How long the members of bodies serve."""
    return tuple(records(load(bundled(POWERS)), "terms", Term))


@cache
def known() -> frozenset[str]:
    """Names of bodies that exist, without the words at their beginning."""
    return frozenset(name for group in records(load(bundled(POWERS)), "known", Known) for name in group.names)


@cache
def actors() -> tuple[Actor, ...]:
    """Every body that is asked to act and adopts no draft of its own."""
    return tuple(records(load(bundled(POWERS)), "bodies", Actor))


@cache
def acts() -> tuple[Act, ...]:
    """Every act that only some may do."""
    return tuple(records(load(bundled(POWERS)), "acts", Act))


@cache
def acts_by_verb() -> dict[str, tuple[Act, ...]]:
    """Acts by the plain form of their verbs."""
    found: dict[str, list[Act]] = {}
    for act in acts():
        for verb in act.verbs:
            found.setdefault(verb, []).append(act)
    return {verb: tuple(of_verb) for verb, of_verb in found.items()}


@cache
def plain_verbs() -> dict[str, str]:
    """The plain form of every verb of an act by its third person: places, place."""
    return {_third_person(verb): verb for verb in acts_by_verb()}


@cache
def names() -> dict[str, str]:
    """The key of every body by each of its names as texts write them; acronyms count in capitals only."""
    found: dict[str, str] = {}
    for body in bodies().values():
        key = "ga" if body.organ == bodies()["ga"].organ and body.adopts_as == "ga" else body.key
        for name in (body.name, *(_as_written(alias) for alias in body.aliases)):
            found.setdefault(name, key)
    for actor in actors():
        found.update(dict.fromkeys(actor.names, actor.key))
    return found


@cache
def shorts() -> dict[str, str]:
    """The key of bodies by the names that stand for them behind the article, such as the Board."""
    return {name: actor.key for actor in actors() for name in actor.short}


@cache
def sizes() -> dict[str, int]:
    """How many members bodies have, by their key; only of those to which a fixed number is elected."""
    return {body.key: body.members for body in _elected() if body.members}


@cache
def electors() -> dict[str, tuple[str, ...]]:
    """Who elects the members of bodies, by the key of the body."""
    return {body.key: body.elected_by for body in _elected()}


def _elected() -> list[Body | Actor]:
    every: list[Body | Actor] = [*bodies().values(), *actors()]
    return [body for body in every if body.elected_by]


@cache
def title(key: str) -> str:
    """The name of a body by which a message calls it."""
    known = {actor.key: actor.names[0] for actor in actors()}
    return known.get(key) or bodies()[key].name


_LONGEST_ACRONYM = 6


def _as_written(alias: str) -> str:
    """An alias with capitals: acronyms whole, other words at their beginning."""
    if len(alias) <= _LONGEST_ACRONYM and alias.isalpha():
        return alias.upper()
    small = ("of", "on", "and", "the", "for", "in", "against")
    return " ".join(
        w if w in small else w.upper() if w in ("un", "oas", "cnd") else w.capitalize() for w in alias.split()
    )


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else f"{verb}s"
