"""Slots of a text and what fills them: the form of each type (clauses/slots.yaml), and the words around a filler.

A filler is a State with its article, a number before its noun, a date: *the Netherlands’*, *one year*, *2 years*.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load

SLOT = re.compile(r"(?<!\{)\{([^\W\d_][\w -]{0,40})\}(?!\})")
"""A slot: a name in braces."""
_POSSESSIVE = re.compile(r"['’]s\b")
_ARTICLE = re.compile(r"\bthe\s+$", re.IGNORECASE)
_ONE = re.compile(r"(?:.*\s)?(?:1|one|a single)", re.IGNORECASE)
"""A number after which the noun is singular."""


@dataclass(frozen=True, slots=True)
class Form:
    """What fills the slots of one type."""

    what: str
    """The filler in words, with an example, for a person whose filler does not fit."""
    pattern: str = ".*"
    names: tuple[str, ...] = ()
    """Names of slots that are of this type, if no entry of the library says otherwise."""


@dataclass(frozen=True, slots=True)
class Forms:
    """What is known of fillers in a language."""

    types: dict[str, Form] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    """Nouns behind a number, in the plural, and their singular."""
    between: tuple[str, ...] = ()
    """Words that may stand between a number and its noun."""

    def type_of(self, name: str) -> str:
        """The type of a slot by its name alone."""
        return next((type_ for type_, form in self.types.items() if name in form.names), "text")


@cache
def forms(language: str = "en") -> Forms:
    """The forms of fillers; none are known in others than English."""
    source = load(bundled("clauses/slots.yaml"))
    languages = source.mapping(source.root, "the file") if source.root else {}
    return record(source, languages[language], Forms, f"`{language}`") if language in languages else Forms()


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its slots filled; one without a value stays open.

    The noun behind *one* becomes singular, a second article goes, a plural name has the right possessive, and a filler
    at the head of the text has a capital.
    """
    if "{" not in text:
        return text
    out, at = "", 0
    for slot in SLOT.finditer(text):
        value = values.get(slot[1])
        if value is None:
            continue
        out += text[at : slot.start()]
        if value.startswith("the ") and _ARTICLE.search(out):
            value = value.removeprefix("the ")
        out, at = out + value, slot.end()
        behind = next(_fitted(value, text[at:]), None)
        if behind:
            out, at = out + behind[0], at + behind[1]
    out += text[at:]
    return out[:1].upper() + out[1:] if text.startswith("{") and not out.startswith("{") else out


def _fitted(value: str, rest: str) -> Iterator[tuple[str, int]]:
    """What stands behind a filler instead of the text there, and how many characters of the text that replaces."""
    found = _POSSESSIVE.match(rest)
    if found and value.startswith("the ") and value.endswith("s"):
        yield found[0][0], found.end()
    noun = unit_behind(rest)
    if noun and _ONE.fullmatch(value):
        yield rest[: noun.start("noun")] + forms().units[noun["noun"]], noun.end()


def unit_behind(rest: str) -> re.Match[str] | None:
    """The plural noun that the text has behind a slot: ` months`, ` working days`."""
    return _unit().match(rest)


@cache
def _unit() -> re.Pattern[str]:
    between = "|".join(map(re.escape, forms().between))
    return re.compile(rf"\s+(?:(?:{between})\s+)?(?P<noun>{'|'.join(map(re.escape, forms().units))})\b")
