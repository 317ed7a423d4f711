"""The words of openers as read from clauses/openers.yaml, where every key is explained."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.knowledge.openers.phrases import NO_WORDS, Phrases, Words
from resolution_kit.model import ClauseKind

Form = Literal["participle", "adjective", "present", "base", "past", "future", "infinitive"]
WordForm = Literal["participle", "adjective", "present", "base", "past", "perfect"]
Adverb = Literal["also", "further"]
Tone = Literal["soft", "neutral", "medium", "strong", "approval", "concern", "condemnation", "authority"]
SourceName = Literal["un", "old", "mun", "none"]

NONE = "-"
"""The YAML value for a form that does not exist."""
EVERY = "all"
"""The YAML value for any noun."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb as a head."""

    forms: Words
    its: Words = NO_WORDS
    bare: bool = False
    addressee: bool = False
    needs: Words = NO_WORDS
    noun: bool = False
    tone: Tone = "neutral"
    preambular: str = ""
    operative: str = ""
    mun_only: Words = NO_WORDS
    source: SourceName = "un"

    def in_kind(self, kind: ClauseKind) -> str:
        """The head to use instead in this kind of clause; empty if its own form will do."""
        return self.preambular if kind == "preambular" else self.operative


@dataclass(frozen=True, slots=True)
class Adjective:
    """An adjective as a head: how the organ feels, or what guides it."""

    needs: Words = NO_WORDS
    tone: Tone = "neutral"
    operative: str = NONE
    mun_only: Words = NO_WORDS
    source: SourceName = "un"

    def in_kind(self, kind: ClauseKind) -> str:
        """The head to use instead in this kind of clause; empty if it will do itself."""
        return "" if kind == "preambular" else self.operative


@dataclass(frozen=True, slots=True)
class Auxiliary:
    """A word that precedes a form of a head: Having considered, Will urge."""

    takes: Literal["perfect", "adjective", "base"]
    form: Form
    behind: bool = False
    """Whether also and further follow it: Having also considered."""
    open: str = NONE
    """The ending of unknown words that it turns into openers."""
    other: str = NONE
    """Counterpart for the other kind of clause; empty if there is none, `-` to drop it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How an unknown word must end, and what must follow, for it to be taken for an opener."""

    form: Form
    ending: str
    unless: Words = NO_WORDS
    """Longer endings that it must not have."""
    before: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Head:
    """The word or phrase that carries an opener, whatever its form: recall, call upon, aware."""

    name: str
    """Its key in clauses/openers.yaml."""
    first: dict[WordForm, str]
    """The first word in each form …"""
    rest: str
    """… and the words after it, which have no forms."""
    entry: Verb | Adjective

    def phrase(self, form: WordForm) -> str:
        """The head in this form; empty if it has no such form."""
        return f"{self.first[form]} {self.rest}".rstrip() if form in self.first else ""

    def reading(self, form: WordForm) -> "Reading":
        """This head in this form."""
        kept = form in ("participle", "adjective", "present")
        phrase = self.phrase(form)
        key = phrase if kept else self.phrase("present") or self.phrase("participle") or self.name
        return Reading(self, form, phrase, key, self.rest.split())

    @property
    def addressee(self) -> bool:
        """Whether somebody is asked."""
        return isinstance(self.entry, Verb) and self.entry.addressee


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word at the head of a clause may be: this head in this form, if `rest` follows."""

    head: Head
    form: WordForm
    phrase: str
    """The head in this form."""
    key: str
    """The head in the form by which openers are compared."""
    rest: list[str]


@dataclass(frozen=True, eq=False)
class Grammar:
    """The words of the openers of one language; read once, so it is compared by identity."""

    cycle: dict[str, Adverb]
    adverbs: Words
    leading: Words
    intensifiers: dict[str, str]
    intensifier_ending: str
    after_head: Words
    auxiliaries: dict[str, Auxiliary]
    with_: Words
    its: Words
    and_: Words
    manners: Words
    modifiers: Words
    feelings: Words
    acts: dict[str, Words]
    variants: tuple[tuple[str, ...], ...]
    typing_errors: dict[str, str]
    verbs: dict[str, Verb]
    adjectives: dict[str, Adjective]
    mun_only: Words
    ladders: tuple[Words, ...]
    addressee_ends: Words
    no_addressee: Words
    determiners: Words
    names: Words
    before_nouns: Words
    prepositions: Words
    after_noun: Words
    shapes: tuple[Shape, ...]
    intensified: Shape
    no_openers: Words
    nouns: Words
    instead: dict[str, str]

    @cached_property
    def heads(self) -> dict[str, Head]:
        """Every head by its key."""
        heads: dict[str, Head] = {}
        for name, adjective in self.adjectives.items():
            word, _, rest = name.partition(" ")
            heads[name] = Head(name, {"adjective": word}, rest, adjective)
        for name, verb in self.verbs.items():
            heads[name] = Head(name, _forms(name, verb), name.partition(" ")[2], verb)
        return heads

    @cached_property
    def readings(self) -> dict[str, list[Reading]]:
        """What each first word may be, the longest phrase first, adjectives before verbs."""
        table: dict[str, list[Reading]] = {}
        for head in self.heads.values():
            for form, word in head.first.items():
                for spelling in self._spellings(word):
                    table.setdefault(spelling, []).append(head.reading(form))
        for row in table.values():
            row.sort(key=lambda reading: -len(reading.rest))
        return table | {wrong: table[right] for wrong, right in self.typing_errors.items() if right in table}

    @cached_property
    def before(self) -> Phrases[Adverb | None]:
        """Adverbs and intensifiers that may stand before a head, with their place in the cycle."""
        plain = (*self.adverbs.all, *self.leading.all, *self.intensifiers)
        wrong = [w for w, right in self.typing_errors.items() if right in self.intensifiers]
        return Phrases([*self.cycle.items(), *((word, None) for word in (*plain, *wrong))])

    @cached_property
    def behind(self) -> Phrases[Adverb | None]:
        """Adverbs that may stand behind a head."""
        plain = (*self.adverbs.all, *self.after_head.all)
        return Phrases([*self.cycle.items(), *((word, None) for word in plain)])

    @cached_property
    def modifier(self) -> Phrases[None]:
        """Adjectives that may stand before a noun of a tail."""
        return Phrases((word, None) for word in self.modifiers.all)

    @cached_property
    def manner(self) -> Phrases[None]:
        """Tails without a noun."""
        return Phrases((word, None) for word in self.manners.all)

    @cached_property
    def feeling(self) -> Phrases[str]:
        """Nouns of a tail that begins with `with`."""
        return Phrases((noun, noun) for noun in self.feelings.all)

    @cached_property
    def act(self) -> Phrases[str]:
        """Nouns of a tail that begins with `its`, or of one that is a noun alone."""
        return Phrases((noun, noun) for noun in (*self.feelings.all, *self.acts))

    @cached_property
    def unformed(self) -> frozenset[str]:
        """Words that are formed like openers but are not."""
        return frozenset((*self.no_openers.all, *self.nouns.all))

    @cached_property
    def leads(self) -> Phrases[Auxiliary]:
        """The auxiliaries."""
        return Phrases(self.auxiliaries.items())

    def may_begin(self, word: str) -> bool:
        """Whether an opener may begin with this word, in lower case: a head, a word before one, or one formed so."""
        return word in self.readings or word in self.before or word in self.leads or word.endswith(self._endings)

    @cached_property
    def _endings(self) -> tuple[str, ...]:
        """How unknown words end that may begin an opener."""
        return (self.intensifier_ending, *(shape.ending for shape in self.shapes))

    def _spellings(self, word: str) -> Iterator[str]:
        yield word
        for first, second in self.variants:
            if first in word:
                yield word.replace(first, second)


@cache
def grammar(language: str = "en") -> Grammar:
    """The words of the openers of a language."""
    source = load(bundled("clauses/openers.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return record(source, languages[language], Grammar, f"`{language}`")


def _forms(name: str, verb: Verb) -> dict[WordForm, str]:
    """The first word of a verb in each form that it has."""
    participle, present, past, *participles = verb.forms.all
    forms: dict[WordForm, str] = {
        "participle": participle,
        "present": present,
        "base": name.split(maxsplit=1)[0],
        "past": past,
        "perfect": participles[0] if participles else past,
    }
    return {form: word for form, word in forms.items() if word != NONE}
