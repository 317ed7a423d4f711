"""An article or a chapter that a treaty does not have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from resolution_kit.data.records import records
from resolution_kit.data.resources import bundled
from resolution_kit.data.yaml_source import load
from resolution_kit.paper.paper import Paper
from resolution_kit.paper.word_lists import either
from resolution_kit.rules.faults import fault
from resolution_kit.rules.rule import Fault, rule

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a treaty goes; its fields are explained at the head of clauses/treaty-articles.yaml."""

    names: tuple[str, ...]
    articles: int
    source: str
    chapters: int | None = None


@rule("REF18", "warning")
def article_beyond_treaty(paper: Paper) -> Iterator[Fault]:
    """Cite an article or a chapter that the treaty has.

    Only the treaties in clauses/treaty-articles.yaml are known.

    Bad:
        Guided by Article 115 of the Charter of the United Nations,

    Bad:
        Recalling Chapter XXI of the Charter of the United Nations,

    Good:
        Guided by Article 11 of the Charter of the United Nations,

    Good:
        Recalling article 12, paragraph 10, of the 1988 Convention,

    Source: the treaties themselves, by their last articles.
    """
    if paper.prose.lower_words.isdisjoint(("article", "articles", "chapter", "chapters", "part")):
        return
    for hit in paper.prose.hits(_cited()):
        kind, extent = hit.match["kind"].lower(), _extents()[hit.match["name"]]
        last = extent.articles if kind.startswith("article") else extent.chapters
        numbers = [_number(typed) for typed in re.findall(r"\d+|[IVXLC]+", hit.match["numbers"])]
        if last and max(numbers) > last:
            yield fault(hit, f"`{hit.found}` does not exist, expected {kind.rstrip('s')} 1 to {last}")


def _number(typed: str) -> int:
    """The value of a number, in figures or Roman."""
    if typed.isdecimal():
        return int(typed)
    values = [_VALUES[letter] for letter in typed]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


@cache
def _extents() -> dict[str, Extent]:
    every = records(load(bundled("clauses/treaty-articles.yaml")), "treaties", Extent)
    return {name: extent for extent in every for name in extent.names}


@cache
def _cited() -> re.Pattern[str]:
    """Articles with their treaty: `Articles 41 and 42 of the Charter of the United Nations`."""
    number = r"(?:\d{1,3}|[IVXLC]+)"
    paragraph = r"(?: ?\([\da-z]+\))*(?:,? (?:paragraphs?|subparagraphs?) [\da-z() ]+?,?)?"
    return re.compile(
        rf"\b(?P<kind>[Aa]rticles?|[Cc]hapters?|[Pp]art) (?P<numbers>{number}(?:(?:, and |, | and | to |–|-){number})*)"
        rf"{paragraph},? (?:of|in|under) (?:the )?(?:\d{{4}} (?!Conv|Single|Refugee))?(?P<name>{either(_extents())})\b"
    )
