"""Labels that stand apart from their texts, and two labels before one text: each clause gets its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from resolution_kit.reading.assemble.candidate import Item
from resolution_kit.reading.assemble.labels import Label, read_label, split_label
from resolution_kit.reading.assemble.organs import organ_line

_FIGURES = re.compile(r"\d+")
_LONGEST = 30
"""Characters of the longest label in words."""
_COUNTS = frozenset("1aAiI")
"""Ways of counting, as Label.readings has them; a bullet alone on its line is a rule or a slip."""


def settle_labels(items: Sequence[Item]) -> list[Item]:
    """The same paragraphs, each label with its text.

    `(i)` on a line of its own belongs to the text below it, as pages scanned or pasted in columns have it. `10. (a)`
    before a text is the clause 10, without words of its own, and the first of its sub-clauses, where `(b)` follows.
    `4, Decides` has its number for a label where 4 must come.
    """
    out: list[Item] = []
    i = 0
    while i < len(items):
        if _is_alone(items, i):
            out.append(_joined(items[i], items[i + 1]))
            i += 2
            continue
        out += _two_labels(items, i) or [items[i]]
        i += 1
    _take_bare_numbers(out)
    _take_legal_numbers(out)
    return out


def _take_bare_numbers(items: Sequence[Item]) -> None:
    number = 0
    for item in items:
        item.number_if_next(number + 1)
        number = item.number or number


def _take_legal_numbers(items: Sequence[Item]) -> None:
    """`1.2 ban` has its label if 1.2 comes next."""
    numbers: list[int] = []
    for item in items:
        item.legal_if_next(numbers)
        if item.label is not None and item.label.readings[0][0].startswith("1"):
            typed = [int(figures) for figures in _FIGURES.findall(item.label.typed)]
            numbers = typed if len(typed) == item.label.form.count("1") or item.number else numbers


def _is_alone(items: Sequence[Item], i: int) -> bool:
    """Whether this is a typed label without text, and the text is in the next paragraph."""
    if i + 1 == len(items):
        return False
    item, text = items[i], items[i + 1]
    if _is_word(item):
        return text.label is None and text.part == "operative"
    if item.text or item.label is None or item.raw.label is not None or not _counts(item.label):
        return False
    if text.label is not None or text.said is not None or text.heads or text.page_mark:
        return False
    return organ_line(text, items[i + 2] if i + 2 < len(items) else None) is None


def _is_word(item: Item) -> bool:
    """Whether this is nothing but a word and a number: `Article 1`."""
    label = read_label(item.whole) if item.label is None and item.said is None and len(item.whole) < _LONGEST else None
    return label is not None and label.worded


def _joined(item: Item, text: Item) -> Item:
    raw = text.raw
    return Item(replace(raw, text=f"{item.whole} {raw.text}", line=item.raw.line, indent=item.raw.indent))


def _two_labels(items: Sequence[Item], i: int) -> list[Item]:
    """The two clauses that a paragraph with two labels is; empty for any other."""
    item = items[i]
    if item.label is None or item.said is not None or item.number is None:
        return []
    label, rest = split_label(item.text)
    following = next((other.label for other in items[i + 1 :] if other.label is not None), None)
    if label is None or not rest or following is None or not _is_next(label, following):
        return []
    raw = item.raw
    head = replace(raw, text="", lead="") if raw.label else replace(raw, text=item.label.typed, lead="")
    return [Item(head), Item(replace(raw, text=item.text, label=None, depth=None))]


def _is_next(first: Label, second: Label) -> bool:
    """Whether a list begins with the first label and goes on with the second."""
    begins = {kind for kind, value in first.readings if value == 1 and _counts(first)}
    return first.form == second.form and any(kind in begins and value == 2 for kind, value in second.readings)  # noqa: PLR2004


def _counts(label: Label) -> bool:
    return any(kind in _COUNTS for kind, _ in label.readings)
