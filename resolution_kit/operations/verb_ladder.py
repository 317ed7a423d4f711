"""Clauses opened by weaker and stronger verbs."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, find_entry
from resolution_kit.knowledge.openers import (
    Opener,
    addressee,
    cycle_key,
    find_opener,
    needs,
    stronger,
    tail,
    takes_addressee,
    weaker,
    with_adverb,
)
from resolution_kit.knowledge.openers.grammar import grammar
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Clause, ClauseKind, Resolution
from resolution_kit.model.rebuild import exchanged
from resolution_kit.model.references import find
from resolution_kit.operations.operation import Outcome
from resolution_kit.rules.run import check
from resolution_kit.text.inline import plain, spans

Side = Literal["weaker", "stronger"]


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of a ladder: a verb, and the clause as it reads with it."""

    verb: str
    text: str


@dataclass(frozen=True, slots=True)
class Ladder:
    """What one clause may open with; the nearest step comes first on both sides."""

    verb: str
    weaker: tuple[Rung, ...] = ()
    stronger: tuple[Rung, ...] = ()


def ladder(clause: Clause, entry: Entry | None) -> Ladder:
    """The ladder of a clause: that of its library entry, else that of its opener; only verbs with which it reads on."""
    text = _unmarked(clause.text)
    opener = find_opener(plain(text))
    if opener is None:
        start = " ".join(plain(text).split()[:4])
        raise Problem(f"`{start} …` opens with no verb that has a ladder")
    down, up = _of_entry(opener, entry) if entry else ((), ())
    if not down and not up:
        down, up = _of_opener(opener)
    return Ladder(opener.text, _rungs(text, opener, down, clause), _rungs(text, opener, up, clause))


def allowed_ladder(resolution: Resolution, ref: str, style: Style) -> Ladder:
    """The ladder of a clause of the draft, without the verbs that are reserved for other bodies."""
    place = find(resolution, ref)
    if place.level > (place.kind == "operative"):
        raise Problem(f"`{place.ref}` is a sub-clause; the verb of its clause is in {place.ref.partition('.')[0]}")
    found = ladder(place.clause, find_entry(place.clause.entry) if place.clause.entry else None)

    def allowed(rungs: tuple[Rung, ...]) -> tuple[Rung, ...]:
        return tuple(rung for rung in rungs if _may_open(resolution, place.kind, rung, style))

    return replace(found, weaker=allowed(found.weaker), stronger=allowed(found.stronger))


def _may_open(resolution: Resolution, kind: ClauseKind, rung: Rung, style: Style) -> bool:
    alone = (Clause(rung.text),)
    is_operative = kind == "operative"
    part = replace(resolution.main, preamble=() if is_operative else alone, operative=alone if is_operative else ())
    return not check(replace(resolution, parts=(part,)), style, select=["reserved-verb", "strong-verb"])


def rung_of(ladder: Ladder, side: Side, verb: str = "") -> Rung:
    """The step with this verb on one side of a ladder, by default the nearest one."""
    rungs = ladder.weaker if side == "weaker" else ladder.stronger
    if not rungs:
        raise Problem(f"`{ladder.verb}` has no {side} verb that reads on here and that the body may use")
    found = next((rung for rung in rungs if rung.verb.casefold() == verb.strip().casefold()), None)
    if verb and found is None:
        raise Problem(f"`{verb}` is no {side} verb for this clause; there are {', '.join(r.verb for r in rungs)}")
    return found or rungs[0]


def with_verb(resolution: Resolution, ref: str, rung: Rung) -> Outcome:
    """The resolution with the clause opened by the verb of a step of its ladder."""
    place = find(resolution, ref)
    changed = replace(place.clause, text=rung.text)
    return Outcome(exchanged(resolution, place.clause.id, lambda _: (changed,)), (place.clause.id,))


def _unmarked(text: str) -> str:
    """The text without italics around its opener."""
    pieces = spans(text)
    return text.replace("*", "", 2) if pieces and pieces[0].italic and find_opener(pieces[0].text) else text


def _of_entry(opener: Opener, entry: Entry) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The verbs of an entry below and above the one with which the clause opens now."""
    own = find_opener(entry.text)
    steps = [*reversed(entry.weaker), *((own.text,) if own else ()), *entry.stronger]
    keys = [cycle_key(step) if (step := find_opener(f"{verb} the")) else verb.lower() for verb in steps]
    key = cycle_key(opener)
    if key not in keys:
        return (), ()
    at = keys.index(key)
    return tuple(reversed(steps[:at])), tuple(steps[at + 1 :])


def _of_opener(opener: Opener) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Without its intensifier first; a verb with a tail such as `with concern` stands on no ladder."""
    intensified = opener.kind is not None and cycle_key(opener) != opener.verb
    bare = (opener.verb.capitalize(),) if intensified else ()
    if tail(opener):
        return bare, ()
    return (*bare, *reversed(weaker(opener))), stronger(opener)


def _rungs(text: str, opener: Opener, verbs: tuple[str, ...], clause: Clause) -> tuple[Rung, ...]:
    said = [(verb, _reads_on(text, opener, with_adverb(verb, opener.adverb), clause)) for verb in verbs]
    return tuple(Rung(with_adverb(verb, None), new) for verb, new in said if new)


def _reads_on(text: str, old: Opener, verb: str, clause: Clause) -> str:
    """The text with another verb and the word after it that fits; empty if it would not read on."""
    rest = text[len(old.text) :]
    new = find_opener(f"{verb}{rest}") or find_opener(verb)
    if new is None:
        return ""
    asks, asked = takes_addressee(new), takes_addressee(old)
    if asks != asked:
        rest = _that(text, old, clause) if asked else ""
        return f"{verb}{rest}" if rest else ""
    return f"{verb}{_fitted(rest, needs(old), needs(new))}"


def _that(text: str, old: Opener, clause: Clause) -> str:
    """` that all States report` for `Urges all States to report`; empty if more depends on the `to`."""
    asked = addressee(text, old)
    words = grammar()
    to = next(name for name, auxiliary in words.auxiliaries.items() if auxiliary.form == "infinitive")
    end = len(old.text) + 1 + len(asked)
    goes_on = text[end:].startswith(f" {to} ")
    joined = "|".join(map(re.escape, words.and_.all))
    again = re.search(rf"(?:,|\b(?:{joined}))\s+{to}\b", text[end:])
    if (
        not asked
        or not goes_on
        or again
        or any(plain(sub.text).lower().startswith(f"{to} ") for sub in clause.subclauses)
    ):
        return ""
    that = next(word for word in words.no_addressee.all if word != to)
    return f" {that}{text[len(old.text) : end]}{text[end + 1 + len(to) :]}"


def _fitted(rest: str, old: tuple[str, ...], new: tuple[str, ...]) -> str:
    """What follows the verb, with the word that belongs to the new one in place of that of the old."""
    first = rest.split(maxsplit=1)[0].lower() if rest.strip() else ""
    if first in new:
        return rest
    if first in old and first not in grammar().no_addressee.all:
        rest = rest.lstrip()[len(first) :]
    return f" {new[0]}{rest}" if new else rest
