"""What stands inside a paragraph of an OpenDocument text: pieces with their look, notes, text boxes."""

import re
from dataclasses import dataclass, field, replace

from resolution_kit.errors import Problem
from resolution_kit.reading.leftovers import Left, shifted
from resolution_kit.reading.odt.names import DC, DRAW, OFFICE, TEXT, XLINK
from resolution_kit.reading.odt.styles import Marks, Styles
from resolution_kit.reading.word.own_styles import EMPHASIS, OPENERS, ORGAN, SIGN
from resolution_kit.reading.word.runs import Look, Piece
from resolution_kit.wordfile.xml import DEEPEST, Element, whole

_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 1_000
"""Blanks that one element may stand for."""
_NONE = frozenset(
    {
        f"{OFFICE}annotation-end",
        f"{TEXT}page-number",
        f"{TEXT}page-count",
        f"{TEXT}ruby-text",
        f"{TEXT}bookmark",
    }
)
"""Elements that hold no text of the paper."""


@dataclass(slots=True)
class Content:
    """What a paragraph holds."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    """Text boxes that hang on it."""
    left: list[Left] = field(default_factory=list)
    """What is left out; the reader of the body knows the line."""


class Runs:
    """Reads paragraphs, and numbers the notes in the order of the text."""

    def __init__(self, styles: Styles, where: str) -> None:
        self.styles, self.where = styles, where
        self.notes: list[Element] = []
        self.ours = SIGN in styles.names

    def content(self, paragraph: Element) -> Content:
        """What a paragraph holds."""
        content = Content()
        marks = self.styles.marks(paragraph.get(f"{TEXT}style-name"), "paragraph")
        if self.ours:  # what the house style sets in italics as a whole is not marked in the text
            marks = replace(marks, italic=None)
        self._inside(paragraph, marks, content, 0)
        return content

    def _inside(self, element: Element, marks: Marks, content: Content, depth: int) -> None:
        if depth > DEEPEST:
            raise Problem(f"found elements {depth} deep inside a paragraph, expected a paper", where=self.where)
        self._add(element.text, marks, content)
        for one in element:
            self._one(one, marks, content, depth)
            self._add(one.tail, marks, content)

    def _one(self, one: Element, marks: Marks, content: Content, depth: int) -> None:
        sign = _sign(one)
        if sign:
            content.pieces.append(Piece(sign, marks.look))
        elif one.tag == f"{TEXT}span":
            self._inside(one, self._spanned(one, marks), content, depth + 1)
        elif one.tag == f"{TEXT}note":
            self.notes.append(one)
            content.pieces.append(Piece(f"[^{len(self.notes)}]"))
        elif one.tag == f"{DRAW}text-box":
            content.boxes.append(one)
        elif one.tag == f"{OFFICE}annotation":
            words = " ".join("".join(p.itertext()) for p in one.iterfind(f"{TEXT}p"))
            content.left.append(Left("comment", None, words, one.findtext(f"{DC}creator") or ""))
        elif one.tag not in _NONE:
            before = len(content.pieces)
            self._inside(one, marks, content, depth + 1)
            self._tell(one, "".join(piece.text for piece in content.pieces[before:]), content)

    @staticmethod
    def _tell(one: Element, shown: str, content: Content) -> None:
        """Tell of the address of a link and of a picture."""
        address = one.get(f"{XLINK}href") or ""
        if one.tag == f"{TEXT}a" and address and shown.strip().rstrip("/") not in address:
            content.left.append(Left("link", None, address))
        elif one.tag == f"{DRAW}frame" and one.find(f"{DRAW}text-box") is None:
            content.left.append(Left("picture", None, one.get(f"{DRAW}name") or ""))

    def _spanned(self, span: Element, marks: Marks) -> Marks:
        """How a span is set; what reskit set apart counts as italic, whatever its look."""
        id_ = span.get(f"{TEXT}style-name")
        named = self.styles.name(id_, "text") if self.ours else ""
        if named in OPENERS or named == EMPHASIS:
            return Marks(italic=True)
        return Marks() if named == ORGAN else marks.under(self.styles.marks(id_, "text"))

    @staticmethod
    def _add(text: str | None, marks: Marks, content: Content) -> None:
        """Add text; blanks in a row count as one, and none begins a paragraph."""
        if not text:
            return
        text = _BLANKS.sub(" ", text)
        if not content.pieces or content.pieces[-1].text.endswith("\n"):
            text = text.lstrip(" ")
        if text:
            _put(text, marks.look, content)


def _sign(element: Element) -> str:
    """The characters that an element stands for."""
    if element.tag == f"{TEXT}s":
        return " " * min(max(1, whole(element.get(f"{TEXT}c")) or 1), _MOST_BLANKS)
    return {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}.get(element.tag, "")


def _put(text: str, look: Look, content: Content) -> None:
    """Add text, unless it is struck; raised and lowered figures are characters of their own."""
    if look.struck:
        content.left.append(Left("struck", None, text))
        return
    if look.position and text.strip():
        shown = shifted(text, look.position)
        if shown is None:
            content.left.append(Left("raised", None, text))
        text = shown or text
    if look.coloured and text.strip():
        content.left.append(Left("colour", None, text))
    content.pieces.append(Piece(text, look))
