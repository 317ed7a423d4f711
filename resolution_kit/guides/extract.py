"""What a background guide recommends, asks, claims and names, with page and its own words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from resolution_kit.guides.blocks import blocks
from resolution_kit.guides.judge import asks, claims, nearly_recommends, recommends
from resolution_kit.guides.markup import without_markup
from resolution_kit.guides.names import named
from resolution_kit.guides.sentences import Sentence, sentences

Kind = Literal["recommendation", "question", "fact", "body", "instrument"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_NUMBERED = re.compile(r"\((?:\d{1,2}|[a-i]|[ivx]{1,4})\)\s+")
_LEAST_PARTS = 3


@dataclass(frozen=True, slots=True)
class Item:
    """Something found in a guide."""

    kind: Kind
    page: int
    text: str
    section: str = ""
    listed: bool = False
    """Whether it is an item of a list."""


@dataclass(frozen=True, slots=True)
class Extract:
    """All that was found in a guide."""

    items: tuple[Item, ...]
    pages: int
    sentences: int
    unplaced: tuple[Item, ...] = ()
    """Sentences that could as well be recommendations: a person should look at them."""

    def of(self, kind: Kind) -> list[Item]:
        """The items of a kind, in order."""
        return [item for item in self.items if item.kind == kind]


def extract(pages: Sequence[str]) -> Extract:
    """What stands in the pages of a guide."""
    found = list(sentences(blocks([without_markup(page) for page in pages])))
    items = [item for sentence in found for item in _items(sentence)]
    names = [Item(kind, page, name) for kind, name, page in named(found)]
    close = (Item("recommendation", s.page, s.text, s.section) for s in found if nearly_recommends(s))
    return Extract((*items, *names), len(pages), len(found), tuple(close))


def _items(sentence: Sentence) -> Iterator[Item]:
    if asks(sentence):
        yield Item("question", sentence.page, sentence.text, sentence.section)
    elif recommends(sentence):
        for text in _parts(sentence.text):
            yield Item("recommendation", sentence.page, text, sentence.section, sentence.item)
    if claims(sentence):
        yield Item("fact", sentence.page, sentence.text, sentence.section)


def _parts(text: str) -> list[str]:
    """The parts of an enumeration in a sentence, the first with what leads to it; the sentence if it has none."""
    marks = list(_NUMBERED.finditer(text))
    if len(marks) < _LEAST_PARTS:
        return [text]
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    parts = [text[mark.end() : end].strip(" ,;") for mark, end in zip(marks, ends, strict=True)]
    return [text[: ends[0]].strip(" ,;"), *parts[1:]]
