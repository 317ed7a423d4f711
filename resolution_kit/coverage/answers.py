"""What a draft answers of its background guide.

A recommendation is answered by an operative clause: an entry of it, or free text with two of its keywords. A
preambulatory clause about it answers it in part, and so does one keyword in an operative clause, if no other
recommendation has that keyword and the clause answers no other one: a clause on ports that speaks of customs is not on
customs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, Fact, Guide, entries, facts, guide, topic_of
from resolution_kit.knowledge.library.packs import Question, Recommendation, Safeguard
from resolution_kit.model import ClauseKind, Placed
from resolution_kit.paper.paper import Paper
from resolution_kit.text.stem import stem

State = Literal["answered", "in part", "not"]

_ENOUGH = 2
"""Keywords of a recommendation in a clause that show that the clause is about it."""
_WORD = re.compile(r"[^\W_]+")
_OTHER: dict[ClauseKind, ClauseKind] = {"operative": "preambular", "preambular": "operative"}
_QUANTITY = re.compile(
    r"\d[\d.,]*\d per cent|\d per cent|\d[\d.,]*\d (?:million|billion|tons?|tonnes|grams?)|\d[\d.,]{2,}\d"
)
"""A figure that tells something without its context: with a unit, or of four characters."""
_PER_CENT = re.compile(r"\s*%|\s+percent\b")


@dataclass(frozen=True, slots=True)
class Answer:
    """A recommendation, how far the draft answers it, and the clauses that do."""

    recommendation: Recommendation
    state: State
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A question, and whether the draft answers a recommendation that answers it; None if the guide names none."""

    question: Question
    state: State | None


@dataclass(frozen=True, slots=True)
class OneSided:
    """A recommendation that clauses of one part are about, and none of the other."""

    recommendation: Recommendation
    clauses: tuple[str, ...]
    lacks: ClauseKind


@dataclass(frozen=True, slots=True)
class Coverage:
    """How a draft answers its guide."""

    guide: Guide
    answers: tuple[Answer, ...]
    replies: tuple[Reply, ...]
    figures: tuple[tuple[Fact, str], ...]
    """The facts whose figure stands in a clause, with that clause."""
    alone: tuple[tuple[str, Entry], ...]
    """Clauses whose companion in the other part is missing, with the entry that it is."""
    one_sided: tuple["OneSided", ...] = ()
    """Recommendations that stand in one part of the text alone."""
    guarded: tuple[tuple[Safeguard, tuple[str, ...]], ...] = ()
    """The safeguards that the guide asks for, each with the clauses that give it."""

    def count(self, state: State) -> int:
        """How many recommendations are answered so far."""
        return sum(answer.state == state for answer in self.answers)


def coverage(paper: Paper, name: str = "") -> Coverage:
    """How a paper answers a guide: that of this name, or the one that it names."""
    chosen = name or paper.resolution.guide
    if not chosen:
        raise Problem("the paper names no guide; add `--guide`, one that `reskit guide list` shows")
    pack = guide(chosen)
    signs = {item.slug: _Signs(item, paper, pack) for item in pack.recommendations}
    answers = tuple(_answer(item, signs) for item in pack.recommendations)
    states = {answer.recommendation.slug: answer.state for answer in answers}
    replies = tuple(Reply(question, _best(question, states)) for question in pack.questions)
    alone = tuple(_alone(paper))
    lonely = {clause for clause, _ in alone}
    return Coverage(
        pack,
        answers,
        replies,
        tuple(_figures(paper, chosen)),
        alone,
        tuple(found for item in pack.recommendations for found in _one_sided(signs[item.slug], lonely)),
        tuple((guard, tuple(_guarding(guard, paper))) for guard in pack.safeguards),
    )


class _Signs:
    """How many signs in each clause of a paper show that it is about a recommendation."""

    def __init__(self, item: Recommendation, paper: Paper, pack: Guide) -> None:
        self.item = item
        self.of: dict[ClauseKind, dict[str, int]] = {
            "operative": {place.ref: _about(place, paper, item, pack) for place in paper.operative},
            "preambular": {place.ref: _about(place, paper, item, pack) for place in paper.preambular},
        }
        shared = {word for other in pack.recommendations if other is not item for word in other.keywords}
        own = tuple(word for word in item.keywords if word not in shared)
        texts = ((place.ref, " ".join(paper.texts_of(place.clause))) for place in paper.operative)
        self.alone = [ref for ref, text in texts if _keywords(own, text)]
        """The operative clauses with a keyword that no other recommendation has."""

    def about(self, kind: ClauseKind) -> list[str]:
        """The clauses of a part that are about the recommendation."""
        return [ref for ref, count in self.of[kind].items() if count >= _ENOUGH]


def _answer(item: Recommendation, signs: Mapping[str, _Signs]) -> Answer:
    own = signs[item.slug]
    if whole := own.about("operative"):
        return Answer(item, "answered", tuple(whole))
    taken = {ref for other in signs.values() for ref in other.about("operative")}
    some = [*own.about("preambular"), *(ref for ref in own.alone if ref not in taken)]
    return Answer(item, "in part" if some else "not", tuple(some))


def _about(place: Placed, paper: Paper, item: Recommendation, pack: Guide) -> int:
    """How many signs show that a clause is about a recommendation; an entry of it is enough alone."""
    if place.clause.entry and topic_of(place.clause.entry) in (item.slug, f"{pack.guide}/{item.slug}"):
        return _ENOUGH
    return _keywords(item.keywords, " ".join(paper.texts_of(place.clause)))


def _one_sided(signs: _Signs, lonely: set[str]) -> Iterator[OneSided]:
    """A recommendation that one part is about and no clause of the other touches; companions are told apart."""
    for kind, lacks in _OTHER.items():
        about = signs.about(kind)
        if about and not any(signs.of[lacks].values()) and not lonely.intersection(about):
            yield OneSided(signs.item, tuple(about), lacks)


def _guarding(guard: Safeguard, paper: Paper) -> Iterator[str]:
    """The clauses that have a keyword of a safeguard."""
    for place in (*paper.preambular, *paper.operative):
        if _keywords(guard.keywords, " ".join(paper.texts_of(place.clause))):
            yield place.ref


def _keywords(words: Sequence[str], text: str) -> int:
    """How many of the words stand in a text, in whatever form: `harmonization` in *harmonize*, too."""
    stems, small = _stems(text), text.lower()
    return sum(
        (word.lower() in small and re.search(rf"\b{re.escape(word)}", text, re.IGNORECASE) is not None)
        or _stems(word) in stems
        for word in words
    )


@lru_cache(maxsize=2048)
def _stems(text: str) -> str:
    """The stems of all words of a text, between blanks."""
    return f" {' '.join(map(stem, _WORD.findall(text.lower())))} "


def _best(question: Question, states: dict[str, State]) -> State | None:
    order: tuple[State, ...] = ("answered", "in part", "not")
    found = [states[slug] for slug in question.answered_by if slug in states]
    return min(found, key=order.index) if found else None


def _figures(paper: Paper, name: str) -> Iterator[tuple[Fact, str]]:
    """The facts all of whose figures stand in a clause."""
    for fact in facts(name).values():
        wanted = _quantities(fact.figure or "")
        for place in (*paper.preambular, *paper.operative):
            if wanted and wanted <= _quantities(" ".join(paper.texts_of(place.clause))):
                yield fact, place.ref


def _quantities(text: str) -> set[str]:
    """The figures of a text; years are none."""
    found = _QUANTITY.findall(_PER_CENT.sub(" per cent", text))
    return {figure for figure in found if not re.fullmatch(r"(?:1[5-9]|20)\d\d", figure)}


def _alone(paper: Paper) -> Iterator[tuple[str, Entry]]:
    """The clauses from entries whose partner is in no clause."""
    used = {place.clause.entry for place in paper.clauses if place.clause.entry}
    known = {entry.id: entry for entry in entries()} if used else {}
    for place in (*paper.preambular, *paper.operative):
        entry = known.get(place.clause.entry or "")
        partner = known.get(entry.partner) if entry and entry.partner else None
        if partner is not None and partner.id not in used:
            yield place.ref, partner
