"""Two texts compared, as every report of `reskit diff` shows them.

The redline is no such report but a paper: `resolution_kit.writing.redline` writes it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import Literal

from resolution_kit.compare import DiffSpan, Pair, paragraph_pairs, word_diff, wording
from resolution_kit.compare.kinds_of_change import is_typography, origins
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
    typography: bool = False
    """Whether only hyphens, spaces, quotation marks or italics differ."""
    kin: str = ""
    """The old clause that an added one was split from, the new one that a removed one was joined to."""

    @property
    def is_clause(self) -> bool:
        """Whether it is a clause or sub-clause, not a field or a line."""
        return isinstance(self.pair.new or self.pair.old, Placed)

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
        said = [] if self.fate == "same" else ["changed in typography" if self.typography else self.fate]
        kin = f", {'split from' if self.fate == 'added' else 'joined to'} {self.kin}" if self.kin else ""
        return " and ".join((*(["moved"] if self.pair.moved else []), *said)) + kin


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
        """How many clauses are the same, changed, added, removed, moved; one may be both moved and changed."""
        return _counted([one for one in self.pairs if one.is_clause])

    @cached_property
    def heading(self) -> dict[str, int]:
        """The same of fields and lines."""
        return _counted([one for one in self.pairs if not one.is_clause])

    @property
    def typography(self) -> int:
        """How many paragraphs have other hyphens, spaces, quotation marks or italics, and the same words."""
        return sum(one.typography for one in self.pairs)

    @property
    def summary(self) -> str:
        """One line: `2 changed, 1 moved, 12 the same; heading and titles: 1 changed`."""
        if not self.differences:
            return "no difference"
        said = [", ".join((*_said(self.counts), f"{self.counts['same']} the same"))]
        said += [f"in typography alone: {self.typography}"] if self.typography else []
        others = _said(self.heading)
        return "; ".join((*said, *([f"heading and titles: {', '.join(others)}"] if others else ())))


def _counted(pairs: Sequence[PairReport]) -> dict[str, int]:
    found = Counter(one.fate for one in pairs if not one.typography)
    moved = sum(one.pair.moved for one in pairs)
    return {"same": found["same"] - sum(one.outcome == "moved" for one in pairs), "changed": found["changed"],
            "added": found["added"], "removed": found["removed"], "moved": moved}  # fmt: skip


def _said(counts: dict[str, int]) -> list[str]:
    return [f"{count} {what}" for what, count in counts.items() if count and what != "same"]


def report(old_name: str, old: Resolution, new_name: str, new: Resolution) -> Report:
    """The report on two texts."""
    pairs = paragraph_pairs(old, new)
    kin = origins(pairs)
    rows = (_pair_report(pair, kin[i].ref if i in kin else "") for i, pair in enumerate(pairs))
    return Report(old_name, new_name, tuple(rows))


def name(item: Paragraph) -> str:
    """The name of a paragraph: the reference of a clause, the field, the kind of a line."""
    return item.ref if isinstance(item, Placed) else item.name if isinstance(item, Field) else item.kind


def _pair_report(pair: Pair[Paragraph], kin: str) -> PairReport:
    fate: Fate = "added" if pair.old is None else "removed" if pair.new is None else "same" if pair.same else "changed"
    before, after = _as_read(*(_texts(item) for item in (pair.old, pair.new)))
    texts = tuple(word_diff(a, b) for a, b in zip_longest(before, after, fillvalue=""))
    return PairReport(pair, fate, texts, is_typography(pair), kin)


def _texts(item: Paragraph | None) -> list[str]:
    """The texts of a paragraph, the values of a field in one text."""
    found = list(wording(item)) if item else []
    return [", ".join(found)] if isinstance(item, Field) else found


def _as_read(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """The texts without marks, but with them if nothing else differs."""
    read = [plain(text) for text in old], [plain(text) for text in new]
    return (old, new) if read[0] == read[1] and old != new else read
