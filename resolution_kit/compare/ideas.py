"""The ideas of a text: what is to be done to what, whatever words say it; clauses/kinship.yaml is the table."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from resolution_kit.compare.kindred import tells
from resolution_kit.compare.nearness import Word
from resolution_kit.compare.opposition_words import place_names
from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.openers import addressee, find_opener
from resolution_kit.knowledge.openers.phrases import Phrases, Words
from resolution_kit.knowledge.states import states
from resolution_kit.paper.number_words import number_words
from resolution_kit.paper.official_names import Agency, agencies

_WORD = re.compile(r"\w+(?:[.,/]\d+)*")
_POSSESSIVE = re.compile(r"['’]s?\b")

THING, DEED, COMMON, NUMBER = 1.0, 0.45, 0.35, 0.4
"""What a word tells of the matter of a clause: what it is about, what is to be done, next to nothing, how much."""
_ASKED = 0.3
"""What the addressee tells: clauses on any matter ask the same body."""
_LINKS = frozenset(("of", "on", "for", "the", "and", "in", "to"))
"""What stands inside names without a capital."""
_PHRASE = 0.3
"""What each further word of a phrase adds."""

Ideas = Mapping[str, float]
"""Ideas, and what each tells of the matter of a text."""


@dataclass(frozen=True, slots=True)
class Told:
    """The ideas of a clause."""

    told: Ideas
    asked: Ideas
    """Those of its addressee."""
    words: tuple[Word, ...] = ()
    """What it says word by word, the addressee too."""

    def beside(self, other: "Told") -> Ideas:
        """All of them; those of the addressee tell little, unless the other clause speaks of them elsewhere."""
        named = {idea: weight if idea in other.told else min(weight, _ASKED) for idea, weight in self.asked.items()}
        return {**named, **self.told}


@dataclass(frozen=True, slots=True)
class Kinship:
    """One language of clauses/kinship.yaml."""

    idle: Words
    common: Words
    actors: Words
    deeds: tuple[Words, ...]
    things: tuple[Words, ...]


class _Table:
    """Ideas by the words that stand for them."""

    def __init__(self, words: Kinship, agencies: list[Agency], language: str) -> None:
        self.idle = {word for phrase in words.idle.all for word in split(phrase)}
        self.common = {form for phrase in words.common.all for word in split(phrase) for form in (word, stem(word))}
        self.numbers = set(number_words())
        self.general = {word for actor in words.actors.all for word in split(actor)}
        self._typed: Phrases[tuple[str, float]] = Phrases()
        self._stems: Phrases[tuple[str, float]] = Phrases()
        for actor in words.actors.all:
            self._typed.add(" ".join(split(actor)), ("", 0.0))
        for weight, groups in ((THING, words.things), (DEED, words.deeds)):
            for group in groups:
                for phrase in group.all:
                    self._typed.add(" ".join(split(phrase)), (group.all[0], weight))
                    self._stems.add(" ".join(map(stem, split(phrase))), (group.all[0], weight))
        for name in place_names(language):
            self._typed.add(" ".join(split(name)), (name, DEED))
        for agency in agencies:
            for name in filter(None, (agency.short, agency.name, *agency.wrong)):
                self._typed.add(" ".join(split(name)), (agency.short or agency.name, DEED))

    def at(self, words: list[str], stems: list[str], i: int) -> tuple[int, str, float]:
        """(number of words, idea, what it tells) of the words at `i`; no idea for a word that tells nothing."""
        found, kin = self._typed.at(words, i), self._stems.at(stems, i)
        best = kin if kin and (found is None or kin[0] > found[0]) else found
        if best and best[0] > 1:
            return best[0], best[1][0], best[1][1] * (1 + _PHRASE * (best[0] - 1))
        if best and not (words[i] in self.idle or (best is not found and words[i] in self.common)):
            return best[0], *best[1]
        if words[i] in self.idle:
            return 1, "", 0.0
        if words[i][0].isdecimal() or words[i] in self.numbers:
            return 1, words[i], NUMBER
        weight = COMMON if words[i] in self.common or stems[i] in self.common else THING
        return 1, stems[i], weight


def split(text: str) -> list[str]:
    """The words of a text in lower case, without hyphens and possessive endings."""
    return _WORD.findall(_POSSESSIVE.sub("", text.casefold()))


@cache
def stem(word: str) -> str:
    """What all forms of a word have in common."""
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=4096)
def ideas(text: str, language: str = "en") -> Told:
    """The ideas of a clause without its opener."""
    opener = find_opener(text)
    asked = split(addressee(text, opener)) if opener else []
    rest = text[len(opener.text) :] if opener else text
    words, named = split(rest), _in_names(rest, language)
    border = len(asked) if words[len(asked) : len(asked) + 1] == ["to"] else 0
    own = frozenset(i - border for i in named)
    said = list(_read(words[border:], language, own))
    asks = list(_read(words[:border], language))
    return Told(_strongest(said), _strongest(asks), (*_words(asks, _ASKED), *_words(said, 1.0)))


def _in_names(text: str, language: str) -> frozenset[int]:
    """The positions of words in names of two words and more, such as Register of Conventional Arms."""
    words = _WORD.findall(_POSSESSIVE.sub("", text))
    found: set[int] = set()
    run: list[int] = []
    for i, word in enumerate((*words, "")):
        if word[:1].isupper():
            run.append(i)
        elif not (word in _LINKS and run):
            found |= set(run if len(run) > 1 else ())
            run = []
    table = _table(language)
    return frozenset(i for i in found if words[i].casefold() not in table.general)


_Read = tuple[str, float, Sequence[str]]
"""An idea, what it tells, and the stems of the words that stand for it."""


def _read(words: list[str], language: str, named: frozenset[int] = frozenset()) -> Iterator[_Read]:
    """The ideas of words; those at the positions `named` are parts of names, and stand for nothing but themselves."""
    stems = [stem(word) for word in words]
    table, i = _table(language), 0
    while i < len(words):
        length, idea, weight = table.at(words, stems, i)
        if idea and length == 1 and i in named and idea.casefold() not in _state_names():
            idea, weight = f"{stems[i]} in a name", THING
        if idea:
            yield idea, weight, stems[i : i + length]
        i += length


def _strongest(read: Sequence[_Read]) -> Ideas:
    """Each idea once, with the most that it tells."""
    found: dict[str, float] = {}
    for idea, weight, _ in read:
        found[idea] = max(found.get(idea, 0.0), weight)
    return found


def _words(read: Sequence[_Read], share: float) -> tuple[Word, ...]:
    """The words that stand for ideas, each with its share of what the idea tells."""
    return tuple(
        Word(idea, word, share * weight / len(stems) * tells(word)) for idea, weight, stems in read for word in stems
    )


def idea_of(word: str, language: str = "en") -> str:
    """The idea that a single word stands for."""
    return _table(language).at([word], [stem(word)], 0)[1]


def states_named(found: Told) -> frozenset[str]:
    """The States that a clause names, its addressee too."""
    return frozenset(idea.casefold() for idea in (*found.told, *found.asked)) & _state_names()


@cache
def _state_names() -> frozenset[str]:
    return frozenset(name.casefold() for state in states() for name in (state.name, *state.short))


def is_idle(word: str, language: str = "en") -> bool:
    """Whether a word says nothing of the matter of a clause."""
    return word in _table(language).idle


@cache
def _stemmer() -> Any:
    from snowballstemmer import stemmer  # 20 ms, needed only if two papers are compared

    return stemmer("english")


@cache
def _table(language: str) -> _Table:
    source = load(bundled("clauses/kinship.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return _Table(record(source, languages[language], Kinship, f"`{language}`"), list(agencies().values()), language)
