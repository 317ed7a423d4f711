"""A submitted paper as its file: the place of every character, and edits that change no other."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from resolution_kit.errors import Problem
from resolution_kit.manuscript.characters import SourceChar
from resolution_kit.yamledit.text_edits import Edit


class Manuscript(Protocol):
    """The source of a paper and the places of its characters in it."""

    def characters(self, line: int, following: int | None) -> Sequence[SourceChar]:
        """The characters from a line or paragraph up to another one, or to the end."""

    def quote(self, new: str) -> str:
        """New words as the source writes them, such as `&amp;` for `&`."""

    def changed(self, edits: Iterable[Edit]) -> bytes:
        """The bytes of the file with the edits made."""


_READ_ONLY = (".odt", ".pdf")
"""Papers that are read and not changed."""


def manuscript(path: Path) -> Manuscript:
    """The manuscript at this path, after a reader has read it; a Problem if it has no place for its characters."""
    if path.suffix.lower() == ".docx":
        from resolution_kit.manuscript.word import word_file

        return word_file(path)
    if path.suffix.lower() in _READ_ONLY:
        found = f"no fixes are made in a {path.suffix.lower()}"
        raise Problem(f"{found}; save it as .docx, or `reskit import` it", where=str(path))
    from resolution_kit.manuscript.text import text_file

    return text_file(path.read_bytes(), str(path))
