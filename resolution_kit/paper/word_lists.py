"""The vocabulary of the rules: word lists of clauses/*.yaml, tried only where the first word of an entry stands."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.paper.prose import Hit, Prose

_HEAD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Pattern:
    """What words alone do not tell: one of `heads`, then an expression."""

    heads: tuple[str, ...]
    rest: str = ""
    """What follows the head."""
    before: str = ""
    """A look at what stands before it."""


@dataclass(frozen=True)
class WordList:
    """Words and phrases of one subject. They match as whole words; a straight apostrophe matches a curly one too."""

    source: str
    """Where the list comes from."""
    words: tuple[str, ...] = ()
    instead: dict[str, str] = field(default_factory=dict)
    """Words with what to say instead, empty where that depends."""
    endings: tuple[str, ...] = ()
    """Endings that every entry of `instead` takes."""
    patterns: tuple[Pattern, ...] = ()
    ignore_case: bool = False
    """Entries are then in lower case."""
    hyphens: bool = True
    """Whether the words also match beside a hyphen or a stroke: Iran in Iran-Iraq."""

    @cached_property
    def replacements(self) -> dict[str, str]:
        """Every word that has something to say instead, with its endings."""
        if not self.endings:
            return self.instead
        return {word + end: new + end for word, new in self.instead.items() for end in self.endings}

    @cached_property
    def all(self) -> tuple[str, ...]:
        """Every word and phrase, patterns left aside."""
        return (*self.words, *self.replacements)

    def hits(self, prose: Prose) -> Iterator[Hit]:
        """Every place where one of the entries stands, in the order of the text; never inside quotations."""
        text, words = (prose.lower, prose.lower_words) if self.ignore_case else (prose.masked, prose.words)
        heads = words.intersection(self._tails)
        if heads:
            end = 0
            for match in sorted(self._matches(heads, text), key=_first_and_longest):
                if match.start() >= end:
                    end = match.end()
                    yield prose.hit(match)

    def better(self, found: str) -> str:
        """What to say instead of words that were found, with their capital; empty where that depends."""
        word = found.replace("’", "'")
        new = self.replacements.get(word.lower() if self.ignore_case else word, "")
        return new[:1].upper() + new[1:] if found[:1].isupper() else new

    def _matches(self, heads: Iterable[str], text: str) -> Iterator[re.Match[str]]:
        for head in heads:
            yield from self._expression(head).finditer(text)

    def _expression(self, head: str) -> re.Pattern[str]:
        """The expression of all entries that begin with this word.

        The word stands first in it and is looked back at from its end, so that the search skips from one to the next.
        """
        if head not in self._compiled:
            letter = r"\w" if self.hyphens else r"[\w/-]"
            tails = self._tails[head]
            parts = [f"(?<!{letter}{head})(?:{either(tails)})(?!{letter})"] if tails else []
            patterns = [p for p in self.patterns if head in p.heads]
            parts += [rf"(?<=\b{p.before}{head}){p.rest}" for p in patterns]
            self._compiled[head] = re.compile(f"{head}(?:{'|'.join(parts)})", re.MULTILINE)
        return self._compiled[head]

    @cached_property
    def _compiled(self) -> dict[str, re.Pattern[str]]:
        return {}

    @cached_property
    def _tails(self) -> Mapping[str, list[str]]:
        """What follows each first word."""
        tails: dict[str, list[str]] = {head: [] for pattern in self.patterns for head in pattern.heads}
        for entry in self.all:
            first = _HEAD.match(entry)
            assert first, entry  # noqa: S101 - an entry begins with a word
            tails.setdefault(first[0], []).append(entry[first.end() :])
        return tails


def _first_and_longest(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), -match.end()


@cache
def word_list(file: str, name: str, language: str) -> WordList:
    """The list called `name` in clauses/`file`.yaml; an empty one where the language has none."""
    return _lists(file, language).get(name, WordList(source=""))


@cache
def _lists(file: str, language: str) -> dict[str, WordList]:
    source = load(bundled(f"clauses/{file}.yaml"))
    nodes = source.mapping(source.root, "the file") if source.root else {}
    lists = source.mapping(nodes[language], f"`{language}`") if language in nodes else {}
    return {key: record(source, node, WordList, f"`{key}`") for key, node in lists.items()}


def either(phrases: Iterable[str]) -> str:
    """An expression for any of the phrases, the longest that fits, in which what they share is tried once."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for phrase in phrases:
        node = tree
        for char in phrase:
            node = node.setdefault(char, {})
        node[""] = {}
    return _expression(tree)


def _expression(tree: Mapping[str, Mapping]) -> str:  # type: ignore[type-arg]
    branches = [_char(char) + _expression(rest) for char, rest in tree.items() if char]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in tree else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if "" in tree else joined


def _char(char: str) -> str:
    return "['’]" if char == "'" else re.escape(char)
