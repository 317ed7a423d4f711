"""Tables of phrases, looked up word by word; the longest phrase wins."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Words:
    """Words and phrases of one YAML value, separated by commas."""

    all: tuple[str, ...] = ()

    @classmethod
    def from_text(cls, text: str) -> "Words":
        """The words of a YAML scalar."""
        return cls(tuple(word.strip() for word in text.split(",") if word.strip()))


NO_WORDS = Words()


class Phrases(Generic[V]):
    """Phrases in lower case, each with a value."""

    def __init__(self, items: Iterable[tuple[str, V]] = ()) -> None:
        self._by_first: dict[str, list[tuple[list[str], V]]] = {}
        for phrase, value in items:
            self.add(phrase, value)

    def add(self, phrase: str, value: V) -> None:
        """Add a phrase; of two with the same words the first wins."""
        first, *rest = phrase.split()
        row = self._by_first.setdefault(first, [])
        row.append((rest, value))
        row.sort(key=lambda item: -len(item[0]))

    def at(self, words: Sequence[str], i: int) -> tuple[int, V] | None:
        """Number of words and value of the longest phrase at word `i`; None if there is none."""
        if i < len(words) and (row := self._by_first.get(words[i])) is not None:
            for rest, value in row:
                if not rest or words[i + 1 : i + 1 + len(rest)] == rest:
                    return len(rest) + 1, value
        return None

    def __contains__(self, first: str) -> bool:
        return first in self._by_first
