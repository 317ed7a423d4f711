"""The whole text of a paper, so that an expression is tried once for a paper and not once for every clause."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from resolution_kit.model import Clause, Line, Placed

_QUOTATION_MARKS = re.compile('[“"]')
_CLOSING = {"“": "”", '"': '"'}
FILLER = "\x1a"
"""Replaces the characters of a quotation: neither a letter nor a space nor a sign that any rule looks for."""
_WORD = re.compile(r"\w+")
BESIDE = 300
"""Characters beside a hit that a rule may look at; with all of them, long paragraphs would take very long."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match in the prose. Positions are in the plain text of its paragraph."""

    at: Placed | Clause | Line
    text: str
    """The paragraph, its quotations masked unless they were asked for."""
    start: int
    end: int
    match: re.Match[str]

    @property
    def found(self) -> str:
        """The words found, as typed."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The words before the hit in its paragraph, as far as they are beside it."""
        return self.text[max(0, self.start - BESIDE) : self.start]

    @property
    def after(self) -> str:
        """The words after the hit in its paragraph, as far as they are beside it."""
        return self.text[self.end : self.end + BESIDE]

    def span(self, group: int | str) -> tuple[int, int]:
        """The positions of a group of the expression in the paragraph."""
        shift = self.start - self.match.start()
        start, end = self.match.span(group)
        return start + shift, end + shift


class Prose:
    """The paragraphs of a paper, joined by line breaks.

    Expressions must not match a line break, so they use a plain space instead of the class of all white space.
    """

    def __init__(self, paragraphs: Iterable[tuple[Placed | Clause | Line, str]]) -> None:
        self._places: list[Placed | Clause | Line] = []
        self._starts: list[int] = []
        texts: list[str] = []
        length = 0
        for place, text in paragraphs:
            self._places.append(place)
            self._starts.append(length)
            texts.append(text)
            length += len(text) + 1
        self._texts = texts
        self.whole = "\n".join(texts)

    @cached_property
    def masked(self) -> str:
        """The whole text with its quotations masked."""
        return "\n".join(self._masked_texts)

    @cached_property
    def _masked_texts(self) -> list[str]:
        return [without_quotations(text) for text in self._texts]

    @cached_property
    def lower(self) -> str:
        """The masked whole in lower case, character by character."""
        low = self.masked.lower()
        return (
            low
            if len(low) == len(self.masked)
            else "".join(c if len(c.lower()) > 1 else c.lower() for c in self.masked)
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word as typed."""
        return frozenset(_WORD.findall(self.whole))

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """Every word in lower case."""
        return frozenset(word.lower() for word in self.words)

    def hits(self, pattern: re.Pattern[str], *, quoted: bool = False) -> Iterator[Hit]:
        """Every match of an expression in the order of the text; inside quotations only if `quoted`."""
        source = self.whole if quoted else self.masked
        return (self.hit(match, quoted=quoted) for match in pattern.finditer(source))

    def phrases(self, phrase: str) -> Iterator[Hit]:
        """Every match of a phrase in lower case, typed in any case."""
        if phrase in self.lower:
            yield from map(self.hit, re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", self.lower))

    def hit(self, match: re.Match[str], *, quoted: bool = False) -> Hit:
        """The hit of a match in the whole, masked or lower-case text."""
        number = bisect_right(self._starts, match.start()) - 1
        shift = self._starts[number]
        text = (self._texts if quoted else self._masked_texts)[number]
        return Hit(self._places[number], text, match.start() - shift, match.end() - shift, match)


def without_quotations(text: str) -> str:
    """A paragraph with its quotations masked; a mark without its partner masks nothing."""
    if "“" not in text and '"' not in text:
        return text
    parts, done, alone = [], 0, ""
    for mark in _QUOTATION_MARKS.finditer(text):
        start = mark.start()
        if start < done or mark[0] in alone:
            continue
        end = text.find(_CLOSING[mark[0]], start + 1)
        if end < 0:
            alone += mark[0]
        else:
            parts += [text[done:start], FILLER * (end + 1 - start)]
            done = end + 1
    return "".join(parts) + text[done:]
