"""A Word file as a manuscript: the characters of its text and their places in the XML."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from resolution_kit.errors import Problem
from resolution_kit.manuscript.characters import NOTE, SourceChar
from resolution_kit.manuscript.xmltext import Element, XmlText
from resolution_kit.manuscript.zipped import member, repacked
from resolution_kit.reading.word.body import Body
from resolution_kit.reading.word.notes import Notes
from resolution_kit.reading.word.numbering import Numbering
from resolution_kit.reading.word.runs import Content, Runs
from resolution_kit.reading.word.styles import Styles
from resolution_kit.wordfile.package import Package
from resolution_kit.wordfile.xml import Element as ReadElement
from resolution_kit.wordfile.xml import child
from resolution_kit.yamledit.text_edits import Edit, applied

_CHARACTER = re.compile(r"&[^;<]+;|[^<]")
_NAMED = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'"}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NOTES = frozenset({"footnoteReference", "endnoteReference"})
_CLOSED = frozenset({"p", "pPr", "rPr", "sdtPr", "sdtEndPr", "moveFrom", "Fallback", "sectPr"})
"""Elements inside a paragraph whose text is not the paragraph's own."""
_SPACE = ' xml:space="preserve"'


@dataclass(frozen=True)
class WordFile:
    """The bytes of a Word file, its text part as XML, and the paragraphs in reading order."""

    name: str
    raw: bytes
    part: str
    """The name of the text part in the zip."""
    xml: XmlText
    paragraphs: tuple[int, ...]
    """The numbers of the elements that the reader counts as paragraphs."""

    def characters(self, line: int, following: int | None) -> list[SourceChar]:
        """The characters of the paragraphs from one position up to another one."""
        numbers = self.paragraphs[line - 1 : following - 1 if following else None]
        return [one for number in numbers for one in self.characters_of(number)]

    def characters_of(self, number: int) -> Iterator[SourceChar]:
        """The characters of one paragraph, without those of text boxes in it."""
        elements = self.xml.elements
        at, stop = number, elements[number].after
        if elements[number].local == "p":
            at += 1
        while at < stop:
            element = elements[at]
            if element.local in _CLOSED:
                at = element.after
                continue
            if element.local == "t":
                yield from self._of_text(element)
            elif element.local in _SIGNS:
                yield SourceChar(_SIGNS[element.local], element.start, element.end)
            elif element.local in _NOTES:
                yield SourceChar(NOTE, element.start, element.end)
            at += 1

    def _of_text(self, element: Element) -> Iterator[SourceChar]:
        for found in _CHARACTER.finditer(self.xml.text, element.inside, element.close):
            yield SourceChar(_character(found[0]), found.start(), found.end())

    def quote(self, new: str) -> str:
        """New words as the XML writes them."""
        return new.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    def changed(self, edits: Iterable[Edit]) -> bytes:
        """The bytes of the file with the edits made; every other part stays as it is."""
        wanted = list(edits)
        text = applied(self.xml.text, [*wanted, *self._kept_spaces(wanted)])
        return repacked(self.raw, {self.part: text.encode()}, self.name)

    def _kept_spaces(self, edits: list[Edit]) -> Iterator[Edit]:
        """Edits that keep new blanks at the edge of a text, which Word drops unless asked."""
        for element in self._texts:
            mine = [e for e in edits if element.inside <= e.start and e.end <= element.close]
            if mine and "xml:space" not in element.attributes:
                new = applied(self.xml.text, mine, element.inside, element.close)
                if new != new.strip():
                    yield Edit(element.inside - 1, element.inside - 1, _SPACE)

    @cached_property
    def _texts(self) -> list[Element]:
        return [e for e in self.xml.elements if e.local == "t" and not self.xml.is_empty(e)]


def word_file(path: Path) -> WordFile:
    """The Word file at this path."""
    package = Package(path)
    root = package.root(package.text)
    notes = Notes(package)
    styles = Styles(package.part("styles"), Numbering(package.part("numbering")))
    runs = _Recorder(styles, notes.mark, package.where)
    body = child(root, "body")
    if body is not None:
        for _ in Body(runs, lambda _: False).paragraphs(body):
            pass
    numbers = {id(element): number for number, element in enumerate(root.iter())}
    raw = path.read_bytes()
    part = member(raw, package.text)
    xml = XmlText(_utf8(part.data, str(path)))
    return WordFile(str(path), raw, part.name, xml, tuple(numbers[id(element)] for element in runs.read))


class _Recorder(Runs):
    """Reads runs as the reader does, and remembers the order of the paragraphs."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.read: list[ReadElement] = []

    def content(self, paragraph: ReadElement) -> Content:
        self.read.append(paragraph)
        return super().content(paragraph)


def _utf8(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem("its text is not in UTF-8; open it in Word and save it again", where=where) from error


def _character(typed: str) -> str:
    if len(typed) == 1:
        return typed
    if typed in _NAMED:
        return _NAMED[typed]
    code = typed[3:-1] if typed[2:3] in "xX" else typed[2:-1]
    return chr(int(code, 16 if typed[2:3] in "xX" else 10))
