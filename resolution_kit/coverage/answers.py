"""What a draft answers of its background guide.

A recommendation is answered by an operative clause: an entry of it, or free text with two of its keywords. A
preambulatory clause about it, or one keyword in an operative clause, answers it in part.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from resolution_kit.errors import Problem
from resolution_kit.knowledge.library import Entry, Fact, Guide, facts, find_entry, guide, guides, topic_of
from resolution_kit.knowledge.library.packs import Question, Recommendation, Safeguard
from resolution_kit.model import ClauseKind, Placed
from resolution_kit.paper.paper import Paper

State = Literal["answered", "in part", "not"]

_ENOUGH = 2
"""Keywords of a recommendation in a clause that show that the clause is about it."""
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
    answers = tuple(_answer(item, paper, pack) for item in pack.recommendations)
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
        tuple(found for item in pack.recommendations for found in _one_sided(item, paper, pack, lonely)),
        tuple((guard, tuple(_guarding(guard, paper))) for guard in pack.safeguards),
    )


def answered_guide(paper: Paper) -> str:
    """The guide pack that a paper belongs to, if it is here; else empty."""
    return paper.guide if paper.guide in guides() else ""


def _answer(item: Recommendation, paper: Paper, pack: Guide) -> Answer:
    whole = [place.ref for place in paper.operative if _about(place, paper, item, pack) >= _ENOUGH]
    if whole:
        return Answer(item, "answered", tuple(whole))
    preamble = [place.ref for place in paper.preambular if _about(place, paper, item, pack) >= _ENOUGH]
    some = [place.ref for place in paper.operative if _about(place, paper, item, pack)]
    return Answer(item, "in part" if preamble or some else "not", (*preamble, *some))


def _about(place: Placed, paper: Paper, item: Recommendation, pack: Guide) -> int:
    """How many signs show that a clause is about a recommendation; an entry of it is enough alone."""
    if place.clause.entry and topic_of(place.clause.entry) in (item.slug, f"{pack.guide}/{item.slug}"):
        return _ENOUGH
    return _keywords(item.keywords, " ".join(paper.texts_of(place.clause)))


def _one_sided(item: Recommendation, paper: Paper, pack: Guide, lonely: set[str]) -> Iterator[OneSided]:
    """A recommendation that one part is about and no clause of the other touches; companions are told apart."""
    signs = {kind: _signs(getattr(paper, kind), paper, item, pack) for kind in _OTHER}
    for kind, lacks in _OTHER.items():
        about = [ref for ref, count in signs[kind].items() if count >= _ENOUGH]
        if about and not any(signs[lacks].values()) and not lonely.intersection(about):
            yield OneSided(item, tuple(about), lacks)


def _signs(places: Sequence[Placed], paper: Paper, item: Recommendation, pack: Guide) -> dict[str, int]:
    return {place.ref: _about(place, paper, item, pack) for place in places}


def _guarding(guard: Safeguard, paper: Paper) -> Iterator[str]:
    """The clauses that have a keyword of a safeguard."""
    for place in (*paper.preambular, *paper.operative):
        if _keywords(guard.keywords, " ".join(paper.texts_of(place.clause))):
            yield place.ref


def _keywords(words: Sequence[str], text: str) -> int:
    return sum(re.search(rf"\b{re.escape(word)}", text, re.IGNORECASE) is not None for word in words)


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
    used = {place.clause.entry for place in paper.clauses}
    for place in (*paper.preambular, *paper.operative):
        entry = find_entry(place.clause.entry) if place.clause.entry else None
        partner = find_entry(entry.partner) if entry and entry.partner else None
        if partner is not None and partner.id not in used:
            yield place.ref, partner
