"""A text or Markdown file as a manuscript: its characters, its line ends and its encoding stay as they are."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from resolution_kit.errors import Problem
from resolution_kit.manuscript.characters import SourceChar
from resolution_kit.yamledit.text_edits import Edit, applied

_LINE_END = re.compile(r"\r\n|\r|\n")
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_ENTITY = re.compile(r"&#?\w{1,32};")
_MARKDOWN_SIGNS = re.compile(r"([\\*_`<])")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,80}>")


@dataclass(frozen=True)
class TextFile:
    """The text of a file and how it is encoded."""

    name: str
    text: str
    encoding: str
    mark: bytes = b""
    """The byte order mark at its head."""
    markdown: bool = False

    @cached_property
    def starts(self) -> list[int]:
        """The position of each line."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def characters(self, line: int, following: int | None) -> list[SourceChar]:
        """The characters from a line, counted from 1, up to another one."""
        start = self.starts[line - 1] if line <= len(self.starts) else len(self.text)
        stop = self.starts[following - 1] if following and following <= len(self.starts) else len(self.text)
        if self.markdown:
            return list(self._markdown(start, stop))
        return [SourceChar(char, i, i + 1) for i, char in enumerate(self.text[start:stop], start)]

    def _markdown(self, start: int, stop: int) -> Iterator[SourceChar]:
        """The characters of Markdown, with entities as what they stand for, and without tags."""
        at = start
        while at < stop:
            char = self.text[at]
            tag = _TAG.match(self.text, at, stop) if char == "<" else None
            entity = _ENTITY.match(self.text, at, stop) if char == "&" else None
            end = tag.end() if tag else entity.end() if entity else at + 1
            if not tag:
                shown = html.unescape(entity[0]) if entity else char
                yield from (SourceChar(c, at, end) for c in shown)
            at = end

    def quote(self, new: str) -> str:
        """New words as the file writes them."""
        return _MARKDOWN_SIGNS.sub(r"\\\1", new) if self.markdown else new

    def position(self, at: int) -> tuple[int, int]:
        """Line and column, from 1, of a place in the text."""
        line = bisect_right(self.starts, at)
        return line, at - self.starts[line - 1] + 1

    def changed(self, edits: Iterable[Edit]) -> bytes:
        """The bytes of the file with the edits made."""
        try:
            return self.mark + applied(self.text, edits).encode(self.encoding)
        except UnicodeEncodeError as error:
            found = error.object[error.start]
            raise Problem(f"its encoding has no `{found}`; save it as UTF-8", where=self.name) from error


def text_file(raw: bytes, name: str) -> TextFile:
    """The text file with these bytes; a Problem if it could not be written back as it was."""
    markdown = not name.lower().endswith(".txt")
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return TextFile(name, _decoded(raw[len(mark) :], encoding, name), encoding, mark, markdown)
    encodings: tuple[str, ...] = ("utf-8", "cp1252")
    if raw.count(0) > len(raw) // 4:
        encodings = ("utf-16-be" if raw[:1] == b"\0" else "utf-16-le",)
    for encoding in encodings:
        try:
            return TextFile(name, raw.decode(encoding), encoding, b"", markdown)
        except UnicodeDecodeError:
            continue
    return TextFile(name, _decoded(raw, "utf-8", name), "utf-8", b"", markdown)


def _decoded(raw: bytes, encoding: str, name: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise Problem("found bytes that are no text in its encoding; save it as UTF-8", where=name) from error
