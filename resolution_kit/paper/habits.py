"""What a paper keeps to throughout: how its labels look, and the mark between the sub-clauses of a list."""

import re
from collections import Counter
from collections.abc import Iterable

from resolution_kit.model import Placed
from resolution_kit.paper.endings import Ended
from resolution_kit.paper.numbering import Count

_CORE = re.compile(r"\d+|[A-Za-z]+")
_FIGURES = re.compile(r"\d+")
_FORM = re.compile(r"\W*(?:[A-Za-z]{2,} ?)?\W*(?:\{\w\}\W*)?")
"""A form that may be a habit: signs, a word such as `OP`, then the number or letter and signs."""
_MOST = 0.75
"""The share of the labels of one level that makes their form a habit."""
_COMMA = ","


def label_habits(counted: Iterable[tuple[Placed, Count]]) -> dict[int, str]:
    """The form of label that most clauses of a level have, by level: a pattern such as `{a})`, or a bullet."""
    forms: dict[int, Counter[str]] = {}
    for place, count in counted:
        if place.clause.label:
            level = place.level - (place.kind == "operative")
            forms.setdefault(level, Counter())[_pattern(place.clause.label, count.kind)] += 1
    habits = {level: found.most_common(1)[0] for level, found in forms.items()}
    kept = {level: form for level, (form, times) in habits.items() if times >= _MOST * forms[level].total()}
    return {level: form for level, form in kept.items() if _FORM.fullmatch(form)}


def _pattern(label: str, kind: str) -> str:
    if kind not in ("1", "a", "A", "i", "I"):
        return label
    return (_FIGURES if kind == "1" else _CORE).sub(f"{{{kind}}}", label, count=1)


def comma_lists(endings: Iterable[Ended]) -> frozenset[int]:
    """The ids of the sub-clauses that stand in a list with a comma behind every one but the last.

    The last of a list inside an item of such a list ends as that item does.
    """
    rows: dict[tuple[int, str, tuple[int, ...]], list[Ended]] = {}
    for ended in endings:
        if ended.role in ("item", "last-item"):
            rows.setdefault((ended.place.part, ended.place.kind, ended.place.path[:-1]), []).append(ended)
    commas: set[int] = set()
    for (part, kind, path), row in rows.items():  # a list before the lists inside it
        items = [ended for ended in row if ended.role == "item"]
        if items and all(ended.mark == _COMMA for ended in items):
            commas.update(id(ended.place.clause) for ended in items)
        owners = rows.get((part, kind, path[:-1]), ())
        goes_on = any(id(ended.place.clause) in commas for ended in owners)
        if row[-1].role == "last-item" and row[-1].mark == _COMMA and goes_on:
            commas.add(id(row[-1].place.clause))
    return frozenset(commas)
