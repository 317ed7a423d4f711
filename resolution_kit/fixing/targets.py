"""Papers that can be fixed: a draft, and a submitted paper in its file."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

from resolution_kit.errors import Problem
from resolution_kit.fixing.apply import item_of, replacements, with_fixes
from resolution_kit.manuscript import Manuscript, manuscript
from resolution_kit.manuscript.characters import SourceChar, stretches
from resolution_kit.manuscript.source_spans import SourceSpan, items_of, pieces, source_spans
from resolution_kit.model import Resolution
from resolution_kit.reading import read
from resolution_kit.rules.rule import Fault, Fix
from resolution_kit.yamledit.text_edits import Edit

_ORDER = ("label", "text", "ending")
_Quote = Callable[[str], str]
"""Gives a text as the file writes it, such as `&amp;` for `&`."""


@dataclass(frozen=True)
class FixableDraft:
    """A draft; `draftfile.change` writes its file, with comments and history."""

    resolution: Resolution

    def fixed(self, faults: Sequence[Fault]) -> Self | None:
        """The draft with these fixes made."""
        return type(self)(with_fixes(self.resolution, faults))


@dataclass(frozen=True)
class FixableFile:
    """A submitted paper and its file; a fixed one is read back, and counts only if it then says what it should."""

    resolution: Resolution
    file: Manuscript
    suffix: str
    raw: bytes
    """The bytes of the file."""

    @cached_property
    def spans(self) -> dict[int, SourceSpan]:
        """The place of each paragraph in the file."""
        return source_spans(self.resolution, self.file.characters)

    def fixed(self, faults: Sequence[Fault]) -> Self | None:
        """The paper with these fixes made in its file."""
        try:
            changes = [edit for fault in sorted(faults, key=_piece) for edit in self._edits(fault)]
            return self._read_back(self.file.changed(changes), with_fixes(self.resolution, faults))
        except (_NotFoundError, Problem):  # the file lacks a place or a character: a person fixes this one
            return None

    def _edits(self, fault: Fault) -> list[Edit]:
        item = item_of(fault)
        span = self.spans.get(id(item))
        if span is None or item is None or fault.fix is None:
            raise _NotFoundError
        found = _edits(span, pieces(item)[1], fault.fix, self.file.quote)
        if found is None:
            raise _NotFoundError
        return found

    def _read_back(self, raw: bytes, expected: Resolution) -> Self | None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"paper{self.suffix}")
            path.write_bytes(raw)
            found = read(path)
            if list(plain_paragraphs(found)) != list(plain_paragraphs(expected)):
                return None
            return type(self)(found, manuscript(path), self.suffix, raw)


class _NotFoundError(Exception):
    """The place of a fault is not known in the file."""


def submitted(path: Path, resolution: Resolution) -> FixableFile:
    """The paper in this file, which was read as this resolution."""
    return FixableFile(resolution, manuscript(path), path.suffix.lower(), path.read_bytes())


def _piece(fault: Fault) -> int:
    return _ORDER.index(fault.fix.piece) if fault.fix else 0


def plain_paragraphs(resolution: Resolution) -> Iterator[str]:
    """The words of every paragraph, without blanks and marks that a file may set otherwise.

    The kinds of paragraphs are left out: a fix may change them, as a capital makes a clause of a line.
    """
    for item in items_of(resolution):
        label, text, ending = pieces(item)
        yield " ".join(f"{label} {text}{ending}".split())


def _edits(span: SourceSpan, text: str, fix: Fix, quote: _Quote) -> list[Edit] | None:
    """The edits that make a fix in a paragraph with this plain text; None if its place is not known."""
    if fix.piece == "text":
        return _in_text(span, text, fix, quote)
    if fix.piece == "ending":
        return None if span.ending is None or not span.text else _whole(span.ending, span.end, quote(fix.new))
    return _label(span, fix, quote)


def _in_text(span: SourceSpan, text: str, fix: Fix, quote: _Quote) -> list[Edit] | None:
    found: list[Edit] = []
    for start, end, new in replacements(text, fix):
        if end > len(span.text) or not span.text:
            return None
        here = span.text[start - 1].end if start else span.text[0].start
        found += _whole(span.text[start:end], here, quote(new))
    return found


def _label(span: SourceSpan, fix: Fix, quote: _Quote) -> list[Edit] | None:
    if not span.text:
        return None
    first = span.text[0].start
    if not span.label:
        return [Edit(first, first, f"{quote(fix.new)} ")] if fix.new else None
    if fix.new:
        return _whole(span.label, span.label[0].start, quote(fix.new))
    return _whole((*span.label, *span.gap), first, "")


def _whole(places: Sequence[SourceChar], here: int, new: str) -> list[Edit]:
    """The new text in the first stretch of these characters, or `here` if there are none."""
    found = stretches(places)
    if not found:
        return [Edit(here, here, new)] if new else []
    (start, end), *others = found
    return [Edit(start, end, new), *(Edit(a, b, "") for a, b in others)]
