"""The vocabulary of the rules: word lists from clauses/*.yaml, tried only at the first words of their entries."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from resolution_kit.data.records import record
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.paper.prose import Hit, Prose

_HEAD = re.compile(r"\w+")
_FIXED = re.compile(r"[A-Za-z ]*(?![?*+{])")


@dataclass(frozen=True, slots=True)
class Pattern:
    """An expression that begins with one of the words in `heads`."""

    heads: tuple[str, ...]
    rest: str = ""
    """The expression after the head."""
    before: str = ""
    """A lookbehind before the head."""


@dataclass(frozen=True)
class WordList:
    """Words and phrases of one subject. They match as whole words; a straight apostrophe matches a curly one too."""

    source: str
    """The source of the list."""
    words: tuple[str, ...] = ()
    instead: dict[str, str] = field(default_factory=dict)
    """Words with their replacements; empty if there is no single one."""
    endings: tuple[str, ...] = ()
    """Endings that every entry of `instead` may have."""
    patterns: tuple[Pattern, ...] = ()
    ignore_case: bool = False
    """Whether case is ignored; entries are then in lower case."""
    hyphens: bool = True
    """Whether the words also match beside a hyphen or a stroke: Iran in Iran-Iraq."""

    @cached_property
    def replacements(self) -> dict[str, str]:
        """Every word with a replacement, in all its endings."""
        if not self.endings:
            return self.instead
        return {word + end: new + end for word, new in self.instead.items() for end in self.endings}

    @cached_property
    def all(self) -> tuple[str, ...]:
        """Every word and phrase, without the patterns."""
        return (*self.words, *self.replacements)

    def hits(self, prose: Prose) -> Iterator[Hit]:
        """Every match of an entry in the order of the text, outside quotations."""
        text, words = (prose.lower, prose.lower_words) if self.ignore_case else (prose.masked, prose.words)
        heads = words.intersection(self._tails)
        if heads:
            end = 0
            there = (head for head in heads if any(start in text for start in self._starts(head)))
            found = (match for head in there for match in _overlapping(self._expression(head), text))
            for match in sorted(found, key=lambda found: (found.start(), -found.end())):
                if match.start() >= end:
                    end = match.end()
                    yield prose.hit(match)

    def better(self, found: str) -> str:
        """The replacement for words that were found, with their capital; empty if there is no single one."""
        word = found.replace("’", "'")
        new = self.replacements.get(word.lower() if self.ignore_case else word, "")
        return new[:1].upper() + new[1:] if found[:1].isupper() else new

    def _expression(self, head: str) -> re.Pattern[str]:
        """The expression of all entries that begin with this word.

        The word is the first thing in it, with a lookbehind at its end, so that the search skips from word to word.
        """
        if head not in self._compiled:
            letter = r"\w" if self.hyphens else r"[\w/-]"
            tails = self._tails[head]
            parts = [f"(?<!{letter}{head})(?:{either(tails)})(?!{letter})"] if tails else []
            patterns = [p for p in self.patterns if head in p.heads]
            parts += [rf"(?<=\b{p.before}{head}){p.rest}" for p in patterns]
            self._compiled[head] = re.compile(f"{head}(?:{'|'.join(parts)})", re.MULTILINE)
        return self._compiled[head]

    def _starts(self, head: str) -> tuple[str, ...]:
        """What every match of an entry with this first word has in it; to look for that is faster than to match."""
        if head not in self._started:
            starts = [max(re.split("['’]", head + tail), key=len) for tail in self._tails[head]]
            starts += [head + _fixed_start(p.rest) for p in self.patterns if head in p.heads]
            self._started[head] = tuple(dict.fromkeys(starts))
        return self._started[head]

    @cached_property
    def _started(self) -> dict[str, tuple[str, ...]]:
        return {}

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


def _fixed_start(expression: str) -> str:
    """The letters and spaces that every match begins with; empty if there are alternatives outside groups."""
    depth = 0
    for char in re.sub(r"\\.|\[[^\]]*\]", "", expression):
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            return ""
    start = _FIXED.match(expression)
    return start[0] if start else ""


def _overlapping(expression: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Every match, also one that begins within another: the words of another head may take the first part of that."""
    match = expression.search(text)
    while match:
        yield match
        match = expression.search(text, match.start() + 1)


@cache
def word_list(file: str, name: str, language: str) -> WordList:
    """The list called `name` in clauses/`file`.yaml; empty if the language has none."""
    return _lists(file, language).get(name, WordList(source=""))


def article(language: str) -> str:
    """The definite article of a language; empty if it has none."""
    return next(iter(word_list("names-in-text", "article", language).words), "")


@cache
def _lists(file: str, language: str) -> dict[str, WordList]:
    source = load(bundled(f"clauses/{file}.yaml"))
    nodes = source.mapping(source.root, "the file") if source.root else {}
    lists = source.mapping(nodes[language], f"`{language}`") if language in nodes else {}
    return {key: record(source, node, WordList, f"`{key}`") for key, node in lists.items()}


def either(phrases: Iterable[str]) -> str:
    """An expression that matches the longest of the phrases; common beginnings are tried once."""
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
