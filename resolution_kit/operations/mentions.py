"""Texts that name another clause of the same draft by its number: operative clause 3, paragraph 5 (b) above."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from resolution_kit.model import Clause, Resolution, walk
from resolution_kit.model.rebuild import mapped
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


@dataclass(frozen=True, slots=True)
class Renumbered:
    """A text whose mentions follow the clauses that they name."""

    text: str
    left: tuple[str, ...]
    """Mentions that stand as they were, because one of their clauses is gone or a run of numbers is none any more."""


def renumbered(text: str, new_of: Callable[[str], str | None], language: str = "en") -> Renumbered:
    """The text with the new number of every clause that it names; `new_of` has it by the old reference."""
    left: list[str] = []

    def changed(found: re.Match[str]) -> str:
        words = caucus_words(language)
        if _is_foreign(text[: found.start()], text[found.end() :], language):
            return found[0]
        mark = "P" if found["name"].lower() in words.preambular.all else ""
        old = list(_refs(found["numbers"], words))
        new = {ref: new_of(f"{mark}{ref}") for ref in old}
        spans = len(old) > len(re.findall(_NUMBER, found["numbers"]))
        if all(new[ref] == f"{mark}{ref}" for ref in old):
            return found[0]
        if not all(new.values()) or (spans and not _is_run([str(new[ref]).removeprefix(mark) for ref in old])):
            left.append(found[0])
            return found[0]
        start = found.start("numbers") - found.start()
        numbers = re.sub(_NUMBER, lambda one: _typed_like(one[0], str(new[normal(one[0])]), mark), found["numbers"])
        return f"{found[0][:start]}{numbers}"

    return Renumbered(_pattern(language).sub(changed, text) if _DIGIT.search(text) else text, tuple(left))


def followed(before: Resolution, after: Resolution, stands_for: Mapping[str, str], language: str = "en") -> Resolution:
    """The changed draft with every mention of a clause by its number of now.

    `stands_for` has the id of the clause that took the place of each that is gone.
    """
    ids = {place.ref: place.clause.id for place in walk(before)}
    now = {place.clause.id: place.ref for place in walk(after)}

    def new_of(ref: str) -> str | None:
        id_ = ids.get(ref)
        return ref if id_ is None else now.get(stands_for.get(id_, id_))

    def changed(clause: Clause) -> tuple[Clause]:
        closing = clause.closing
        if closing:
            closing = replace(closing, text=renumbered(closing.text, new_of, language).text)
        return (replace(clause, text=renumbered(clause.text, new_of, language).text, closing=closing),)

    return mapped(after, changed) if any(True for _ in mentions(after, language)) else after


def _is_run(numbers: Sequence[str]) -> bool:
    """Whether the numbers still follow each other."""
    return all(n.isdecimal() for n in numbers) and all(int(b) - int(a) == 1 for a, b in pairwise(numbers))


def _typed_like(old: str, new: str, mark: str) -> str:
    """A new reference in the form of the old one: 3.b, 3 (b) or 3(b)."""
    head, *below = new.removeprefix(mark).split(".")
    if "." in old:
        return ".".join((head, *below))
    gap = "" if re.search(r"\d\(", old) else " "
    return head + "".join(f"{gap if i == 0 else ''}({one})" for i, one in enumerate(below))


def _texts(clause: Clause) -> tuple[str, ...]:
    return (plain(clause.text), *((plain(clause.closing.text),) if clause.closing else ()))


def _refs(numbers: str, words: CaucusWords) -> Iterator[str]:
    """`3`, `4`, `5.b` of `3 to 4 and 5 (b)`."""
    span = re.compile(rf"\s*(?:[–-]|\b(?:{_either(words.range.all)})\b)\s*")
    for piece in re.split(rf"\s*(?:,|\b(?:{_either(words.between.all)})\b)\s*", numbers):
        first, *rest = span.split(piece)
        if rest and first.isdecimal() and rest[0].isdecimal():
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
