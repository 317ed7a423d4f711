"""Two texts compared, as every report of `reskit diff` shows them.

The redline is no such report but a paper: `resolution_kit.writing.redline` writes it.
"""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import Literal

from resolution_kit.compare import DiffSpan, Pair, paragraph_pairs, word_diff, wording
from resolution_kit.model import Field, Paragraph, Placed, Resolution
from resolution_kit.text.inline import plain

Fate = Literal["same", "changed", "added", "removed"]
"""What became of a paragraph; one that is the same or changed may have moved besides."""


@dataclass(frozen=True, slots=True)
class PairReport:
    """A paragraph of two texts: its name, what became of it, and its words."""

    pair: Pair[Paragraph]
    fate: Fate
    texts: tuple[tuple[DiffSpan, ...], ...]
    """Its words: the text, and the closing text if there is one; the values of a field."""

    @property
    def kind(self) -> str:
        """`preambular`, `operative`, `field`, or the kind of the line."""
        item = self.pair.new or self.pair.old
        return "field" if isinstance(item, Field) else item.kind if item else ""

    @property
    def name(self) -> str:
        """Its name before and after: `3.b`, `3 → 5`, `topic`; the kind of a line."""
        names = dict.fromkeys(name(item) for item in (self.pair.old, self.pair.new) if item)
        return " → ".join(names)

    @property
    def outcome(self) -> str:
        """What happened to it, in words; empty if it is as it was."""
        said = [] if self.fate == "same" else [self.fate]
        return " and ".join((*(["moved"] if self.pair.moved else []), *said))


@dataclass(frozen=True)
class Report:
    """Two texts under the names of their files, compared."""

    old_name: str
    new_name: str
    pairs: tuple[PairReport, ...]

    @property
    def differences(self) -> list[PairReport]:
        """The pairs that are not as they were; another number alone is no difference."""
        return [one for one in self.pairs if one.outcome]

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many paragraphs are the same, changed, added, removed, moved; one may be both moved and changed."""
        found = Counter(one.fate for one in self.pairs)
        moved = sum(one.pair.moved for one in self.pairs)
        return {"same": found["same"] - sum(one.outcome == "moved" for one in self.pairs), "changed": found["changed"],
                "added": found["added"], "removed": found["removed"], "moved": moved}  # fmt: skip

    @property
    def summary(self) -> str:
        """One line: `2 changed, 1 moved, 12 the same`."""
        said = [f"{count} {what}" for what, count in self.counts.items() if count and what != "same"]
        return ", ".join((*said, f"{self.counts['same']} the same")) if said else "no difference"


def report(old_name: str, old: Resolution, new_name: str, new: Resolution) -> Report:
    """The report on two texts."""
    return Report(old_name, new_name, tuple(_pair_report(pair) for pair in paragraph_pairs(old, new)))


def name(item: Paragraph) -> str:
    """The name of a paragraph: the reference of a clause, the field, the kind of a line."""
    return item.ref if isinstance(item, Placed) else item.name if isinstance(item, Field) else item.kind


def _pair_report(pair: Pair[Paragraph]) -> PairReport:
    fate: Fate = "added" if pair.old is None else "removed" if pair.new is None else "same" if pair.same else "changed"
    before, after = _as_read(*(_texts(item) for item in (pair.old, pair.new)))
    return PairReport(pair, fate, tuple(word_diff(a, b) for a, b in zip_longest(before, after, fillvalue="")))


def _texts(item: Paragraph | None) -> list[str]:
    """The texts of a paragraph, the values of a field in one text."""
    found = list(wording(item)) if item else []
    return [", ".join(found)] if isinstance(item, Field) else found


def _as_read(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """The texts without marks, but with them if nothing else differs."""
    read = [plain(text) for text in old], [plain(text) for text in new]
    return (old, new) if read[0] == read[1] and old != new else read
