"""Fixes made in a resolution: they change the characters they concern and nothing else."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from resolution_kit.model import Block, Clause, Field, Line, Part, Placed, Resolution
from resolution_kit.rules.rule import Fault, Fix
from resolution_kit.text.inline import plain, replaced

_WORDS = re.compile(r"\w+|\W")


def item_of(fault: Fault) -> Clause | Line | Field | None:
    """The clause, line or field that a fault lies in."""
    return fault.at.clause if isinstance(fault.at, Placed) else fault.at


class Replacement(NamedTuple):
    """New characters for a stretch of a plain text."""

    start: int
    end: int
    new: str


def replacements(text: str, fix: Fix) -> list[Replacement]:
    """The characters of a plain text that a fix really changes, without the words that stay.

    Deleted words take one of the two spaces around them with them.
    """
    start, end, new = fix.start, fix.end, fix.new
    if not new and start < end:
        if start == 0 and text[end : end + 1] == " ":
            end += 1
        elif text[start - 1 : start] == " " and text[end : end + 1] in ("", " "):
            start -= 1
    old_words, new_words = _WORDS.findall(text[start:end]), _WORDS.findall(new)
    changed = []
    for kind, i, j, k, m in SequenceMatcher(None, old_words, new_words, autojunk=False).get_opcodes():
        if kind != "equal":
            at = start + len("".join(old_words[:i]))
            changed.append(_trimmed(at, "".join(old_words[i:j]), "".join(new_words[k:m])))
    return changed


def _trimmed(start: int, old: str, new: str) -> Replacement:
    """The replacement without equal characters at its ends."""
    head = _same(old, new)
    tail = _same(old[head:][::-1], new[head:][::-1])
    return Replacement(start + head, start + len(old) - tail, new[head : len(new) - tail])


def _same(one: str, other: str) -> int:
    """How many characters are equal from the start."""
    pairs = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def with_fixes(resolution: Resolution, faults: Iterable[Fault]) -> Resolution:
    """The resolution with the fixes of these faults made; they may not overlap (see `without_overlaps`)."""
    return _Fixer(faults, drafted=not resolution.typed).resolution(resolution)


def without_overlaps(faults: Iterable[Fault]) -> list[Fault]:
    """The faults with a fix that touches no character of an earlier one."""
    taken: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    """By paragraph and piece, the stretches in their order."""
    out = []
    for fault in faults:
        item, fix = item_of(fault), fault.fix
        if fix is None or item is None:
            continue
        mine = taken[id(item), fix.piece]
        at = bisect_left(mine, (fix.start, fix.end))
        if not any(fix.start <= end and start <= fix.end for start, end in mine[max(0, at - 1) : at + 1]):
            mine.insert(at, (fix.start, fix.end))
            out.append(fault)
    return out


class _Fixer:
    """Goes through a resolution once and fixes each paragraph that has faults."""

    def __init__(self, faults: Iterable[Fault], *, drafted: bool) -> None:
        self.fixes: dict[int, list[Fix]] = defaultdict(list)
        self.drafted = drafted
        """Whether the house style gives every clause its ending."""
        for fault in faults:
            item = item_of(fault)
            if fault.fix and item:
                self.fixes[id(item)].append(fault.fix)

    def resolution(self, whole: Resolution) -> Resolution:
        heading = (self.field(item) if isinstance(item, Field) else self.line(item) for item in whole.heading)
        return replace(whole, heading=tuple(heading), parts=tuple(map(self.part, whole.parts)))

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
        values = _values_as_in(field.values, plain(field.typed), fixes)
        return replace(field, typed=_text(field.typed, fixes), values=values)


def _piece(typed: str | None, fixes: Sequence[Fix], piece: str) -> str | None:
    return next((fix.new or None for fix in fixes if fix.piece == piece), typed)


def _text(text: str, fixes: Sequence[Fix]) -> str:
    """The inline text with the fixes made."""
    mine = [fix for fix in fixes if fix.piece == "text"]
    if not mine:
        return text
    words = plain(text)
    return replaced(text, (change for fix in mine for change in replacements(words, fix)))


def _values_as_in(values: tuple[str, ...], line: str, fixes: Sequence[Fix]) -> tuple[str, ...]:
    """The values of a field kept as a line, with what the fixes write over the same words of the line."""
    for fix in fixes:
        old = line[fix.start : fix.end] if fix.piece == "text" else ""
        values = tuple(fix.new if value == old else value for value in values)
    return values


def _values(values: tuple[str, ...], fixes: Sequence[Fix]) -> tuple[str, ...]:
    """The values of a field of a draft with the fixes made; a rule sees them with `, ` between them."""
    whole = ", ".join(values)
    out = list(values)
    for start, end, new in sorted((c for fix in fixes for c in replacements(whole, fix)), reverse=True):
        at = 0
        for i, value in enumerate(values):
            if at <= start and end <= at + len(value):
                out[i] = out[i][: start - at] + new + out[i][end - at :]
                break
            at += len(value) + 2
    return tuple(out)
