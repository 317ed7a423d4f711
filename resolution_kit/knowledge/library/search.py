"""Search of the library: the entries that answer what a person typed, the best first.

Entries are ranked by BM25 over their fields, each with its weight. A typed word is looked for by its stem, by the words
that it means in the library, as the beginning of longer words, and, if all that is unknown, as a slip of the fingers.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from resolution_kit.knowledge.library.entry import Entry, clause_of
from resolution_kit.knowledge.library.packs import guide, guides
from resolution_kit.knowledge.library.search_words import Term, joined, search_words, terms, words
from resolution_kit.model import Clause
from resolution_kit.text.stem import stem
from resolution_kit.text.suggest import slip_in

_WEIGHTS = {"id": 3.0, "summary": 4.0, "subject": 1.2, "text": 1.0, "cites": 0.6}
"""What a word counts in each field of an entry; `subject` is the recommendation with its keywords."""
_LENGTH = {"id": 0.0, "summary": 0.3, "subject": 0.3, "text": 0.75, "cites": 0.5}
"""How much the length of a field lowers what a word counts, from 0 to 1: `b` of BM25."""
_SATURATION = 1.4
"""`k1` of BM25: how soon more of the same word counts no more."""
_MEANT = 0.75
"""What a word of the library counts that is meant by the typed one, beside the typed one itself."""
_BEGUN = 0.6
"""The same of a word that begins with the typed one."""
_PAIR = 0.35
"""What two neighbours of the question count, besides each alone, if they are neighbours in the text."""
_CHOICE = 1.06
"""What the clause that stands for its recommendation counts more than its neighbours, if all else is equal."""
_LEAST = 0.34
"""The share of the best hit's worth that a hit needs."""
_SLIPS = 4
"""Letters that a word needs at least if it may be mistyped."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that answers a question."""

    entry: Entry
    worth: float
    whole: bool
    """Whether it has every word of the question, or what it means."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found."""

    hits: tuple[Hit, ...]
    read_as: Mapping[str, str] = field(default_factory=dict)
    """Mistyped words, each with the word that was looked for instead."""
    unknown: tuple[str, ...] = ()
    """Words that the library does not have, nor anything like them."""


class Index:
    """The entries that a search may find, with the places of their words."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        subjects = _subjects()
        fields = [_fields(entry, subjects) for entry in self.entries]
        self._spelled = _spelled(text for each in fields for text in each.values())
        self._weights = _weights([{name: _counted(text) for name, text in each.items()} for each in fields])
        self._meant = search_words().meanings()

    def search(self, question: str) -> Answer:
        """The entries that answer the question."""
        exact = [entry for entry in self.entries if entry.id == question.strip()]
        if exact:
            return Answer((Hit(exact[0], 1, whole=True),))
        read_as: dict[str, str] = {}
        typed = [self._spelling(word, read_as) for word in words(question)]
        asked = [self._alternatives(unit) for unit in self._units([stem(word) for word in typed])]
        unknown = tuple(word for word in typed if not self._known(stem(word)))
        return Answer(tuple(self._hits([unit for unit in asked if unit])), read_as, unknown)

    def _known(self, term: Term) -> bool:
        return term in self._weights or any(term in key for key in self._meant) or bool(self._beginnings(term))

    def _spelling(self, word: str, read_as: dict[str, str]) -> str:
        """The word itself, or the one that was meant if it is unknown and a slip away from a known one."""
        if len(word) < _SLIPS or not word.isalpha() or self._known(stem(word)):
            return word
        near = slip_in(word, self._spelled)
        if near:
            read_as[word] = near
        return near or word

    def _units(self, stems: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
        """The question in words and in phrases that mean something together, such as *dark web*."""
        longest = max(map(len, self._meant), default=1)
        at = 0
        while at < len(stems):
            size = next((n for n in range(longest, 1, -1) if tuple(stems[at : at + n]) in self._meant), 1)
            yield tuple(stems[at : at + size])
            at += size

    def _alternatives(self, unit: tuple[Term, ...]) -> dict[tuple[Term, ...], float]:
        """What to look for in place of a unit of the question, each with what it counts."""
        found = {_neighbours(unit): 1.0}
        for phrase in self._meant.get(unit, ()):
            found.setdefault(_neighbours([stem(word) for word in words(phrase)]), _MEANT)
        if len(unit) == 1 and unit[0] not in self._weights:
            found |= {(term,): _BEGUN for term in self._beginnings(unit[0])}
        return {each: worth for each, worth in found.items() if each and all(term in self._weights for term in each)}

    def _beginnings(self, term: Term) -> list[Term]:
        """The words that begin with what was typed."""
        if len(term) < _SLIPS - 1:
            return []
        return [known for known in self._weights if known.startswith(term) and " " not in known]

    def _hits(self, asked: Sequence[Mapping[tuple[Term, ...], float]]) -> Iterator[Hit]:
        found = [self._matches(unit) for unit in asked]
        most = [max(unit.values(), default=0.0) for unit in found]
        pairs = [self._matches({(f"{one[-1]} {two[0]}",): _PAIR}) for one, two in _next_to(asked)]
        hits = []
        for at, entry in enumerate(self.entries):
            each = [unit.get(at, 0.0) for unit in found]
            if not any(each):
                continue
            covered = sum(top for top, worth in zip(most, each, strict=True) if worth) / sum(most)
            worth = (sum(each) + sum(pair.get(at, 0.0) for pair in pairs)) * covered * (_CHOICE if entry.cover else 1)
            hits.append(Hit(entry, worth, whole=all(each)))
        hits.sort(key=lambda hit: -hit.worth)
        yield from (hit for hit in hits if hit.worth >= _LEAST * hits[0].worth)

    def _matches(self, unit: Mapping[tuple[Term, ...], float]) -> dict[int, float]:
        """What a unit of the question is worth in each entry, by the best of its alternatives."""
        best: dict[int, float] = {}
        for sought, share in unit.items():
            places = [self._weights.get(term, {}) for term in sought]
            for at in set(places[0]).intersection(*places[1:]):
                worth = share * sum(place[at] for place in places) / len(places)
                best[at] = max(best.get(at, 0.0), worth)
        return best


def _neighbours(unit: Sequence[Term]) -> tuple[Term, ...]:
    """The terms that a phrase is looked for by: its pairs of neighbours, or its one word."""
    return tuple(f"{one} {two}" for one, two in pairwise(unit)) or tuple(unit)


def _next_to(asked: Sequence[Mapping[tuple[Term, ...], float]]) -> Iterator[tuple[tuple[Term, ...], tuple[Term, ...]]]:
    """Each two units of the question that are neighbours, as they were typed."""
    typed = [next(iter(unit)) for unit in asked]
    yield from pairwise(typed)


def _subjects() -> dict[tuple[str, str], str]:
    """What each guide says of its recommendations, by pack and slug."""
    return {
        (name, each.slug): " ; ".join((each.summary, *each.keywords))
        for name in guides()
        for each in guide(name).recommendations
    }


def _fields(entry: Entry, subjects: Mapping[tuple[str, str], str]) -> dict[str, str]:
    return {
        "id": entry.id.replace(".", " ").replace("-", " "),
        "summary": entry.summary,
        "subject": subjects.get((entry.pack, entry.slug), ""),
        "text": " ; ".join(_texts(clause_of(entry))),
        "cites": " ; ".join(entry.cites),
    }


def _spelled(texts: Iterable[str]) -> list[str]:
    """The words of the library and of questions as they are spelled, those that stand there more often first."""
    often = Counter(word for text in texts for word in (*words(text), *joined(text)))
    typed = (word for synonym in search_words().synonyms for each in synonym.typed for word in words(each))
    return [word for word, _ in (often + Counter(typed)).most_common() if word.isalpha()]


def _texts(clause: Clause) -> Iterator[str]:
    yield clause.text
    for sub in (*clause.subclauses, *((clause.closing,) if clause.closing else ())):
        yield from _texts(sub)


def _counted(text: str) -> Counter[Term]:
    return Counter((*terms(text), *map(stem, joined(text))))


def _weights(fields: Sequence[Mapping[str, Counter[Term]]]) -> dict[Term, dict[int, float]]:
    """What each term is worth in each entry that has it."""
    often: dict[Term, dict[int, float]] = {}
    for name, weight in _WEIGHTS.items():
        usual = sum(each[name].total() for each in fields) / max(1, len(fields)) or 1
        for at, each in enumerate(fields):
            long = 1 - _LENGTH[name] + _LENGTH[name] * each[name].total() / usual
            for term, count in each[name].items():
                places = often.setdefault(term, {})
                places[at] = places.get(at, 0.0) + weight * count / long
    return {term: _saturated(places, len(fields)) for term, places in often.items()}


def _saturated(places: Mapping[int, float], all_: int) -> dict[int, float]:
    rare = math.log(1 + (all_ - len(places) + 0.5) / (len(places) + 0.5))
    return {at: rare * often * (_SATURATION + 1) / (often + _SATURATION) for at, often in places.items()}
