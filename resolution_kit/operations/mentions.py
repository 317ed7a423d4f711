"""Texts that name another clause of the same draft by its number: operative clause 3, paragraph 5 (b) above."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from resolution_kit.model import Clause, Resolution, walk
from resolution_kit.model.references import normal
from resolution_kit.operations.caucus_words import CaucusWords, caucus_words
from resolution_kit.operations.targets import part_prefix
from resolution_kit.text.inline import plain

_DIGIT = re.compile(r"\d")
_NUMBER = r"\d{1,3}(?:\s?\([a-z]{1,4}\)|(?:\.[a-z]{1,4})+)*"


@dataclass(frozen=True, slots=True)
class Mention:
    """A clause named in the text of another."""

    at: str
    """The id of the clause in whose text, or whose closing text, it stands."""
    words: str
    """As it stands there, such as `paragraphs 3 and 4`."""
    refs: tuple[str, ...]
    """Every clause that it names, such as `3` and `4`."""


def mentions(resolution: Resolution, language: str = "en") -> Iterator[Mention]:
    """Every place of the draft that names one of its clauses."""
    for place in walk(resolution):
        for text in _texts(place.clause):
            for words, refs in mentioned(text, language):
                yield Mention(place.clause.id, words, refs)


def stale(before: Resolution, after: Resolution, language: str = "en") -> list[tuple[Mention, list[tuple[str, str]]]]:
    """Mentions in texts that stayed as they were, of clauses that have another number now: (old, new, or nothing)."""
    if not any(True for _ in mentions(before, language)):
        return []
    ids = {place.ref: place.clause.id for place in walk(before)}
    old = {place.clause.id: place for place in walk(before)}
    new = {place.clause.id: place for place in walk(after)}
    found = []
    for mention in mentions(after, language):
        was = old.get(mention.at)
        if was is None or _texts(was.clause) != _texts(new[mention.at].clause):
            continue
        refs = [ref for ref in (part_prefix(was.part) + name for name in mention.refs) if ref in ids]
        pairs = [(ref, new[ids[ref]].ref if ids[ref] in new else "") for ref in refs]
        moved = [(ref, now) for ref, now in pairs if now != ref]
        if moved:
            found.append((mention, moved))
    return found


def mentioned(text: str, language: str = "en") -> Iterator[tuple[str, tuple[str, ...]]]:
    """(words, references) for every clause of this very text that a text names."""
    if not _DIGIT.search(text):
        return
    words = caucus_words(language)
    for found in _pattern(language).finditer(text):
        if not _is_foreign(text[: found.start()], text[found.end() :], language):
            mark = "P" if found["name"].lower() in words.preambular.all else ""
            yield found[0], tuple(f"{mark}{ref}" for ref in _refs(found["numbers"], words))


def _texts(clause: Clause) -> tuple[str, ...]:
    return (plain(clause.text), *((plain(clause.closing.text),) if clause.closing else ()))


def _refs(numbers: str, words: CaucusWords) -> Iterator[str]:
    """`3`, `4`, `5.b` of `3 to 4 and 5 (b)`."""
    span = re.compile(rf"\s*(?:[–-]|\b(?:{_either(words.range.all)})\b)\s*")
    for piece in re.split(rf"\s*(?:,|\b(?:{_either(words.between.all)})\b)\s*", numbers):
        first, *rest = span.split(piece)
        if rest and first.isdigit() and rest[0].isdigit():
            yield from map(str, range(int(first), int(rest[0]) + 1))
        else:
            yield from (normal(ref) for ref in (first, *rest) if ref)


def _is_foreign(before: str, after: str, language: str) -> bool:
    """Whether the number is that of another text: paragraph 5 of resolution 70/1, article 12, paragraph 10."""
    words = caucus_words(language)
    if re.search(rf"(?:\b(?:{_either(words.foreign_before.all)})\s+\S+,?\s*|\d \()$", before, re.IGNORECASE):
        return True
    own, foreign = _either(words.own.all), _either(words.foreign.all)
    return not re.match(rf",?\s*(?:{own})\b", after) and bool(re.match(rf",?\s*(?:{foreign})\b", after))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = caucus_words(language)
    names = _either([*words.operative.all, *words.preambular.all, *words.either.all])
    joins = rf"\s*(?:[,–-]|\b(?:{_either([*words.between.all, *words.range.all])})\b)\s*"
    numbers = rf"{_NUMBER}(?:{joins}{_NUMBER})*"
    return re.compile(rf"\b(?P<name>{names})\s+(?P<numbers>{numbers})(?![\w/]|\.\d)", re.IGNORECASE)


def _either(words: "tuple[str, ...] | list[str]") -> str:
    return "|".join(map(re.escape, words))
