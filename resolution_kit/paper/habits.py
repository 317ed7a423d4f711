"""What a paper keeps to throughout: how its labels look, and the mark between the sub-clauses of a list."""

import re
from collections import Counter
from collections.abc import Iterable

from resolution_kit.model import Placed
from resolution_kit.paper.endings import Ended
from resolution_kit.paper.numbering import Count, repeats_number
from resolution_kit.paper.word_lists import word_list

NUMBER = "#"
"""In a pattern: the number of the clause, which the labels of its list repeat."""
_CORE = re.compile(r"\d+|[A-Za-z]+")
_FIGURES = re.compile(r"\d+")
_NAMED = re.compile(r"[A-Za-z]+")
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
    return {level: form for level, form in kept.items() if _is_form(form)}


def is_working_label(label: str, language: str = "en") -> bool:
    """Whether a label names the kind of the paragraph as negotiators do: OP1, PP2."""
    named = _NAMED.match(label)
    return named is not None and named[0].lower() in word_list("form", "label_words", language).words


def _is_form(form: str) -> bool:
    """Whether only a number or letter and marks make the form; `Art. {1}` is none, `OP{1}` is."""
    rest = re.sub(r"\{\w\}", "", form)
    return not re.search(r"\w", rest) or is_working_label(rest)


def _pattern(label: str, kind: str) -> str:
    if repeats_number(label):
        head = label.rindex(_CORE.findall(label)[-1])
        return f"{_FIGURES.sub(NUMBER, label[:head])}{_CORE.sub(f'{{{kind}}}', label[head:], count=1)}"
    if kind == "1":
        return re.sub(r"\d+", "{1}", label, count=1)
    return _CORE.sub(f"{{{kind}}}", label, count=1) if kind in ("a", "A", "i", "I") else label


def comma_lists(endings: Iterable[Ended]) -> frozenset[int]:
    """The ids of the sub-clauses that stand in a list with a comma behind every one but the last.

    Lists within such a list end with a comma too: only the end of the whole clause has another mark.
    """
    lists: dict[tuple[int, str, tuple[int, ...]], list[tuple[int, str]]] = {}
    wholes: dict[tuple[int, str, int], list[tuple[int, str]]] = {}
    for ended in endings:
        place, mark = ended.place, (id(ended.place.clause), ended.mark)
        if ended.role == "item":
            lists.setdefault((place.part, place.kind, place.path[:-1]), []).append(mark)
        if ended.role in ("item", "last-item", "last") and len(place.path) > 1:
            wholes.setdefault((place.part, place.kind, place.path[0]), []).append(mark)
    rows = (*lists.values(), *(marks[:-1] for marks in wholes.values()))
    return frozenset(key for row in rows if all(mark == _COMMA for _, mark in row) for key, _ in row)
