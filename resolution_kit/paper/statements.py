"""What a paper has bodies do: its own decisions, what it asks of others, and what it says that they do or may do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from resolution_kit.knowledge.powers import Act, acts, acts_by_verb, plain_verbs
from resolution_kit.model import Placed
from resolution_kit.paper import phrasing
from resolution_kit.paper.word_lists import word_list

Way = Literal["own", "asked", "said"]
"""The body decides it, asks it of another, or says that a body does it."""

OWN = "own"
"""The key of the adopting body in a statement."""

_THAT = re.compile(r"(?:,[^,]*,)? that ")
_STOP = re.compile(r"[;:]|\. |$")
_WORD = re.compile(r"[a-z]*")
_LIST_VERB = re.compile(r"(?:To |to )?(?:\w+ly )?(?P<verb>[A-Za-z]+)\b")
_BY = (
    r" (?:(?:of|against)\b[^,;]{0,60}? )?(?:(?:made|carried out|conducted|ordered|undertaken|effected) )?by (?:the )?$"
)
_KINDS_OF_TEXT = ("decision", "resolution", "recommendation")
"""What a text of the body's own is called, in `phrasing.OWN_TEXTS`."""
_ENDS_OF_BY = ("by ", "by the ")


@dataclass(frozen=True, slots=True)
class Statement:
    """An act that a clause has a body do."""

    at: Placed
    start: int
    end: int
    """The characters that say it, in the plain text of the clause."""
    way: Way
    actor: str
    """The key of the body; `own` for the adopting body."""
    act: Act


def statements(clauses: list[Placed], texts: dict[int, str]) -> Iterator[Statement]:
    """Every act that the clauses have a body do; `texts` has their plain texts by `id()`."""
    by_path = {(place.part, place.kind, place.path): place for place in clauses}
    for place in clauses:
        text = phrasing.masked(texts[id(place.clause)])
        if place.kind == "operative" or place.level == 0:
            yield from _own(place, text)
        yield from _asked(place, text)
        yield from _said(place, text)
        if len(place.path) > 1:
            lead = by_path[place.part, place.kind, place.path[:-1]]
            yield from _led(place, text, phrasing.masked(texts[id(lead.clause)]))


@lru_cache(maxsize=1024)
def asked_names(text: str) -> tuple[re.Match[str], ...]:
    """The bodies that a text asks, each as the group `name`; `title` is the officer or group of it that is meant."""
    text = phrasing.masked(text)
    if not phrasing.bodies_named(text) or not phrasing.asks(text.lower()):
        return ()
    return tuple(
        found
        for found in phrasing.asking().finditer(text)
        if not phrasing.is_unsaid(text, found.start()) and not phrasing.names_states(found["others"])
    )


def _own(place: Placed, text: str) -> Iterator[Statement]:
    """What the adopting body does itself."""
    head = phrasing.HEAD.match(text)
    if head is None:
        return
    verb = head["verb"].lower()
    if verb in word_list("mandate", "deciding", "en").words:
        yield from _decided(place, text, head.end())
    plain = plain_verbs().get(verb) or (_of_gerund(verb) if place.kind == "preambular" else "")
    yield from _of_verb(place, plain, text, (0, head.end()), "own", OWN)
    if place.kind == "operative" and not re.search(r"\b(?:that|which|who)\b", text):
        for further in re.finditer(r", and (?:also |further )?(?P<verb>[a-z]+s) ", text):
            yield from _of_verb(place, plain_verbs().get(further["verb"], ""), text, further.span("verb"), "own", OWN)


def _decided(place: Placed, text: str, at: int) -> Iterator[Statement]:
    """What follows `Decides`: `to place`, `that it shall be placed`, `that the resolution is binding`."""
    if _THAT.match(text, at):
        for said in phrasing.PASSIVE.finditer(text):
            yield from _of_verb(
                place, phrasing.participles().get(said["verb"], ""), text, said.span("verb"), "own", OWN
            )
    else:
        yield from _commanded(place, text, at, "own", OWN)
    for act in acts():
        if act.phrases and act.own:
            spans = (found.span() for found in act.said.finditer(text, at))
            yield from (
                Statement(place, *span, "own", OWN, act) for span in spans if not phrasing.is_unsaid(text, span[0])
            )


def _asked(place: Placed, text: str) -> Iterator[Statement]:
    """What it asks of bodies: requests the Office to, recommends that the Board."""
    for found in asked_names(text):
        key = phrasing.body_named(found["name"])
        if tasked := phrasing.WITH_GERUND.match(text, found.end()):
            yield from _of_verb(place, _of_gerund(tasked["verb"]), text, tasked.span("verb"), "asked", key)
        else:
            yield from _commanded(place, text, found.end(), "asked", key)
    if not phrasing.bodies_named(text):
        return
    for found in phrasing.giving().finditer(text) if phrasing.gives(text) else ():
        if not phrasing.is_unsaid(text, found.start()):
            key = phrasing.body_named(found["name"])
            yield from _verbs_from(place, text, found.start("verb"), "asked", key)
    for found in phrasing.asking_that().finditer(text) if " that " in text else ():
        yield from _verbs_from(place, text, found.start("verb"), "asked", phrasing.body_named(found["name"]))


def _led(place: Placed, text: str, lead: str) -> Iterator[Statement]:
    """What a sub-clause has the body do that the clause before the list asks, or the adopting body if it decides."""
    asked, first = asked_names(lead), phrasing.HEAD.match(lead)
    decides = first is not None and not asked and first["verb"].lower() in word_list("mandate", "deciding", "en").words
    rest = lead[asked[-1].end() :] if asked else lead
    shared = phrasing.names_states(rest) or re.search(r"\bto [a-z]+ \w", rest)
    verb = _LIST_VERB.match(text) if (asked or decides) and not shared else None
    if verb:
        way: Way = "asked" if asked else "own"
        actor = phrasing.body_named(asked[-1]["name"]) if asked else OWN
        yield from _of_verb(place, verb["verb"].lower(), text, verb.span("verb"), way, actor)


def _said(place: Placed, text: str) -> Iterator[Statement]:
    """What it says that bodies do or may do."""
    for found in phrasing.bodies_named(text):
        if not phrasing.is_unsaid(text, found.start()):
            key = phrasing.body_named(found["name"])
            if modal := phrasing.modal().match(text, found.end()):
                yield from _verbs_from(place, text, modal.start("verb"), "said", key)
            elif finite := phrasing.FINITE.match(text, found.end()):
                stop = phrasing.changed_subject().search(text, finite.end())
                end = stop.start() if stop else len(text)
                for verb in (finite, *phrasing.JOINED_FINITE.finditer(text, finite.end() - 1, end)):
                    yield from _of_verb(
                        place, plain_verbs().get(verb["verb"], ""), text, verb.span("verb"), "said", key
                    )
            yield from _phrases(place, text, found, key)
    lower = text.lower()
    for own in phrasing.OWN_TEXTS.finditer(text) if any(kind in lower for kind in _KINDS_OF_TEXT) else ():
        if not phrasing.is_unsaid(text, own.start()):
            said = ((act, act.said.match(text, own.end())) for act in _said_by_phrases() if act.own)
            yield from (Statement(place, own.start(), end.end(), "said", OWN, act) for act, end in said if end)


def _phrases(place: Placed, text: str, found: re.Match[str], key: str) -> Iterator[Statement]:
    """What is said of a body by a phrase, and of what was done by it: `is the enforcement arm`, `arrests made by`."""
    before = text[: found.start("name")]
    after = found.end() + text.startswith(" ", found.end())
    done_by = before.lower().endswith(_ENDS_OF_BY)
    for act in acts():
        if act.phrases and (said := act.said.match(text, after)) and (act.only or phrasing.OF_TEXTS.search(before)):
            yield Statement(place, found.start("name"), said.end(), "said", key, act)
        if done_by and act.nouns and (doing := _done_by(act.nouns).search(before)):
            yield Statement(place, doing.start(), found.end("name"), "said", key, act)


@cache
def _said_by_phrases() -> tuple[Act, ...]:
    return tuple(act for act in acts() if act.phrases)


@cache
def _done_by(nouns: str) -> re.Pattern[str]:
    return re.compile(rf"\b{nouns}{_BY}", re.IGNORECASE)


def _commanded(place: Placed, text: str, at: int, way: Way, actor: str) -> Iterator[Statement]:
    """The acts behind a body that is asked, or behind `Decides`: `…, within its mandate, to seize and destroy`."""
    stop = _STOP.search(text, at)
    for found in phrasing.INFINITIVE.finditer(text, at, stop.start() if stop else len(text)):
        if not phrasing.is_no_verb(found["verb"], text[at : found.start()]):
            if not (found["negated"] or phrasing.names_states(text[at : found.start()])):
                given = phrasing.power_to().match(text, found.start("verb"))
                start = given.start("verb") if given else found.start("verb")
                yield from _verbs_from(place, text, start, way, actor)
            return


def _verbs_from(place: Placed, text: str, at: int, way: Way, actor: str) -> Iterator[Statement]:
    """The act of the verb at a place, and those of verbs that `and` joins to it."""
    end = _WORD.match(text, at).end()  # type: ignore[union-attr] # matches always
    yield from _of_verb(place, text[at:end], text, (at, end), way, actor)
    if text[at:end] not in word_list("mandate", "helping", "en").words:
        stop = phrasing.changed_subject().search(text, end)
        for found in phrasing.JOINED_VERB.finditer(text, end, stop.start() if stop else len(text)):
            yield from _of_verb(place, found["verb"], text, found.span("verb"), way, actor)


def _of_verb(place: Placed, plain: str, text: str, span: tuple[int, int], way: Way, actor: str) -> Iterator[Statement]:
    """The acts of a verb in its place, if the words behind it fit them."""
    for act in acts_by_verb().get(plain, ()):
        if (way != "own" or act.own) and act.fits(text[span[1] :].lstrip()):
            yield Statement(place, *span, way, actor, act)


def _of_gerund(verb: str) -> str:
    """The plain form of a verb of an act by its gerund: determining, determine; empty if it is none."""
    stem = verb.removesuffix("ing")
    return next((v for v in (stem, f"{stem}e", stem[:-1]) if verb.endswith("ing") and v in acts_by_verb()), "")
