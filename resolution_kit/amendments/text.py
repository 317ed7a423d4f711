"""The amending text: what an amendment orders, in the phrases of the house style, with the labels of now."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from resolution_kit.amendments.anchors import Lapsed
from resolution_kit.amendments.apply import carried_out
from resolution_kit.amendments.nested import text_for
from resolution_kit.amendments.phrases import phrases, said
from resolution_kit.amendments.substitution import places
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Placed, Resolution, walk
from resolution_kit.model.proposals import Add, Amendment, Change, Move, Order, Replace, Spot, Strike
from resolution_kit.printing import PLAIN, Printed, runs, typeset
from resolution_kit.text.inline import Span, escape, from_spans

_STEP = "\u2003\u2003"
"""How far a sub-clause is set in."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One order in words."""

    text: str
    """Inline text."""
    clauses: tuple[Printed, ...] = ()
    """The clause that it brings, as it will print …"""
    place: Placed | None = None
    """… and where."""


class AmendingText:
    """The words of one amendment of a draft; what of it can no longer be carried out is said all the same."""

    def __init__(self, resolution: Resolution, amendment: Amendment, style: Style) -> None:
        self.phrases = phrases(style)
        self.amendment = amendment
        text, after = _texts(resolution, amendment)
        self.before = {place.clause.id: place for place in walk(text)}
        self.after = {place.clause.id: place for place in walk(after)}
        self.printed = list(typeset(after, style))

    def sentences(self) -> Iterator[Sentence]:
        """Each order, then a word on the numbers of the other clauses where they change."""
        for order in self.amendment.orders:
            yield self._sentence(order)
        if any(id_ in self.after and self.after[id_].ref != place.ref for id_, place in self.before.items()):
            yield Sentence(self.phrases["renumber"])

    def _sentence(self, order: Order) -> Sentence:
        match order:
            case Add(new, spot):
                return self._bringing(self._at("add", spot, clause=self._new(new.id)), new.id)
            case Strike(id_):
                return Sentence(self._say("strike", clause=self._name(id_)))
            case Change():
                return Sentence(self._change(order))
            case Replace(id_):
                return self._bringing(self._say("replace", clause=self._name(id_)), id_)
            case Move(id_, spot):
                return Sentence(self._at("move", spot, clause=self._name(id_)))

    def _change(self, order: Change) -> str:
        clause, to, words = self._name(order.clause), order.to, order.words
        if not words:
            return self._say("closing", clause=clause, to=to)
        if not to:
            return self._say("cut", clause=clause, words=words)
        whole = self.before[order.clause].clause.text if order.clause in self.before else ""
        how = "text" if places(whole, words)[:1] == [(0, len(whole))] else "change"
        return self._say(how, clause=clause, words=words, to=to)

    def _at(self, act: str, spot: Spot, clause: str = "") -> str:
        if spot.after:
            return self._say(f"{act}_after", clause=clause, after=self._name(spot.after))
        if spot.before:
            return self._say(f"{act}_before", clause=clause, before=self._name(spot.before))
        return self._say(f"{act}_only", clause=clause, owner=self._list(spot.into))

    def _say(self, name: str, **values: str) -> str:
        return said(self.phrases[name], **values)

    def _list(self, into: str) -> str:
        part, _, name = into.rpartition("/")
        if name not in ("preamble", "operative") or into in self.before:
            return self._name(into)
        phrase = self.phrases[f"{name}_part"]
        return self._say("of_part", clause=phrase, part=part) if part else phrase

    def _name(self, id_: str) -> str:
        """The clause by its label of now; one that only this amendment brings, by the label that it will have."""
        place = self.before.get(id_) or self.after.get(id_)
        return named(place, self.phrases) if place else self.phrases["gone"]

    def _new(self, id_: str) -> str:
        """What a clause is called that the text has not yet."""
        place = self.after.get(id_)
        return self.phrases[
            "new_item" if place and len(place.path) > 1 else f"new_{place.kind if place else 'operative'}"
        ]

    def _bringing(self, text: str, id_: str) -> Sentence:
        place = self.after.get(id_)
        ref = place.ref if place else "?"
        clauses = tuple(p for p in self.printed if p.ref == ref or p.ref.startswith(f"{ref}."))
        return Sentence(text, clauses, place)


def _texts(resolution: Resolution, amendment: Amendment) -> tuple[Resolution, Resolution]:
    """The text for which the amendment was made, and as it leaves it; both as far as they can be had."""
    text = resolution
    try:
        text = text_for(resolution, amendment)
        return text, carried_out(text, amendment)
    except Lapsed:
        return text, text


def named(place: Placed, words: dict[str, str]) -> str:
    """A clause as a sentence names it: operative clause 3 (b)."""
    return label(place.ref, place.kind, words)


def label(ref: str, kind: str, words: dict[str, str]) -> str:
    """The same by its reference."""
    part, _, ref = ref.rpartition("/")
    number, *marks = ref.removeprefix("P").split(".")
    clause = said(words[kind], label=" ".join((number, *(f"({mark})" for mark in marks))))
    return said(words["of_part"], clause=clause, part=part) if part else clause


def title(amendment: Amendment, style: Style) -> str:
    """What an amendment is called."""
    words = phrases(style)
    phrase = words["title"] if amendment.amends is None else words["amends"]
    return said(phrase, number=amendment.number, amends=amendment.amends)


def lines(sentences: Iterable[Sentence]) -> Iterator[str]:
    """The sentences, the clause that one brings below it, each sub-clause on a line of its own; inline text."""
    for sentence in sentences:
        yield sentence.text
        for printed in sentence.clauses:
            yield _line(printed, sentence.clauses[0])


def _line(printed: Printed, first: Printed) -> str:
    """A clause or sub-clause as one line: set in by its level, its label typed, its opener in italics.

    The first has no label: what number it gets depends on what else is adopted.
    """
    text = from_spans([Span(run.text, run.face != PLAIN) for run in runs(printed)])
    label = f"{escape(printed.label)} " if printed.label and printed is not first else ""
    return f"{_STEP * (printed.level - first.level)}{label}{text}{printed.ending}"
