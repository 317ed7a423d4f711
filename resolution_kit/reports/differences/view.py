"""What every report tells of two texts: how each item is called, what became of it, and its words."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import Literal

from resolution_kit.compare import DiffSpan, Pair, paragraph_pairs, word_diff, wording
from resolution_kit.model import Field, Paragraph, Placed, Resolution
from resolution_kit.text.inline import plain

Fate = Literal["same", "changed", "added", "removed"]
"""Whether an item says the same, says it otherwise, is new, or is gone. One that is in both may have moved besides."""


@dataclass(frozen=True, slots=True)
class Told:
    """One item of two texts."""

    pair: Pair[Paragraph]
    fate: Fate
    texts: tuple[tuple[DiffSpan, ...], ...]
    """Its words: the text, and the closing text where there is one; the values of a field."""

    @property
    def kind(self) -> str:
        """`preambular`, `operative`, `field`, or the kind of the line."""
        item = self.pair.new or self.pair.old
        return "field" if isinstance(item, Field) else item.kind if item else ""

    @property
    def name(self) -> str:
        """How people call it, before and after: `3.b`, `3 → 5`, `topic`; the kind of a line."""
        names = dict.fromkeys(name(item) for item in (self.pair.old, self.pair.new) if item)
        return " → ".join(names)

    @property
    def done(self) -> str:
        """What happened to it, in words; nothing where it is as it was."""
        said = [] if self.fate == "same" else [self.fate]
        return " and ".join((*(["moved"] if self.pair.moved else []), *said))


@dataclass(frozen=True)
class Report:
    """Two texts under the names of their files, compared."""

    old_name: str
    new_name: str
    told: tuple[Told, ...]

    @property
    def differences(self) -> list[Told]:
        """What is not as it was; another number alone is no difference."""
        return [one for one in self.told if one.done]

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many items are the same, changed, added, removed, moved; one may be both moved and changed."""
        found = Counter(one.fate for one in self.told)
        moved = sum(one.pair.moved for one in self.told)
        return {"same": found["same"] - sum(one.done == "moved" for one in self.told), "changed": found["changed"],
                "added": found["added"], "removed": found["removed"], "moved": moved}  # fmt: skip

    @property
    def summary(self) -> str:
        """One line: `2 changed, 1 moved, 12 the same`."""
        said = [f"{count} {what}" for what, count in self.counts.items() if count and what != "same"]
        return ", ".join((*said, f"{self.counts['same']} the same")) if said else "no difference"


def report(old_name: str, old: Resolution, new_name: str, new: Resolution) -> Report:
    """The report on two texts."""
    return Report(old_name, new_name, tuple(_told(pair) for pair in paragraph_pairs(old, new)))


def name(item: Paragraph) -> str:
    """How people call an item."""
    return item.ref if isinstance(item, Placed) else item.name if isinstance(item, Field) else item.kind


def _told(pair: Pair[Paragraph]) -> Told:
    fate: Fate = "added" if pair.old is None else "removed" if pair.new is None else "same" if pair.same else "changed"
    before, after = _as_read(*(_texts(item) for item in (pair.old, pair.new)))
    return Told(pair, fate, tuple(word_diff(a, b) for a, b in zip_longest(before, after, fillvalue="")))


def _texts(item: Paragraph | None) -> list[str]:
    """What an item says, the values of a field in one text."""
    found = list(wording(item)) if item else []
    return [", ".join(found)] if isinstance(item, Field) else found


def _as_read(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """The texts without marks, but with them where nothing else differs."""
    read = [plain(text) for text in old], [plain(text) for text in new]
    return (old, new) if read[0] == read[1] and old != new else read
