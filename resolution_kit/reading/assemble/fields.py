"""The fields of a heading: `FORUM: …`, `Sponsors: …`, a name on one line and its value on the next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from re import Pattern

from resolution_kit.model import HEADING_FIELDS
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.vocabulary import FieldWords, either, heading_words, landmarks
from resolution_kit.text.inline import plain
from resolution_kit.text.suggest import slip_of

_NAMED = re.compile(
    r"(?P<name>[^\W\d_]+(?:[ '’()/-]+[^\W\d_]+\)?){0,4}\.?)\s*(?P<mark>[:;]|\t|\s[–—|-]\s)\s*(?P<value>.*)", re.DOTALL
)
_CAPITALS = re.compile(r"(?P<name>[A-Z][A-Z-]+(?: [A-Z-]+){0,3}) (?P<value>[A-Z][a-z].*)")
_SEPARATOR = re.compile(r"\s*[;,]\s*|\s+[/|]\s+")
_LONGEST_NAME = 40
_LEAST_MISSPELT = 5
_TITLE = 2
"""Blanks of the shortest title behind the words for a paper."""
_LONGEST = 5_000
"""Characters of a line that is looked at; a list of all States has about 2,500."""


@dataclass(frozen=True, slots=True)
class Found:
    """A field that a line names or is."""

    name: str
    value: str
    """Empty where the line holds the name alone."""
    named: bool
    """Whether the name stands in the line."""
    bare: bool = False
    """Whether the line is nothing but a name without a colon."""


def field_in(item: Item) -> Found | None:
    """The field that a line of the heading is, by the name at its head or by its pattern."""
    if len(item.whole) > _LONGEST or (item.label is not None and item.raw.label is None and not item.numbered):
        return None
    text = plain(item.raw.text).strip() if "\t" in item.raw.text else plain(item.whole)
    return _named(text) or _pattern(" ".join(text.split()))


def said_field(item: Item) -> Found | None:
    """The field that a paper says a line is; its value is what follows a label of this field, else the whole line."""
    name, text = item.raw.field, plain(item.whole)
    if not name or name not in (*HEADING_FIELDS, *_words()):
        return None
    if item.lead and text.startswith(item.lead) and text != item.lead:
        return Found(name, text[len(item.lead) :].strip(), named=False)
    found = (_named(text) or _pattern(text)) if len(text) <= _LONGEST else None
    return Found(name, found.value if found and found.name == name else text, named=False)


def _named(text: str) -> Found | None:
    match = _NAMED.fullmatch(text) or _CAPITALS.fullmatch(text)
    if match:
        name = _names().get(_key(match["name"])) or _misspelt(_key(match["name"]))
        value = " ".join(match["value"].split())
        return Found("title" if name == "code" and _is_title(value) else name, value, named=True) if name else None
    name = _names().get(_key(text)) if len(text) < _LONGEST_NAME else None
    return Found(name, "", named=True, bare=True) if name and _words()[name].alone else None


def _is_title(value: str) -> bool:
    """Whether a title stands where the number of the paper would: `Draft resolution: The drying lake`."""
    return value.count(" ") >= _TITLE and not any(map(str.isdecimal, value))


@cache
def _misspelt(key: str) -> str | None:
    """The field whose name was meant: `commitee`; short names are too much like other words."""
    slip = slip_of(key, _names()) if len(key) >= _LEAST_MISSPELT else None
    return _names()[slip] if slip else None


def _pattern(text: str) -> Found | None:
    for name, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match:
            value = next((v for v in match.groupdict().values() if v), text)
            return Found(name, value, named=False)
    return None


def names_field(text: str) -> bool:
    """Whether a plain line opens with the name of a field and a colon."""
    match = _NAMED.match(text[:_LONGEST_NAME])
    return match is not None and match["mark"] != ";" and _key(match["name"]) in _names()


def values(name: str, text: str, *, said: bool = False) -> tuple[str, ...]:
    """The values of a field: names in a list each for itself, anything else as one.

    `said`: the paper says that it is this field, so that a word such as "and" stands between names of States only.
    """
    if not text or not is_list(name):
        return (text,) if text else ()
    pieces = [piece for part in _SEPARATOR.split(_open_brackets(text)) for piece in _names_in(part, said=said)]
    return tuple(clean for piece in pieces if (clean := _clean(piece)))


def _open_brackets(text: str) -> str:
    """Commas in brackets do not separate: `Korea (Republic of, South)`."""
    return re.sub(r"\([^)]*\)", lambda m: m[0].replace(",", "\0").replace(";", "\0"), text)


def _clean(part: str) -> str:
    return part.replace("\0", ",").strip(" .")


def _names_in(text: str, *, said: bool) -> list[str]:
    """`France and Germany` is two names, `Bosnia and Herzegovina` one, both are three."""
    found = [text]
    for word in _conjunctions():
        found = [name for piece in found for name in _apart(piece.removeprefix(f"{word} "), f" {word} ", said=said)]
    return found


def _apart(text: str, word: str, *, said: bool) -> Iterator[str]:
    """The text cut at the word, except inside the name of a State."""
    if word not in text:
        yield text
        return
    parts = text.split(word)
    names = []
    while parts:
        step = 2 if len(parts) > 1 and _is_name(word.join(parts[:2])) else 1
        names.append(word.join(parts[:step]))
        del parts[:step]
    yield from names if not said or all(map(_is_name, names)) else [text]


def _is_name(text: str) -> bool:
    from resolution_kit.knowledge.states import state_of

    return state_of(text) is not None


def _key(name: str) -> str:
    name = re.sub(r" \([^)]*\)$", "", name)  # Sponsors (in alphabetical order)
    return " ".join(re.sub(r"\(e?s\)|[-.’']", lambda m: " " if m[0] == "-" else "", name).lower().split())


@cache
def _words() -> dict[str, FieldWords]:
    return {name: words for language in heading_words() for name, words in language.fields.items()}


@cache
def _names() -> dict[str, str]:
    return {_key(alias): name for name, words in _words().items() for alias in words.names}


@cache
def _conjunctions() -> tuple[str, ...]:
    return tuple(word for language in heading_words() for word in language.conjunctions)


@cache
def _patterns() -> list[tuple[str, Pattern[str]]]:
    languages = zip(heading_words(), landmarks(), strict=True)
    return [
        (name, re.compile(marks.filled(pattern)))
        for words, marks in languages
        for name, one in words.fields.items()
        for pattern in one.patterns
    ]


@cache
def no_title() -> Pattern[str]:
    """Lines that are never the title."""
    return either(pattern for language in heading_words() for pattern in language.no_title)


def is_list(name: str) -> bool:
    """Whether the value of a field is a list of names."""
    return name in _words() and _words()[name].many
