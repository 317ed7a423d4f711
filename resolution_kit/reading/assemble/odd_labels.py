"""Labels that only their row shows to be labels: `I:`, `1/`, `[2]`, `§3`, `IV -`.

Such a mark alone may be anything. It is a label if the first and the second of its kind both stand in the paper, and
if most of its kind stand before an operative verb, or the first of them behind a colon.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from resolution_kit.knowledge.openers import find_opener
from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.labels import Label, read_label
from resolution_kit.text.inline import plain

_ODD = re.compile(
    r"""(?P<typed>
        \[\s?(?P<a>\d{1,3}|[IVXivx]{1,6}|[A-Za-z])\s?\]
      | [§#]\s?(?P<b>\d{1,3})[.:)]?
      | (?P<c>\d{1,3}|[IVXivx]{1,6}|[A-Za-z])\s?(?:[/:°º]|[.)]?\s?[-–—](?=\s))\.?
      | (?P<d>[IVX]{1,6})(?=\s+[A-Z])
    )(?=\s)\s*""",
    re.VERBOSE,
)
_MOST = 0.5
"""Share of the labels of a kind that stand before an operative verb, at least."""
_TWO = 2


def take_odd_labels(items: Sequence[Item]) -> None:
    """Give every item the odd label at its head, if it has one."""
    rows: dict[tuple[str, str], list[tuple[Item, Label, str]]] = {}
    for item in items:
        if item.label is not None or item.said is not None:
            continue
        match = _ODD.match(item.text)
        label = _label(match) if match else None
        if match and label:
            for kind, _ in label.readings:
                rows.setdefault((kind, label.form), []).append((item, label, item.text[match.end() :]))
    before = dict(zip(map(id, items[1:]), items, strict=False))
    for (kind, _), row in rows.items():
        if _is_row(kind, row, before.get(id(row[0][0]))):
            _take(kind, row)


def _label(match: re.Match[str]) -> Label | None:
    core = next(found for found in match.group("a", "b", "c", "d") if found)
    label = read_label(f"{core}.")
    typed = match["typed"].strip()
    return replace(label, typed=typed, form=typed.replace(core, "x", 1)) if label else None


def _is_row(kind: str, row: Sequence[tuple[Item, Label, str]], before: Item | None) -> bool:
    """Whether these are labels of one kind that count on."""
    values = [dict(label.readings)[kind] for _, label, _ in row]
    if values[0] != 1 or _TWO not in values:
        return False
    acts = sum(_acts(text) for _, _, text in row)
    return acts >= _MOST * len(row) or (before is not None and before.leads)


def _acts(text: str) -> bool:
    opener = find_opener(plain(text))
    return opener is not None and opener.known and opener.kind != "preambular"


def _take(kind: str, row: Iterable[tuple[Item, Label, str]]) -> None:
    for item, label, text in row:
        if item.label is None:
            item.label = replace(label, readings=tuple(one for one in label.readings if one[0] == kind))
            item.set_text(text)
