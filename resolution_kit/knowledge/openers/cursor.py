"""A cursor over the words at the head of a clause: it moves on, keeps what it took, and can go back."""

from collections.abc import Sequence

from resolution_kit.knowledge.openers.grammar import Adverb
from resolution_kit.knowledge.openers.phrases import Phrases


class Cursor:
    """The words of one text; `at` is the position of the next one."""

    __slots__ = ("adverb", "at", "kept", "typed", "words")

    def __init__(self, typed: Sequence[str]) -> None:
        self.typed = typed
        self.words = [word.lower() for word in typed]
        self.at = 0
        self.kept: list[str] = []
        """The words taken so far, in lower case, without those of the Also/Further cycle."""
        self.adverb: Adverb | None = None
        """The first word of that cycle."""

    @property
    def word(self) -> str:
        """The next word in lower case; empty at the end."""
        return self.words[self.at] if self.at < len(self.words) else ""

    @property
    def capital(self) -> bool:
        """Whether the next word begins with a capital letter."""
        return self.at < len(self.typed) and self.typed[self.at][0].isupper()

    def take(self, count: int) -> None:
        """Keep the next words."""
        self.kept += self.words[self.at : self.at + count]
        self.at += count

    def adverbs(self, table: Phrases[Adverb | None]) -> bool:
        """Take all adverbs of the table that come next; return whether there were any."""
        start = self.at
        while (step := table.at(self.words, self.at)) is not None:
            size, adverb = step
            if adverb is None:
                self.take(size)
            else:
                self.at += size
                self.adverb = self.adverb or adverb
        return self.at > start

    def follows(self, words: list[str]) -> bool:
        """Whether these words come next."""
        return self.words[self.at : self.at + len(words)] == words

    def taken(self) -> tuple[str, ...]:
        """The words taken since the last call."""
        kept, self.kept = tuple(self.kept), []
        return kept

    def mark(self) -> tuple[int, int, Adverb | None]:
        """The state to go back to."""
        return self.at, len(self.kept), self.adverb

    def back(self, mark: tuple[int, int, Adverb | None]) -> None:
        """Go back to a mark."""
        self.at, kept, self.adverb = mark
        del self.kept[kept:]
