"""The amounts, times, dates and ordinals of a text as numbers, whatever form they have."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from resolution_kit.compare.ideas import stem
from resolution_kit.compare.opposition_words import opposition_words
from resolution_kit.paper.dates import months
from resolution_kit.paper.number_words import number_words, ordinal_words

Bound = Literal["least", "exact", "most"]
DateParts = tuple[int, int, int]
"""Year, month and day; 0 for one that is not given."""

_TOKEN = re.compile(r"\d+(?:st|nd|rd|th)\b|\d+(?:[,\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[^\W\d_]+|[%$€/]")
_CITED = re.compile(
    r"\b(?:resolutions?|decisions?|articles?|paragraphs?|clauses?|goals?|chapters?|session of)\s+"
    r"(?:[A-Z]+/)*[\d/().,;A-Z -]+(?:\s*(?:and|to)\s+[\d/().]+)*|\b\d{2,4}/\d+\b|\(\d{4}\)|[A-Z]+/[\w/.]+"
)
"""Numbers that are the names of texts."""
_GROUPS = re.compile("[,\u202f]")
"""What stands between thousands."""
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_NEAR = 3
"""How many words behind a number are looked at for what is counted."""
_SAME = 0.025
"""By how much two times may differ and be the same: twelve months are 365 days."""
_ROUNDED = 0.005
"""The same for shares: a third is 33.3 per cent."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One amount: `kind` says of what, such as time, money, share, count, ordinal, often or date."""

    kind: str
    value: float
    words: str
    """As typed, in lower case."""
    bound: Bound = "exact"
    of: frozenset[str] = frozenset()
    """The stems of the words behind a count or an ordinal."""
    date: DateParts = (0, 0, 0)

    def same(self, other: "Quantity") -> bool:
        """Whether both are one amount; a date without its day is one with it."""
        if self.kind == "date":
            return all(not (a and b) or a == b for a, b in zip(self.date, other.date, strict=True))
        slack = _SAME if self.kind == "time" else _ROUNDED if self.kind == "share" else 0
        return abs(self.value - other.value) <= slack * max(abs(self.value), abs(other.value))


def quantities(text: str, language: str = "en") -> list[Quantity]:
    """Every amount of a text, in order; numbers of resolutions, articles and the like are names, not amounts."""
    return list(_Reader(_TOKEN.findall(_CITED.sub(" ", text).casefold()), language).read())


class _Reader:
    """Reads amounts from words, from left to right."""

    def __init__(self, words: list[str], language: str) -> None:
        self.words, self.all = words, opposition_words(language)
        self.numbers = number_words(language)
        self.ordinals = ordinal_words(language)
        self.months = [name.casefold() for name in months(language)]

    def read(self) -> Iterator[Quantity]:
        i = 0
        while i < len(self.words):
            found = self._often(i) or self._fraction(i) or self._date(i) or self._ordinal(i) or self._amount(i)
            if found:
                yield found[1]
            i += found[0] if found else 1

    def _phrase(self, i: int, table: Mapping[str, float]) -> tuple[int, float] | None:
        """(number of words, value) of the longest phrase of the table at a place."""
        best = max((name for name in table if self._is_at(i, name)), key=len, default=None)
        return (len(best.split()), table[best]) if best else None

    def _is_at(self, i: int, phrase: str) -> bool:
        words = phrase.casefold().split()
        return self.words[i : i + len(words)] == words

    def _often(self, i: int) -> tuple[int, Quantity] | None:
        found = self._phrase(i, self.all.often)
        return found and (found[0], Quantity("often", found[1], self._typed(i, found[0])))

    def _fraction(self, i: int) -> tuple[int, Quantity] | None:
        found = self._phrase(i, self.all.fractions)
        if not found and self.words[i].isdecimal() and self.words[i + 1 : i + 2] == ["/"]:
            below = next(iter(self.words[i + 2 : i + 3]), "")
            if below.isdecimal() and 0 < int(self.words[i]) < int(below):
                found = 3, 100 * int(self.words[i]) / int(below)
        return found and (found[0], Quantity("share", found[1], self._typed(i, found[0]), self._bound(i, found[0])))

    def _date(self, i: int) -> tuple[int, Quantity] | None:
        """A day, a month or a year: 12 March 2027, March 2027, the end of 2027."""
        at, day = i, 0
        if re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)?", self.words[at]) and self._month(at + 1):
            day, at = int(re.sub(r"\D", "", self.words[at])), at + 1
        month = self._month(at)
        at += bool(month)
        if month and not day and (found := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", self._at(at))):
            day, at = int(found[1]), at + 1
        year = int(self._at(at)) if _YEAR.fullmatch(self._at(at)) else 0
        at += bool(year)
        if not (year or month) or (year and not month and self._at(at) in self._units()):
            return None
        if (
            month
            and not (day or year)
            and self.words[i] == "may"
            and self._at(i - 1) not in {"in", "by", "before", "of"}
        ):
            return None
        if year and not month and self.words[max(0, i - 2) : i] == ["end", "of"]:
            month, day = 12, 31
        return at - i, Quantity("date", 0, self._typed(i, at - i), date=(year, month, day))

    def _ordinal(self, i: int) -> tuple[int, Quantity] | None:
        length, value = 1, self.ordinals.get(self.words[i], 0)
        if found := re.fullmatch(r"(\d+)(?:st|nd|rd|th)", self.words[i]):
            value = int(found[1])
        elif (tens := self.numbers.get(self.words[i], 0)) and not value and self._at(i + 1) in self.ordinals:
            length, value = 2, int(tens) + self.ordinals[self._at(i + 1)]
        if not value:
            return None
        return length, Quantity("ordinal", value, self._typed(i, length), of=self._behind(i + length))

    def _amount(self, i: int) -> tuple[int, Quantity] | None:
        length, value = self._number(i)
        if not length or (self.words[i] == "one" and length == 1 and self._at(i + 1) not in self._units()):
            return None
        kind, end = "count", i + length
        if self._at(i - 1) in {"$", "€"}:
            kind = "money"
        elif self._at(end) == "%":
            kind, end = "share", end + 1
        else:
            for unit, names in self.all.units.items():
                if found := self._phrase(end, names):
                    kind, value, end = unit, value * found[1], end + found[0]
        of = self._behind(end) if kind == "count" else frozenset()
        return end - i, Quantity(kind, value, self._typed(i, end - i), self._bound(i, end - i), of)

    def _number(self, i: int) -> tuple[int, float]:
        """(number of words, value): 2.5 million, twenty-five, one hundred and fifty; no words for no number."""
        total, value, at = 0.0, 0.0, i
        while at < len(self.words):
            word = self.words[at]
            if word[0].isdecimal():
                if at > i:
                    break
                value = float(_GROUPS.sub("", word))
            elif word in self.all.scales and at > i:
                scale = self.all.scales[word]
                value = max(value, 1) * scale
                if scale > 100:  # noqa: PLR2004 - a hundred goes on: two hundred thousand
                    total, value = total + value, 0
            elif word in self.numbers and (at == i or not self.words[i][0].isdecimal()):
                value += self.numbers[word]
            elif not (word == "and" and self._at(at - 1) == "hundred" and self._at(at + 1) in self.numbers):
                break
            at += 1
        return at - i, total + value

    def _bound(self, i: int, length: int) -> Bound:
        before = self.words[max(0, i - 4) : i]
        before = before[:-1] if before[-1:] in (["$"], ["€"], ["us"]) else before
        after = " ".join(self.words[i + length : i + length + 5])
        for bound, ahead, behind in (
            ("least", self.all.least, self.all.least_after),
            ("most", self.all.most, self.all.most_after),
        ):
            if any(before[-len(p.split()) :] == p.split() for p in sorted(ahead.all, key=len, reverse=True)):
                return "most" if self._turned(before, ahead) else bound  # type: ignore[return-value]
            if any(after.startswith(p) or f" {p} " in f" {after} " for p in behind.all):
                return bound  # type: ignore[return-value]
        return "exact"

    def _turned(self, before: Sequence[str], ahead: object) -> bool:
        """Whether `more than` is the end of `no more than`."""
        return ahead is self.all.least and before[-3:-2] in (["no"], ["not"]) and before[-2:] == ["more", "than"]

    def _behind(self, i: int) -> frozenset[str]:
        words = [w for w in self.words[i : i + _NEAR] if w.isalpha() and w not in {"of", "the", "and", "for", "in"}]
        return frozenset(map(stem, words))

    def _month(self, i: int) -> int:
        return self.months.index(self._at(i)) + 1 if self._at(i) in self.months else 0

    def _units(self) -> set[str]:
        names = {name for unit in self.all.units.values() for name in unit}
        return names | set(self.all.scales) | {"per", "%"}

    def _at(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    def _typed(self, i: int, length: int) -> str:
        return " ".join(self.words[i : i + length]).replace(" %", "%")
