"""Entries of a YAML text: the lines and the comments that belong to each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from yaml import CollectionNode, MappingNode, ScalarNode, SequenceNode

from resolution_kit.data.yaml_source import Node

_BLANK_OR_COMMENTS = re.compile(r"(?:[ \t\r\n]+|(?<!\S)#[^\r\n]*)*")
_TRAILING = re.compile(r"[ \t]+#[^\r\n]*")
_HEADER_COMMENT = re.compile(r"[|>][-+0-9]*([ \t]+#[^\r\n]*)")
_KEY_COMMENT = re.compile(r"(?:-|[^\s#]+[ \t]*:)([ \t]+#[^\r\n]*)")


@dataclass(frozen=True, slots=True)
class Extent:
    """The stretch of one entry: a `key: value`, or an item of a list with its dash. Positions in characters."""

    head: int
    """The start of the line on which its own comments begin, those directly above it; of its own line without any.

    An entry that does not begin its line, such as the first key after a dash, has its head at its `start`.
    """
    start: int
    """The key or the dash."""
    end: int
    """The end of its value, without a comment after it."""
    stop: int
    """The start of the first line that no longer belongs to it."""
    column: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """A YAML text, and where the entries of its nodes begin and end."""

    text: str
    _ends: dict[int, int] = field(default_factory=dict)

    def line_start(self, at: int) -> int:
        """The start of the line of this position."""
        return self.text.rfind("\n", 0, at) + 1

    def column(self, node: Node) -> int:
        """The column in which a node begins."""
        return index(node) - self.line_start(index(node))

    def next_line(self, at: int) -> int:
        """The start of the line after this position, or the end of the text."""
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found + 1

    def rest_of_line(self, at: int) -> int:
        """The end of this position's line, before its line break."""
        stop = self.next_line(at)
        return at + len(self.text[at:stop].rstrip("\r\n"))

    def comment_after(self, at: int) -> str:
        """The comment that follows this position on its line, with the space before it."""
        found = _TRAILING.match(self.text, at)
        return found[0] if found else ""

    def beside(self, start: int, value: Node) -> str:
        """The comment on the first line of an entry, with the space before it."""
        end = self.end(value)
        if isinstance(value, ScalarNode) and value.style in ("|", ">"):
            found = _HEADER_COMMENT.match(self.text, index(value))
        elif end <= self.rest_of_line(start):
            return self.comment_after(end)
        else:
            found = _KEY_COMMENT.match(self.text, start)
        return found[1] if found else ""

    def begins_line(self, at: int) -> bool:
        """Whether only spaces stand before this position on its line."""
        return not self.text[self.line_start(at) : at].strip(" ")

    def end(self, node: Node) -> int:
        """The end of a node, without the blank lines and comments after it."""
        if id(node) not in self._ends:
            self._ends[id(node)] = self._end(node)
        return self._ends[id(node)]

    def _end(self, node: Node) -> int:
        mark = node.end_mark.index if node.end_mark else 0
        if isinstance(node, ScalarNode) and node.style in ("|", ">"):
            return len(self.text[:mark].rstrip(" \t\r\n"))
        if not isinstance(node, CollectionNode) or node.flow_style or not node.value:
            return mark
        last = node.value[-1]
        return self.end(last[1] if isinstance(node, MappingNode) else last)

    def gaps(self, extents: Sequence[Extent]) -> list[str]:
        """The lines between entries that belong to none: blank lines, comments that stand alone."""
        return [self.text[a.stop : b.head] for a, b in pairwise(extents)]

    @property
    def newline(self) -> str:
        """The line break of this text."""
        return "\r\n" if "\r\n" in self.text else "\n"

    def joined(self, lines: Sequence[str]) -> str:
        """Lines as text, without a line break after the last."""
        return self.newline.join(lines)

    def ended(self, lines: str) -> str:
        """Lines with a line break after the last."""
        return lines if lines.endswith("\n") else lines + self.newline

    def to_insert(self, at: int, lines: str) -> str:
        """Ended lines to insert here, so that the text goes on ending as it ended."""
        return lines if self._ends_in_line_break(at) else self.newline + lines.removesuffix(self.newline)

    def to_replace(self, end: int, lines: str) -> str:
        """Ended lines to put in the place of lines that end here."""
        return lines if self._ends_in_line_break(end) else lines.removesuffix(self.newline)

    def _ends_in_line_break(self, at: int) -> bool:
        return at < len(self.text) or self.text.endswith("\n")

    def entries(self, node: MappingNode) -> list[Extent]:
        """The extents of the entries of a block mapping."""
        starts = [index(key) for key, _ in node.value]
        first, *rest = self._extents(starts, [self.end(value) for _, value in node.value])
        if first.head == 0:  # comments at the top are the file's
            first = replace(first, head=self.line_start(first.start))
        return [first, *rest]

    def items(self, node: SequenceNode) -> list[Extent]:
        """The extents of the items of a block list."""
        at = index(node)
        starts = []
        for item in node.value:
            starts.append(at)
            found = _BLANK_OR_COMMENTS.match(self.text, self.end(item))
            at = found.end() if found else at
        return self._extents(starts, [self.end(item) for item in node.value])

    def _extents(self, starts: list[int], ends: list[int]) -> list[Extent]:
        extents: list[Extent] = []
        for start, end in zip(starts, ends, strict=True):
            column = start - self.line_start(start)
            floor = extents[-1].stop if extents else self._floor(start)
            head = self._head(start, floor) if self.begins_line(start) else start
            extents.append(Extent(head, start, end, self._stop(end, column), column))
        return extents

    def _floor(self, start: int) -> int:
        """The line below the last one above `start` that is neither blank nor a comment."""
        at = self.line_start(start)
        while at > 0:
            above = self.line_start(at - 1)
            line = self.text[above:at].strip()
            if line and not line.startswith("#"):
                return at
            at = above
        return at

    def _head(self, start: int, floor: int) -> int:
        at = self.line_start(start)
        while at > floor:
            above = self.line_start(at - 1)
            if not self.text[above:at].lstrip(" ").startswith("#"):
                break
            at = above
        return at

    def _stop(self, end: int, column: int) -> int:
        """Past the entry's last line, and past the comments below it that are indented deeper than it is."""
        stop = at = self.next_line(end)
        while at < len(self.text):
            after = self.next_line(at)
            line = self.text[at:after]
            bare = line.strip()
            if bare.startswith("#") and len(line) - len(line.lstrip(" ")) > column:
                stop = after
            elif bare:
                break
            at = after
        return stop


def index(node: Node) -> int:
    """The position of a node, in characters."""
    return node.start_mark.index if node.start_mark else 0
