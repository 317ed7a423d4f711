"""A submitted paper as its file: the place of every character, and edits that change no other."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from resolution_kit.manuscript.characters import Sign
from resolution_kit.yamledit.text_edits import Edit


class Manuscript(Protocol):
    """The source of a paper with places for its characters."""

    def signs(self, line: int, following: int | None) -> Sequence[Sign]:
        """The characters from a line or paragraph up to another one."""

    def quote(self, new: str) -> str:
        """New words as the source writes them."""

    def changed(self, edits: Iterable[Edit]) -> bytes:
        """The bytes of the file with the edits made."""


def manuscript(path: Path) -> Manuscript:
    """The manuscript at this path, which a reader has read before."""
    if path.suffix.lower() == ".docx":
        from resolution_kit.manuscript.word import word_file

        return word_file(path)
    from resolution_kit.manuscript.text import text_file

    return text_file(path.read_bytes(), str(path))
