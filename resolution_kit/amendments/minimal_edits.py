"""Changes of words that make one text of another, each as short as a delegate would say it."""

import re
from collections.abc import Iterator

from resolution_kit.amendments.anchors import Lapsed
from resolution_kit.amendments.substitution import reworded
from resolution_kit.compare import word_diff
from resolution_kit.model import Clause
from resolution_kit.model.proposals import Change

_MOST = 4
"""Words that are said before or behind those that change, so that they stand in the clause once."""
_MARKS = "*\\"
"""Signs that words with italics have."""


def rewordings(old: Clause, new: str) -> list[Change]:
    """What makes the text of a clause read `new`: a change for each place, or one for the whole text."""
    if any(mark in old.text + new for mark in _MARKS):
        return [Change(old.id, old.text, new)]
    changes, now = [], old
    done, rest = "", old.text
    for gone, come in _places(old.text, new):
        at = rest.index(gone[0]) + len(gone[0])
        done, rest = done + rest[:at], rest[at + len(gone[1]) :]
        change = _shortest(now, done, (gone[1], come), rest)
        if change is None:
            return [Change(old.id, old.text, new)]
        changes.append(change)
        done += come
        now = reworded(now, change.words, change.to)
    return changes


def _places(old: str, new: str) -> Iterator[tuple[tuple[str, str], str]]:
    """((what is the same before it, what goes), what comes) for each place that changes."""
    same = gone = come = ""
    for span in (*word_diff(old, new), None):
        if span is None or (span.tag == "equal" and (gone or come)):
            if gone or come:
                yield (same, gone), come
            same = gone = come = ""
        if span is not None:
            same += span.text if span.tag == "equal" else ""
            gone += span.text if span.tag == "delete" else ""
            come += span.text if span.tag == "insert" else ""


def _shortest(clause: Clause, before: str, turn: tuple[str, str], after: str) -> Change | None:
    """The change of the fewest words that makes the right text and no other; None where there is none."""
    wanted = f"{before}{turn[1]}{after}"
    left, right = _pieces(before), _pieces(after)
    for count in range(2 * _MOST + 1):
        for k in range(min(count, len(left)) + 1):
            m = count - k
            if m > len(right):
                continue
            lead, tail = "".join(left[len(left) - k :]), "".join(right[:m])
            gone, come = f"{lead}{turn[0]}{tail}", f"{lead}{turn[1]}{tail}"
            if gone == gone.strip() and come == come.strip() and _makes(clause, gone, come, wanted):
                return Change(clause.id, gone, come)
    return None


def _makes(clause: Clause, gone: str, come: str, wanted: str) -> bool:
    try:
        return bool(gone) and reworded(clause, gone, come).text == wanted
    except Lapsed:
        return False


def _pieces(text: str) -> list[str]:
    """Words, blanks and signs."""
    return re.findall(r"\w+|\s+|[^\w\s]", text)
