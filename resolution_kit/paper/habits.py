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
    """The ids of the sub-clauses that stand in a list with a comma behind every one but the last."""
    marks: dict[tuple[int, str, tuple[int, ...]], list[tuple[int, str]]] = {}
    for ended in endings:
        if ended.role == "item":
            place = ended.place
            row = marks.setdefault((place.part, place.kind, place.path[:-1]), [])
            row.append((id(place.clause), ended.mark))
    return frozenset(key for row in marks.values() if all(mark == _COMMA for _, mark in row) for key, _ in row)
