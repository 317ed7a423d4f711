"""What can be mended: a draft, and a submitted paper in its file."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

from resolution_kit.errors import Problem
from resolution_kit.fixing.apply import item_of, retouched
from resolution_kit.fixing.file_edits import edits
from resolution_kit.manuscript import Manuscript, manuscript
from resolution_kit.manuscript.source_spans import Spot, items_of, pieces, spots
from resolution_kit.model import Resolution
from resolution_kit.reading import read
from resolution_kit.rules.rule import Fault
from resolution_kit.yamledit.text_edits import Edit

_ORDER = ("label", "text", "ending")


@dataclass(frozen=True)
class Draft:
    """A draft: its file is written by `draft.change`, which keeps comments and history."""

    resolution: Resolution

    def mended(self, faults: Sequence[Fault]) -> Self | None:
        """The draft with these fixes made."""
        return type(self)(retouched(self.resolution, faults))


@dataclass(frozen=True)
class Submitted:
    """A paper and its file; a mended one is read back, and stands only if it then says what it should."""

    resolution: Resolution
    file: Manuscript
    suffix: str
    raw: bytes
    """The bytes of the file."""

    @cached_property
    def spots(self) -> dict[int, Spot]:
        """Where each paragraph stands in the file."""
        return spots(self.resolution, self.file.signs)

    def mended(self, faults: Sequence[Fault]) -> Self | None:
        """The paper with these fixes made in its file."""
        try:
            changes = [edit for fault in sorted(faults, key=_piece) for edit in self._edits(fault)]
            return self._read_back(self.file.changed(changes), retouched(self.resolution, faults))
        except (
            _NotFoundError,
            Problem,
        ):  # a place or a character that the file does not have: this fix is left to the person
            return None

    def _edits(self, fault: Fault) -> list[Edit]:
        item = item_of(fault)
        spot = self.spots.get(id(item))
        if spot is None or item is None or fault.fix is None:
            raise _NotFoundError
        found = edits(spot, pieces(item)[1], fault.fix, self.file.quote)
        if found is None:
            raise _NotFoundError
        return found

    def _read_back(self, raw: bytes, expected: Resolution) -> Self | None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"paper{self.suffix}")
            path.write_bytes(raw)
            found = read(path)
            if list(said(found)) != list(said(expected)):
                return None
            return type(self)(found, manuscript(path), self.suffix, raw)


class _NotFoundError(Exception):
    """The place of a fault is not known in the file."""


def submitted(path: Path, resolution: Resolution) -> Submitted:
    """The paper in this file, which was read as this resolution."""
    return Submitted(resolution, manuscript(path), path.suffix.lower(), path.read_bytes())


def _piece(fault: Fault) -> int:
    return _ORDER.index(fault.fix.piece) if fault.fix else 0


def said(resolution: Resolution) -> Iterator[str]:
    """All that a paper says, paragraph by paragraph: a file may set it with other blanks and marks.

    What a paragraph is taken for may change: a clause whose opener got its capital is one from then on.
    """
    for item in items_of(resolution):
        label, text, ending = pieces(item)
        yield " ".join(f"{label} {text}{ending}".split())
