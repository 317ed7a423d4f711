"""The vocabulary of the rules: word lists of clauses/*.yaml, each one expression, tried only where it can match."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from resolution_kit.bundled import bundled
from resolution_kit.records import record
from resolution_kit.rules.prose import Hit, Prose
from resolution_kit.yamldoc import load

_FIRST = re.compile(r"\w+")


@dataclass(frozen=True)
class WordList:
    """Words and phrases of one subject. They match as whole words; a straight apostrophe matches a curly one too."""

    source: str
    """Where the list comes from."""
    words: tuple[str, ...] = ()
    instead: dict[str, str] = field(default_factory=dict)
    """Words with what to say instead, empty where that depends."""
    patterns: tuple[str, ...] = ()
    """Regular expressions, for what words alone do not tell."""
    ignore_case: bool = False

    @cached_property
    def all(self) -> tuple[str, ...]:
        """Every word."""
        return (*self.words, *self.instead)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """All words as one expression, then the patterns."""
        parts = [rf"(?<![\w-])(?:{either(self.all)})(?![\w-])"] if self.all else []
        joined = "|".join((*parts, *(f"(?:{p})" for p in self.patterns)))
        return re.compile(joined or r"(?!)", re.IGNORECASE if self.ignore_case else 0)

    @cached_property
    def heads(self) -> frozenset[str]:
        """The first word of every entry, in lower case if case is ignored; none where a pattern may match anything."""
        firsts = (_FIRST.search(word) for word in self.all)
        return frozenset(f[0].lower() if self.ignore_case else f[0] for f in firsts if f)

    def hits(self, prose: Prose, *, quoted: bool = False) -> Iterator[Hit]:
        """Every place where one of the words stands."""
        words = prose.lower_words if self.ignore_case else prose.words
        if self.patterns or not self.heads.isdisjoint(words):
            yield from prose.hits(self.expression, quoted=quoted)

    def better(self, found: str) -> str:
        """What to say instead of a word that was found, with its capital; empty where that depends."""
        word = found.replace("’", "'")
        new = self.instead.get(word) or self._folded.get(word.lower(), "")
        return new[:1].upper() + new[1:] if found[:1].isupper() else new

    @cached_property
    def _folded(self) -> Mapping[str, str]:
        return {word.lower(): new for word, new in self.instead.items()}


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
    """An expression for any of the phrases, longest first, in which what they have in common is tried once."""
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
