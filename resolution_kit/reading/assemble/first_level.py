"""How a paper numbers its clauses at the first level: nearly always `1.`, but also `I.`, `A.`, `a)` or `Article 1`.

The first label before an operative verb is the label of a clause; what lies below it comes later. So the labels of
that kind count the clauses, and every other label, plain numbers too, stands on a sub-clause.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.labels import Label, split_loose
from resolution_kit.reading.assemble.organs import speaks_again

_MOST_FIGURES = 4
"""Figures of the number of a clause."""
_COUNTS = ("I", "A", "i", "a")
_LONGEST_LIST = 20
"""Letters of the longest list."""
_LEAST_ACTS = 0.5
"""Share of the labels that must stand before an operative verb."""


@dataclass(frozen=True, slots=True)
class FirstLevel:
    """The labels of the first level: how they count, and their punctuation."""

    kind: str
    form: str

    def counts(self, label: Label) -> bool:
        """Whether a label is of this kind."""
        return label.form == self.form and any(kind == self.kind for kind, _ in label.readings)

    def mark(self, items: Iterable[Item]) -> None:
        """Tell every label whether it stands at the first level."""
        number = 0
        for item in items:
            if item.label is not None and item.said is None:
                item.rank_as(self.kind if self._counts_on(item, item.label, number) else None)
                number = item.number or number

    def _counts_on(self, item: Item, label: Label, number: int) -> bool:
        """Whether a label is of this kind; `i.` may be of two, and is if it comes next or begins anew before a verb.

        A gap in the count passes if the other kind cannot be meant: no list comes to a letter `III.` or `V.`
        """
        if not self.counts(label):
            return False
        value = dict(label.readings)[self.kind]
        others = [other for kind, other in label.readings if kind != self.kind]
        begins = value == 1 and _acts(item)
        goes_on = value > number if all(other > _LONGEST_LIST for other in others) else value == number + 1
        return not others or begins or goes_on


def first_level(items: Sequence[Item]) -> FirstLevel | None:
    """The labels of the first level if they are no plain numbers; None if they are, or if the paper has none."""
    acts = [item for item in items if _acts(item)]
    labelled = [item for item in acts if item.label is not None]
    if not labelled or any(map(_loose, items)):
        return None
    first = labelled[0]
    found = _of(first.label)
    if found is None or (acts[0].label is None and acts[0].leads):
        return None
    same = [item for item in items if item.label is not None and found.counts(item.label)]
    count = sum(map(_acts, same))
    unlabelled = len(acts) - len(labelled)
    if count < _LEAST_ACTS * len(same) or unlabelled >= count or _lies_below(same, items, found):
        return None
    return found


def _acts(item: Item) -> bool:
    """Whether an operative clause begins here, be its verb in another form or its organ named once more."""
    if item.said is not None:
        return False
    opener = item.opener
    other = opener is not None and opener.known and opener.kind is None
    return item.part == "operative" or other or speaks_again(item)


def _of(label: Label | None) -> FirstLevel | None:
    """What the label of the first clause says; a small letter or figure must be the first of its list."""
    if label is None:
        return None
    if label.worded:
        return FirstLevel(label.readings[0][0], label.form)
    kinds = [kind for kind, value in label.readings if kind in _COUNTS and (value == 1 or kind.isupper())]
    return FirstLevel(kinds[-1], label.form) if kinds else None


def _loose(item: Item) -> bool:
    """Whether a bare number stands before an operative verb: `25 Condemns`."""
    head = item.text.partition(" ")[0].rstrip(",")
    if item.label is not None or not head.isdecimal() or len(head) > _MOST_FIGURES:
        return False
    label, _ = split_loose(item.text, int(head))
    return label is not None


def _lies_below(same: Sequence[Item], items: Sequence[Item], found: FirstLevel) -> bool:
    """Whether other labels stand at a higher level of their list, or less far in."""
    others = [item for item in items if item.label is not None and not found.counts(item.label)]
    for places in (_depths, _indents):
        own, other = places(same), places(others)
        if own and other and min(own) > min(other):
            return True
    return False


def _depths(items: Sequence[Item]) -> list[int]:
    return [item.raw.depth for item in items if item.raw.depth is not None]


def _indents(items: Sequence[Item]) -> list[int]:
    return [item.raw.indent for item in items]
