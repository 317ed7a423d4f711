"""What a command changed, with the labels before and after."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from resolution_kit.model import Clause
from resolution_kit.operations.change_report import ChangeReport, ClauseChange
from resolution_kit.reports.terminal import marked, safe
from resolution_kit.text.inline import plain

_CONTEXT = 6
"""Words shown before and behind those that differ."""
_HEADLINE = 48
"""Characters of a clause in the log."""


def headline(command: str, done: ChangeReport) -> str:
    """One line for the log: what was done, with labels, and how the clause begins."""
    if done.said:
        return "; ".join(done.said)
    named = [change for change in done.changes if change.concerned and (command == "join" or not change.joined)]
    if not named:
        return command
    labels = ", ".join(_labels(change) for change in named)
    text = plain((named[0].now or named[0].was or Clause("")).text)
    return f"{command} {labels}: {_short(text, _HEADLINE)}"


def change_lines(done: ChangeReport, columns: int, *, marks: bool) -> Iterator[str]:
    """The changes: those that were asked for with their text, then new numbers."""
    for said in done.said:
        yield from _wrapped(safe(said), columns)
    told = [change for change in done.changes if change.concerned or not _only_numbered(change)]
    for change in told:
        yield from _clause(change, columns, marks)
    if numbers := renumbered(done):
        yield from _wrapped(f"also {', '.join(numbers)}", columns)


def renumbered(done: ChangeReport) -> list[str]:
    """The clauses that only have another number now: `4 → 3`, runs as `4–7 → 3–6`."""
    return in_runs([change for change in done.changes if not change.concerned and _only_numbered(change)])


def _only_numbered(change: ClauseChange) -> bool:
    return change.was is not None and change.now is not None and not change.reworded


def _labels(change: ClauseChange) -> str:
    if change.before and change.after and change.before != change.after:
        return f"{change.before} → {change.after}"
    return change.after or change.before


def _clause(change: ClauseChange, columns: int, marks: bool) -> Iterator[str]:
    head = _labels(change)
    if change.was is None:
        head += " added"
    elif change.joined:
        head += " joined"
    elif change.now is None:
        head += " removed"
    if change.was is not None and change.now is not None and change.reworded:
        yield from _reworded(head, change.was, change.now, columns, marks)
        return
    clause = change.now or change.was or Clause("")
    room = max(20, columns - len(head) - 2)
    yield f"{marked(head, 'bold') if marks else head}  {safe(_short(plain(clause.text), room))}"


def _reworded(head: str, was: Clause, now: Clause, columns: int, marks: bool) -> Iterator[str]:
    """The words before and after, with some that stayed the same around them."""
    pairs = [(was.text, now.text)] if was.text != now.text else []
    closings = [clause.closing.text if clause.closing else "" for clause in (was, now)]
    pairs += [(closings[0], closings[1])] if closings[0] != closings[1] else []
    for old, new in pairs:
        for sign, colour, text in zip("-+", ("red", "green"), _differing(plain(old), plain(new)), strict=True):
            for i, line in enumerate(_wrapped(safe(text), columns - len(head) - 4)) if text else ():
                first = f"{head}  {sign} " if i == 0 else " " * (len(head) + 4)
                yield first + (marked(line, colour) if marks else line)
            head = " " * len(head)


def _differing(old: str, new: str) -> tuple[str, str]:
    """Both texts without what they have in common at both ends, but for some words."""
    a, b = old.split(), new.split()
    if not a or not b:
        return old, new
    shortest = min(len(a), len(b))
    start = next((i for i in range(shortest) if a[i] != b[i]), shortest)
    end = next((i for i in range(shortest - start) if a[-1 - i] != b[-1 - i]), shortest - start)
    return _around(a, start, len(a) - end), _around(b, start, len(b) - end)


def _around(words: Sequence[str], start: int, stop: int) -> str:
    left, right = max(0, start - _CONTEXT), min(len(words), stop + _CONTEXT)
    left, right = (left if left > 1 else 0), (right if right < len(words) - 1 else len(words))
    return " ".join((*(["…"] if left else []), *words[left:right], *(["…"] if right < len(words) else [])))


def in_runs(changes: Sequence[ClauseChange]) -> list[str]:
    """Old and new number of each: `4 → 3`, three and more in a row as `4–7 → 3–6`."""
    runs = []
    for _, run in groupby(enumerate(changes), key=lambda pair: _shift(pair[1], pair[0])):
        first, *rest = [change for _, change in run]
        if len(rest) < 2:  # noqa: PLR2004 - two are as short on their own
            runs += [_labels(change) for change in (first, *rest)]
        else:
            runs.append(f"{first.before}–{rest[-1].before} → {first.after}–{rest[-1].after}")
    return runs


def _shift(change: ClauseChange, position: int) -> tuple[object, ...]:
    """What clauses have in common whose numbers went up or down together."""
    old, new = change.before.lstrip("P"), change.after.lstrip("P")
    if old.isdigit() and new.isdigit():
        return change.before[:1] == "P", int(old) - int(new), int(old) - position
    return (change.before,)


def _short(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"


def _wrapped(text: str, columns: int) -> list[str]:
    return textwrap.wrap(text, max(20, columns), break_long_words=False, break_on_hyphens=False) or [""]
