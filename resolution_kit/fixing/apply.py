"""Fixes made in a resolution: only the characters they concern change, everything else is the same."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from resolution_kit.model import Block, Clause, Field, Line, Part, Placed, Resolution
from resolution_kit.rules.rule import Fault, Fix
from resolution_kit.text.inline import Span, from_spans, plain, spans

_WORDS = re.compile(r"\w+|\W")


def item_of(fault: Fault) -> Clause | Line | Field | None:
    """The clause, line or field that a fault lies in."""
    return fault.at.clause if isinstance(fault.at, Placed) else fault.at


class Change(NamedTuple):
    """Characters of a plain text and what stands in their place."""

    start: int
    end: int
    new: str


def touched(text: str, fix: Fix) -> list[Change]:
    """Which characters of a plain text a fix truly changes, the words that stay left out.

    Where words are deleted, one of the two spaces around them goes too.
    """
    start, end, new = fix.start, fix.end, fix.new
    if not new and start < end:
        if start == 0 and text[end : end + 1] == " ":
            end += 1
        elif text[start - 1 : start] == " " and text[end : end + 1] in ("", " "):
            start -= 1
    old_words, new_words = _WORDS.findall(text[start:end]), _WORDS.findall(new)
    changes = []
    for kind, i, j, k, m in SequenceMatcher(None, old_words, new_words, autojunk=False).get_opcodes():
        if kind != "equal":
            at = start + len("".join(old_words[:i]))
            changes.append(_trimmed(at, "".join(old_words[i:j]), "".join(new_words[k:m])))
    return changes


def _trimmed(start: int, old: str, new: str) -> Change:
    """The change without the characters that are the same at its ends."""
    head = _same(old, new)
    tail = _same(old[head:][::-1], new[head:][::-1])
    return Change(start + head, start + len(old) - tail, new[head : len(new) - tail])


def _same(one: str, other: str) -> int:
    """How many characters are the same from the start."""
    pairs = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def retouched(resolution: Resolution, faults: Iterable[Fault]) -> Resolution:
    """The resolution with the fixes of these faults made; none of them may overlap (see `apart`)."""
    return _Hand(faults).resolution(resolution)


def apart(faults: Iterable[Fault]) -> list[Fault]:
    """Of the faults with a fix those whose fixes do not meet in the same characters, the first of each clash."""
    taken: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    out = []
    for fault in faults:
        item, fix = item_of(fault), fault.fix
        if fix is None or item is None:
            continue
        mine = taken[id(item), fix.piece]
        if not any(fix.start <= end and start <= fix.end for start, end in mine):
            mine.append((fix.start, fix.end))
            out.append(fault)
    return out


class _Hand:
    """Goes through a resolution once and mends each paragraph that has faults."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.fixes: dict[int, list[Fix]] = defaultdict(list)
        self.drafted = False
        """Whether the house style gives every clause its ending."""
        for fault in faults:
            item = item_of(fault)
            if fault.fix and item:
                self.fixes[id(item)].append(fault.fix)

    def resolution(self, whole: Resolution) -> Resolution:
        self.drafted = not whole.typed
        heading = tuple(self.heading_item(item) for item in whole.heading)
        return replace(whole, heading=heading, parts=tuple(map(self.part, whole.parts)))

    def heading_item(self, item: Field | Line) -> Field | Line:
        return self.field(item) if isinstance(item, Field) else self.line(item)

    def part(self, part: Part) -> Part:
        return Part(
            tuple(map(self.line, part.lead)),
            part.organ and self.line(part.organ),
            tuple(map(self.block, part.preamble)),
            tuple(map(self.block, part.operative)),
            tuple(map(self.line, part.end)),
        )

    def block(self, block: Block) -> Block:
        return self.clause(block) if isinstance(block, Clause) else self.line(block)

    def clause(self, clause: Clause) -> Clause:
        fixes = self.fixes.get(id(clause), ())
        label, ending = _piece(clause.label, fixes, "label"), _piece(clause.ending, fixes, "ending")
        if ending != clause.ending and self.drafted:
            ending = None
        return replace(
            clause,
            text=_text(clause.text, fixes),
            label=label,
            ending=ending,
            subclauses=tuple(map(self.clause, clause.subclauses)),
            closing=clause.closing and self.clause(clause.closing),
        )

    def line(self, line: Line) -> Line:
        fixes = self.fixes.get(id(line), ())
        return replace(line, text=_text(line.text, fixes), ending=_piece(line.ending, fixes, "ending"))

    def field(self, field: Field) -> Field:
        fixes = self.fixes.get(id(field), ())
        if not fixes:
            return field
        if field.typed is None:
            return replace(field, values=_values(field.values, fixes))
        return replace(field, typed=_text(field.typed, fixes))


def _piece(typed: str | None, fixes: Sequence[Fix], piece: str) -> str | None:
    return next((fix.new or None for fix in fixes if fix.piece == piece), typed)


def _text(text: str, fixes: Sequence[Fix]) -> str:
    """The inline text with the fixes made, the last first, so that positions hold."""
    words = plain(text) if fixes else ""
    changes = [change for fix in fixes if fix.piece == "text" for change in touched(words, fix)]
    for change in sorted(changes, reverse=True):
        text = _replaced(text, *change)
    return text


def _replaced(text: str, start: int, end: int, new: str) -> str:
    """The inline text with other characters in place of some of its plain text; new ones look as the old ones did."""
    signs = [(char, span.italic) for span in spans(text) for char in span.text]
    before = start if start < end else max(0, start - 1)
    look = signs[before][1] if before < len(signs) else False
    signs[start:end] = [(char, look) for char in new]
    return from_spans([Span("".join(c for c, _ in run), italic) for italic, run in groupby(signs, key=lambda s: s[1])])


def _values(values: tuple[str, ...], fixes: Sequence[Fix]) -> tuple[str, ...]:
    """The values of a field of a draft, which a rule sees with a comma and a space between them."""
    whole = ", ".join(values)
    out = list(values)
    for start, end, new in sorted((c for fix in fixes for c in touched(whole, fix)), reverse=True):
        at = 0
        for i, value in enumerate(values):
            if at <= start and end <= at + len(value):
                out[i] = out[i][: start - at] + new + out[i][end - at :]
                break
            at += len(value) + 2
    return tuple(out)
