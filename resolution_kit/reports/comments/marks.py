"""The marks where comments begin and end in the XML of a Word text: between runs, or inside a divided one."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from resolution_kit.manuscript.xmltext import Element, XmlText
from resolution_kit.yamledit.text_edits import Edit

_CONTENT = frozenset({"t", "tab", "ptab", "br", "cr", "noBreakHyphen", "footnoteReference", "endnoteReference"})
"""Elements of a run that a reader sees as characters."""
_KEEP = ' xml:space="preserve"'


@dataclass(slots=True)
class _Cut:
    """A place between two runs, or one inside a run that is divided there."""

    before: str = ""
    """The tags that close the run …"""
    after: str = ""
    """… and opens it again with the same looks."""
    ends: list[str] = field(default_factory=list)
    starts: list[str] = field(default_factory=list)


class Marks:
    """The marks of all comments, and the edits that set them; no character of the text changes."""

    def __init__(self, xml: XmlText) -> None:
        self.xml = xml
        self._numbers = [n for n, element in enumerate(xml.elements) if element.local in _CONTENT]
        self._starts = [xml.elements[n].start for n in self._numbers]
        self._ends = [xml.elements[n].end for n in self._numbers]
        self._cuts: dict[int, _Cut] = defaultdict(_Cut)
        self._empty: dict[int, list[str]] = defaultdict(list)
        self._kept: set[int] = set()

    def comment(self, start: int, end: int, id_: int) -> None:
        """A comment on the characters from `start` to `end`."""
        self._opening(start).starts.append(self._start(id_))
        self._closing(end).ends.append(self._end(id_))

    def empty(self, paragraph: int, id_: int) -> None:
        """A comment on a paragraph without a character."""
        self._empty[paragraph].append(self._start(id_) + self._end(id_))

    def edits(self) -> Iterator[Edit]:
        """The edits that set all marks."""
        for at, cut in self._cuts.items():
            yield Edit(at, at, "".join((cut.before, *cut.ends, *cut.starts, cut.after)))
        for number in self._kept:
            inside = self.xml.elements[number].inside
            yield Edit(inside - 1, inside - 1, _KEEP)
        for number, marks in self._empty.items():
            yield self._filled(self.xml.elements[number], "".join(marks))

    def _filled(self, paragraph: Element, marks: str) -> Edit:
        if not self.xml.is_empty(paragraph):
            return Edit(paragraph.close, paragraph.close, marks)
        name = paragraph.name
        return Edit(paragraph.start, paragraph.end, f"<{name}{paragraph.attributes}>{marks}</{name}>")

    def _start(self, id_: int) -> str:
        p = self.xml.prefix
        return f'<{p}commentRangeStart {p}id="{id_}"/>'

    def _end(self, id_: int) -> str:
        p = self.xml.prefix
        return f'<{p}commentRangeEnd {p}id="{id_}"/><{p}r><{p}commentReference {p}id="{id_}"/></{p}r>'

    def _opening(self, at: int) -> _Cut:
        """The cut before the character that begins at this position."""
        number = self._numbers[bisect_right(self._starts, at) - 1]
        element, run = self.xml.elements[number], self.xml.around(number, "r")
        if run is None:
            return self._cuts[self._beside(number).start]
        if at > max(element.start, element.inside if element.local == "t" else 0):
            return self._divided(number, run, at)
        head = self._head(number, run)
        bare = self.xml.text[run.inside + len(head) : element.start].isspace()
        first = bare or run.inside + len(head) == element.start
        return self._cuts[run.start] if first else self._between(run, head, element.start)

    def _closing(self, at: int) -> _Cut:
        """The cut after the character that ends at this position."""
        number = self._numbers[bisect_left(self._ends, at)]
        element, run = self.xml.elements[number], self.xml.around(number, "r")
        if run is None:
            return self._cuts[self._beside(number).end]
        if at < (element.close if element.local == "t" else element.end):
            return self._divided(number, run, at)
        if not self.xml.text[element.end : run.close].strip():
            return self._cuts[run.end]
        return self._between(run, self._head(number, run), element.end)

    def _divided(self, number: int, run: Element, at: int) -> _Cut:
        """A run divided in the middle of a text."""
        text = self.xml.elements[number]
        cut = self._between(run, self._head(number, run), at)
        if not cut.before.startswith("</" + text.name):
            cut.before = f"</{text.name}>{cut.before}"
            cut.after += f"<{text.name}{_KEEP}>"
        if "xml:space" not in text.attributes:
            self._kept.add(number)
        return cut

    def _between(self, run: Element, head: str, at: int) -> _Cut:
        cut = self._cuts[at]
        cut.before = cut.before or f"</{run.name}>"
        cut.after = cut.after or f"<{run.name}{run.attributes}>{head}"
        return cut

    def _head(self, number: int, run: Element) -> str:
        """The properties of a run, as XML."""
        elements = self.xml.elements
        first = next((n for n in range(number, -1, -1) if elements[n] is run), number) + 1
        looks = elements[first]
        return self.xml.text[run.inside : looks.end] if looks.local == "rPr" else ""

    def _beside(self, number: int) -> Element:
        """The outermost element inside the paragraph around something that is no run, such as a formula."""
        elements = self.xml.elements
        while elements[number].parent >= 0 and elements[elements[number].parent].local != "p":
            number = elements[number].parent
        return elements[number]
