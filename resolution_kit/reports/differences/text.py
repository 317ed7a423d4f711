"""Two texts on a terminal: what is not as it was, word by word, in colour or with brackets."""

import re
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from resolution_kit.compare import DiffSpan
from resolution_kit.model import Placed
from resolution_kit.operations.change_report import ClauseChange
from resolution_kit.reports.changes import in_runs
from resolution_kit.reports.differences.view import Report, Told
from resolution_kit.reports.terminal import marked, safe

_INDENT = "    "
_AROUND = 8
"""Words that are shown on each side of a change."""
_BRACKETS = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
_COLOURS = {"equal": (), "delete": ("red",), "insert": ("green", "underline")}


def write(report: Report, columns: int, *, marks: bool) -> str:
    """The differences, then new numbers, then how many there are."""
    lines: list[str] = []
    for one in report.differences:
        lines += [*_item(one, columns, marks), ""]
    if numbers := _renumbered(report):
        lines += [*textwrap.wrap(f"also {', '.join(numbers)}", columns, break_on_hyphens=False), ""]
    return "\n".join((*lines, safe(report.summary)))


def _item(one: Told, columns: int, marks: bool) -> Iterator[str]:
    head = safe(f"{one.name} {one.done}")
    yield marked(head, "bold") if marks else head
    shorten = one.fate in ("same", "changed")
    for spans in one.texts:
        shown = [(safe(text), span.tag) for span in spans for text in [_short(span, spans) if shorten else span.text]]
        if marks:
            yield from _coloured(shown, columns - len(_INDENT))
        else:
            text = "".join(_BRACKETS[how].format(text) for text, how in shown)
            yield from textwrap.wrap(
                text, columns, initial_indent=_INDENT, subsequent_indent=_INDENT, break_on_hyphens=False
            )


def _short(span: DiffSpan, spans: Sequence[DiffSpan]) -> str:
    """The words of a run; of a long one that both texts have only those beside a change."""
    pieces = re.findall(r"\s*\S+\s*", span.text)
    head = 0 if span is spans[0] and len(spans) > 1 else _AROUND
    tail = 0 if span is spans[-1] and len(spans) > 1 else _AROUND
    if span.tag != "equal" or len(pieces) <= head + tail + 1:
        return span.text
    return f"{''.join(pieces[:head])}… {''.join(pieces[len(pieces) - tail :])}"


def _coloured(shown: Sequence[tuple[str, str]], columns: int) -> Iterator[str]:
    """Lines of so many columns, each run of words in its colour."""
    line: list[tuple[str, str]] = []
    used = 0
    for text, how in shown:
        for piece in re.findall(r"\S+\s*|\s+", text):
            if used and used + len(piece.rstrip()) > columns:
                yield _line(line)
                line, used = [], 0
            line.append((piece, how))
            used += len(piece)
    if line:
        yield _line(line)


def _line(pieces: Sequence[tuple[str, str]]) -> str:
    *most, (last, how) = pieces
    runs = groupby([*most, (last.rstrip(), how)], key=lambda piece: piece[1])
    return _INDENT + "".join(marked("".join(text for text, _ in run), *_COLOURS[how]) for how, run in runs)


def _renumbered(report: Report) -> list[str]:
    """Clauses of highest level that only have another number now, as `4 → 3`."""
    pairs = [(one.pair.old, one.pair.new) for one in report.told if not one.pair.moved]
    return in_runs(
        [
            ClauseChange(old.ref, new.ref, old.clause, new.clause, concerned=False)
            for old, new in pairs
            if isinstance(old, Placed) and isinstance(new, Placed) and len(new.path) == 1 and old.ref != new.ref
        ]
    )
