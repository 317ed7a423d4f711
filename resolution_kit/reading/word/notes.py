"""Footnotes and endnotes of a Word file, numbered in the order of the text."""

from collections.abc import Iterator

from resolution_kit.wordfile.package import Package
from resolution_kit.wordfile.xml import Element, W


class Notes:
    """The notes that the text refers to; their parts are read when the first mark comes."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._parts: dict[str, dict[str, Element]] = {}
        self._marks: dict[tuple[str, str], str] = {}

    def mark(self, kind: str, id_: str) -> str:
        """The mark of a note in the text, such as `[^2]`; empty for one that is not there."""
        if id_ not in self._part(kind):
            return ""
        return self._marks.setdefault((kind, id_), f"[^{len(self._marks) + 1}]")

    def texts(self) -> Iterator[tuple[str, Element]]:
        """Every note with its mark."""
        for (kind, id_), mark in self._marks.items():
            yield mark, self._part(kind)[id_]

    def _part(self, kind: str) -> dict[str, Element]:
        if kind not in self._parts:
            root = self._package.part(f"{kind}s")
            notes = () if root is None else root.iterfind(W + kind)
            self._parts[kind] = {note.get(f"{W}id") or "": note for note in notes}
        return self._parts[kind]
