"""The amending text: the orders of an amendment in the phrases of the house style, with the labels of now.

The phrases stand in clauses/amendments.yaml, each with its use.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from resolution_kit.amendments.anchors import Inapplicable
from resolution_kit.amendments.apply import applied
from resolution_kit.amendments.register import text_for
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Placed, Resolution, walk
from resolution_kit.model.proposals import Add, Amendment, Anchor, Move, Order, Replace, Reword, Strike
from resolution_kit.printing import PLAIN, Printed, runs, typeset
from resolution_kit.text.inline import Span, escape, from_spans, occurrences
from resolution_kit.text.suggest import did_you_mean

_STEP = "\u2003\u2003"
"""The indent of a sub-clause."""


_BRACE = re.compile(r"\{(\w+)\}")


def phrases(style: Style) -> dict[str, str]:
    """The phrases of the language, with those of the house style in place of them; an unknown name is a Problem."""
    known, own = _phrases_of(style.language), style.amendments.phrases
    for name in own:
        if name not in known:
            near = did_you_mean(name, known) or f"; there are {', '.join(known)}"
            raise Problem(f"house style {style.name}: no phrase `{name}` in `amendments`{near}")
    return known | own


@cache
def _phrases_of(language: str) -> dict[str, str]:
    source = load(bundled("clauses/amendments.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    named = source.mapping(languages.get(language, languages["en"]), f"`{language}`")
    return {name: source.text_of(node, f"`{name}`") for name, node in named.items()}


def filled(phrase: str, **values: object) -> str:
    """The phrase with these values in its braces; other braces, and those inside a value, stay."""
    return _BRACE.sub(lambda found: str(values.get(found[1], found[0])), phrase)


def braces(phrase: str) -> list[str]:
    """The names in the braces of a phrase."""
    return _BRACE.findall(phrase)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One order in words."""

    text: str
    """Inline text."""
    clauses: tuple[Printed, ...] = ()
    """The clause it brings, as it will print …"""
    place: Placed | None = None
    """… and where."""


class AmendingText:
    """The words of one amendment of a draft, even if it is inapplicable by now."""

    def __init__(self, resolution: Resolution, amendment: Amendment, style: Style) -> None:
        self.phrases = phrases(style)
        self.amendment = amendment
        text, after = _texts(resolution, amendment)
        self.before = {place.clause.id: place for place in walk(text)}
        self.after = {place.clause.id: place for place in walk(after)}
        self.printed = list(typeset(after, style))

    def sentences(self) -> Iterator[Sentence]:
        """Each order, then a sentence on the numbers of the other clauses if they change."""
        for order in self.amendment.orders:
            yield self._sentence(order)
        if any(id_ in self.after and self.after[id_].ref != place.ref for id_, place in self.before.items()):
            yield Sentence(self.phrases["renumber"])

    def _sentence(self, order: Order) -> Sentence:
        match order:
            case Add(new, anchor):
                return self._bringing(self._at("add", anchor, clause=self._new(new.id)), new.id)
            case Strike(id_):
                return Sentence(self._say("strike", clause=self._name(id_)))
            case Reword():
                return Sentence(self._change(order))
            case Replace(id_):
                return self._bringing(self._say("replace", clause=self._name(id_)), id_)
            case Move(id_, anchor):
                return Sentence(self._at("move", anchor, clause=self._name(id_)))

    def _change(self, order: Reword) -> str:
        clause, to, words = self._name(order.clause), order.to, order.words
        if not words:
            return self._say("closing", clause=clause, to=to)
        if not to:
            return self._say("cut", clause=clause, words=words)
        whole = self.before[order.clause].clause.text if order.clause in self.before else ""
        how = "text" if occurrences(whole, words)[:1] == [(0, len(whole))] else "change"
        return self._say(how, clause=clause, words=words, to=to)

    def _at(self, act: str, anchor: Anchor, clause: str = "") -> str:
        if anchor.after:
            return self._say(f"{act}_after", clause=clause, after=self._name(anchor.after))
        if anchor.before:
            return self._say(f"{act}_before", clause=clause, before=self._name(anchor.before))
        return self._say(f"{act}_only", clause=clause, owner=self._list(anchor.into))

    def _say(self, name: str, **values: str) -> str:
        return filled(self.phrases[name], **values)

    def _list(self, into: str) -> str:
        part, _, name = into.rpartition("/")
        if name not in ("preamble", "operative") or into in self.before:
            return self._name(into)
        phrase = self.phrases[f"{name}_part"]
        return self._say("of_part", clause=phrase, part=part) if part else phrase

    def _name(self, id_: str) -> str:
        """The clause by its label of now, or by its future one if only this amendment brings it."""
        place = self.before.get(id_) or self.after.get(id_)
        return named(place, self.phrases) if place else self.phrases["gone"]

    def _new(self, id_: str) -> str:
        """The name of a clause that the text does not have yet."""
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
    """The text the amendment was made for, and as it leaves it; without its orders if they are inapplicable."""
    text = resolution
    try:
        text = text_for(resolution, amendment)
        return text, applied(text, amendment)
    except Inapplicable:
        return text, text


def named(place: Placed, words: dict[str, str]) -> str:
    """A clause as a sentence names it: operative clause 3 (b)."""
    return label(place.ref, place.kind, words)


def label(ref: str, kind: str, words: dict[str, str]) -> str:
    """A clause of this reference and kind as a sentence names it."""
    part, _, ref = ref.rpartition("/")
    number, *marks = ref.removeprefix("P").split(".")
    clause = filled(words[kind], label=" ".join((number, *(f"({mark})" for mark in marks))))
    return filled(words["of_part"], clause=clause, part=part) if part else clause


def title(amendment: Amendment, style: Style) -> str:
    """The title of an amendment."""
    words = phrases(style)
    phrase = words["title"] if amendment.amends is None else words["amends"]
    return filled(phrase, number=amendment.number, amends=amendment.amends)


def lines(sentences: Iterable[Sentence]) -> Iterator[str]:
    """The sentences as inline text, each with the clause it brings below it, a line for each sub-clause."""
    for sentence in sentences:
        yield sentence.text
        for printed in sentence.clauses:
            yield _line(printed, sentence.clauses[0])


def _line(printed: Printed, first: Printed) -> str:
    """A clause or sub-clause as one line: indented by its level, with its label, its opener in italics.

    The first has no label: its number depends on the other amendments that are adopted.
    """
    text = from_spans([Span(run.text, run.face != PLAIN) for run in runs(printed)])
    label = f"{escape(printed.label)} " if printed.label and printed is not first else ""
    return f"{_STEP * (printed.level - first.level)}{label}{text}{printed.ending}"
