"""How the labels of a list count, and where the count breaks.

A break is reported once: in `3. 5. 6.` the count continues from 5, in `3. 3. 5.` as if the second 3 were a 4.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from resolution_kit.model import Placed
from resolution_kit.printing import label_text

_PARTS = re.compile(r"\d+|[A-Za-z]+")
_REPEATING = re.compile(r"(?:[A-Z][A-Za-z]\.?\s?)?\d{1,3}\.?(?:[a-z]|[ivx]{1,5})(?:\.[ivx]{1,5})?[.):]{1,2}")
_ROMAN = re.compile(r"(?=.)x{0,3}(?:ix|iv|v?i{0,3})")
_FIGURES = {"i": 1, "v": 5, "x": 10}


@dataclass(frozen=True, slots=True)
class Count:
    """What one label of a list counts as."""

    kind: str
    """`1`, `a`, `A`, `i` or `I` as in the labels of a house style, `1.1` for several numbers; empty for bullets."""
    value: int
    due: int | None = None
    """The value that should have come, if this is another one."""


_SILENT = Count("", 0)


def counts(labels: Sequence[str | None], restarts: Collection[int] = ()) -> Iterator[Count]:
    """The count of each label of one list; at the positions of `restarts`, after a heading, it may begin again."""
    last: dict[str, int] = {}
    due: dict[str, int] = {}
    for i, label in enumerate(labels):
        found: Mapping[str, int] = readings(label) if label else {}
        if label is None:
            due = {kind: value + 1 for kind, value in due.items()} or {"1": 2, "a": 2, "i": 2, "A": 2, "I": 2}
        if not found:
            yield _SILENT
            continue
        fits = {k: v for k, v in found.items() if v in (last.get(k, 0) + 1, due.get(k, 1))}
        if i in restarts:
            fits = {k: v for k, v in found.items() if v == 1} or fits
        going = {k: v for k, v in found.items() if k in last} or found
        kind, value = next(iter((fits or going).items()))
        wanted = due.get(kind, last.get(kind, 0) + 1)
        yield Count(kind, value, None if fits else wanted)
        last = fits or {kind: value}
        due = {k: (v if k in fits else wanted) + 1 for k, v in last.items()}


def is_bulleted(items: Iterable[Placed]) -> bool:
    """Whether the labels of a list are bullets."""
    labels = [item.clause.label for item in items]
    return all(label and not any(map(str.isalnum, label)) for label in labels)


label_of = lru_cache(maxsize=1024)(label_text)
"""A label such as `(b)` from its pattern and a number; see `label_text`."""


@lru_cache(maxsize=1024)
def readings(label: str) -> Mapping[str, int]:
    """What a label may count as: `(i)` is the ninth letter or the Roman numeral. Empty for bullets and `3 bis`."""
    return MappingProxyType(_readings(label))


def repeats_number(label: str) -> bool:
    """Whether the label of a sub-clause repeats the number of its clause: `1a.`, `2.b)`, `OP1a.`."""
    return _REPEATING.fullmatch(label) is not None


def _readings(label: str) -> dict[str, int]:
    parts = _PARTS.findall(label)
    if repeats_number(label):
        return _letters(parts[-1])
    if len(parts) > 1:
        if all(map(str.isdecimal, parts)):
            return {".".join("1" * len(parts)): int(parts[-1])}
        named = parts[0].isalpha() and parts[1].isdecimal()
        return {"1": int(parts[1])} if named else {}
    if not parts:
        return {}
    return {"1": int(parts[0])} if parts[0].isdecimal() else _letters(parts[0])


def _letters(core: str) -> dict[str, int]:
    small = core.lower()
    found = {}
    if len(set(small)) == 1:
        found["a"] = ord(small[0]) - 96 + 26 * (len(small) - 1)
    if _ROMAN.fullmatch(small):
        found["i"] = sum(
            -_FIGURES[f] if any(_FIGURES[g] > _FIGURES[f] for g in small[n + 1 : n + 2]) else _FIGURES[f]
            for n, f in enumerate(small)
        )
    return found if core == small else {kind.upper(): value for kind, value in found.items()}
