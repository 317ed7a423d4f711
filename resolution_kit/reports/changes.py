"""The changes of a command on a terminal, with the labels before and after."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from resolution_kit.model import Clause, walk
from resolution_kit.operations.change_report import ChangeReport, ClauseChange
from resolution_kit.reports.terminal import marked, shortened, wrapped
from resolution_kit.text.inline import plain

_CONTEXT = 6
"""Words shown before and after those that differ."""
_HEADLINE = 48
"""Characters of a clause in the log."""


def headline(command: str, done: ChangeReport) -> str:
    """One line for the log: the command, the labels, and how the clause begins."""
    if done.said:
        return "; ".join(done.said)
    named = [change for change in done.changes if change.concerned and (command == "join" or not change.joined)]
    if not named:
        return command
    labels = ", ".join(_labels(change) for change in named)
    text = plain((named[0].now or named[0].was or Clause("")).text)
    return f"{command} {labels}: {shortened(text, _HEADLINE)}"


def change_lines(done: ChangeReport, columns: int, *, marks: bool) -> Iterator[str]:
    """The changes: those that were asked for with their text, then new numbers."""
    for said in done.said:
        yield from wrapped(said, columns)
    told = [change for change in done.changes if change.concerned or not _only_numbered(change)]
    for change in told:
        yield from _clause(change, columns, marks)
    if numbers := renumbered(done):
        yield from wrapped(f"also {', '.join(numbers)}", columns)


def new_outline(done: ChangeReport, columns: int, *, marks: bool) -> Iterator[str]:
    """The clauses and section titles as they stand now, old number before new; what moved bears a plus."""
    old = {place.clause.id: place.ref for place in walk(done.before) if place.level <= 1}
    moved = {change.after for change in done.changes if change.concerned}
    refs = {place.clause.id: place.ref for place in walk(done.after)}
    for part in done.after.parts:
        for block in (*part.preamble, *part.operative):
            if isinstance(block, Clause):
                ref = refs[block.id]
                head = f"{'+' if ref in moved else ' '} {old.get(block.id, ''):>4} → {ref:<4} "
                line = head + shortened(plain(block.text), columns - len(head))
            else:
                line = shortened(f"{' ' * 14}{plain(block.text)}", columns)
            yield marked(line, "green") if marks and line.startswith("+") else line


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
    yield f"{marked(head, 'bold') if marks else head}  {shortened(plain(clause.text), room)}"


def _reworded(head: str, was: Clause, now: Clause, columns: int, marks: bool) -> Iterator[str]:
    """The words before and after, with some that stayed the same around them."""
    pairs = [(was.text, now.text)] if was.text != now.text else []
    closings = [clause.closing.text if clause.closing else "" for clause in (was, now)]
    pairs += [(closings[0], closings[1])] if closings[0] != closings[1] else []
    for old, new in pairs:
        for sign, colour, text in zip("-+", ("red", "green"), _differing(plain(old), plain(new)), strict=True):
            before = f"{head}  {sign} "
            for line in wrapped(text, columns - len(before)) if text else ():
                yield before + (marked(line, colour) if marks else line)
                before = " " * len(before)
            head = " " * len(head)


def _differing(old: str, new: str) -> tuple[str, str]:
    """Both texts, cut at both ends to the words that differ and some around them."""
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
    """A key that clauses share if their numbers went up or down together."""
    old, new = change.before.lstrip("P"), change.after.lstrip("P")
    if old.isdecimal() and new.isdecimal():
        return change.before[:1] == "P", int(old) - int(new), int(old) - position
    return (change.before,)
