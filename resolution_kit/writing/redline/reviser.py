"""The marks of a tracked change: who, when, and a number of its own."""

from itertools import count
from typing import Any

from resolution_kit.writing.word.oxml import w


class Reviser:
    """One person who changes a text at one time."""

    def __init__(self, author: str, date: str) -> None:
        self._signed = {"author": author, "date": date}
        self._ids = count(1)

    def mark(self, tag: str, *inside: Any) -> Any:
        """`w:ins`, `w:del`, `w:moveFrom` or `w:moveTo` around runs; without any it is the mark of a paragraph's end."""
        return w(tag, *inside, id=next(self._ids), **self._signed)

    def bounds(self, tag: str, move: int) -> tuple[Any, Any]:
        """What stands before and behind paragraphs that moved together.

        `tag` is `moveFrom` or `moveTo`, `move` what both places have in common.
        """
        id_ = next(self._ids)
        return w(f"{tag}RangeStart", id=id_, name=f"move{move}", **self._signed), w(f"{tag}RangeEnd", id=id_)
