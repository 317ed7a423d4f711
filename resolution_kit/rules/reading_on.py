"""Whether a lead-in reads on into its sub-clauses; the words are data, clauses/reading-on.yaml."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.model import Placed
from resolution_kit.paper.verb_forms import plain_form
from resolution_kit.rules.rule import Fault

Said = Sequence[tuple[Placed, list[str]]]
"""Sub-clauses with the first words of each: an adverb may stand before the verb."""


@dataclass(frozen=True, slots=True)
class LeadIn:
    """What a lead-in with this last word asks of its sub-clauses."""

    last: str
    never: tuple[str, ...] = ()
    ends: str = ""
    or_of: tuple[str, ...] = ()
    """First words of sub-clauses that go on in another way: paid *by* the owner."""
    never_ends: str = ""


@dataclass(frozen=True, slots=True)
class ReadingOn:
    """One language of clauses/reading-on.yaml."""

    lead_ins: tuple[LeadIn, ...] = ()
    together: tuple[str, ...] = ()


@cache
def _words(language: str) -> ReadingOn:
    source = load(bundled("clauses/reading-on.yaml"))
    nodes = source.mapping(source.root, "the file") if source.root else {}
    return record(source, nodes[language], ReadingOn, f"`{language}`") if language in nodes else ReadingOn()


def first_words(text: str) -> list[str]:
    """The first two words of a text."""
    return [word.strip(",;:.“\"'") for word in text.split(" ", 2)[:2]]


def last_word(text: str) -> str:
    """The last word of a text."""
    return text.rpartition(" ")[2].strip(",;:.")


def stumbles(last: str, said: Said, language: str) -> list[Fault]:
    """The sub-clauses that do not go on as the last word of their lead-in asks."""
    asked = next((lead for lead in _words(language).lead_ins if lead.last == last), None)
    if asked is None:
        return []
    forms = [bool(asked.never_ends) and plain_form(words[0].capitalize()) == asked.never_ends for _, words in said]
    mixed = not all(forms)  # behind `limited to:` all of them are participles, and rightly
    expected = f"a verb in `-{asked.ends}`" if asked.ends else "the verb alone"
    return [
        Fault(item, f"`{words[0]}` after `{last}:`, expected {expected}", 0, len(words[0]))
        for (item, words), ends_so in zip(said, forms, strict=True)
        if words[0].lower() in asked.never
        or (ends_so and mixed)
        or not (any(word.endswith(asked.ends) for word in words) or words[0].lower() in asked.or_of)
    ]


def strangers(said: Said, language: str) -> Iterable[Fault]:
    """The sub-clauses that do not begin as most of their list does."""
    for word in _words(language).together:
        begin = [words[0] for _, words in said if words[0].lower() == word]
        if len(said) > len(begin) > len(said) / 2:
            for item, (first, *_) in said:
                if first.lower() != word:
                    yield Fault(item, f"begins with `{first}`, expected `{begin[0]}` as the others do", 0, len(first))
