"""What stands inside a paragraph of a Word file: pieces of text with their look, marks of notes, text boxes.

Insertions, links, content controls, fields' results and everything unknown are text. Field instructions and page
numbers are skipped; so are deletions, struck text and text that was moved away, and `left` says so. Hidden text is
read: nothing in a file is lost unseen.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from resolution_kit.errors import Problem
from resolution_kit.reading.leftovers import Leftover, shifted
from resolution_kit.reading.word.own_styles import OPENERS, ORGAN, SIGN
from resolution_kit.reading.word.styles import Styles
from resolution_kit.reading.word.symbols import is_symbol_font, symbols
from resolution_kit.wordfile.xml import DEEPEST, MC, Element, R, W, alternative, child, switch, value

FIELDS = 30
"""Fields inside each other that are told apart …"""
LONGEST_INSTRUCTION = 1_000
"""… and characters of their instruction in which its first word is looked for."""

_PAGE_NUMBERS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_RUN = f"{W}r"
_TEXTS = frozenset({f"{W}t", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"})
_NONE = frozenset(
    W + tag
    for tag in (
        *("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "ffData", "sectPr"),
        *("delText", "delInstrText"),
    )
)
"""Elements that hold no text of the paper …"""
_GONE = frozenset({f"{W}del", f"{W}moveFrom"})
"""… and those whose text was taken out."""
_DRAWINGS = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
_POSITIONS = {"superscript": "super", "subscript": "sub"}
_INK = frozenset({"AUTO", "000000", "FFFFFF"})
"""Colours that set nothing apart."""
_GREY = re.compile(r"([0-9A-Fa-f]{2})\1\1")
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}

_PRIVATE = re.compile("[\uf000-\uf0ff]")
_CODE = re.compile("[0-9A-Fa-f]{1,4}")
_CONTROLS, _HALVES = range(0x20), range(0xD800, 0xE000)
"""Codes that are no characters."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks; an opener that reskit set apart counts as italic, whatever its look."""

    italic: bool = False
    bold: bool = False
    underlined: bool = False
    struck: bool = False
    position: str = ""
    """`super` if it is raised, `sub` if it is lowered."""
    coloured: bool = False
    """Whether it has a colour or a background that sets it apart."""


@dataclass(slots=True)
class Field:
    """A field: its instruction comes first, then its result."""

    instruction: str = ""
    hides: bool = True
    """Whether what comes now is no text, provided that the field ends at all: instruction, page number."""
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text of one look."""

    text: str
    look: Look = Look()
    fields: tuple[Field, ...] = ()
    """Fields that hide it if they end."""


@dataclass(slots=True)
class Content:
    """What a paragraph holds."""

    pieces: list[Piece] = field(default_factory=list)
    before: list[Element] = field(default_factory=list)
    """Text boxes that hang on its beginning …"""
    after: list[Element] = field(default_factory=list)
    """… and on a later place."""
    left: list[tuple[Leftover, str]] = field(default_factory=list)
    """What is left out, and its words."""

    @property
    def blank(self) -> bool:
        """Whether it has no text."""
        return all(piece.text.isspace() for piece in self.pieces)


class Runs:
    """Reads paragraphs; `note` gives the mark for a note's kind and id."""

    def __init__(
        self, styles: Styles, note: Callable[[str, str], str], where: str, addresses: Mapping[str, str] | None = None
    ) -> None:
        self.styles, self.note, self.where = styles, note, where
        self._addresses = addresses or {}
        self._looks: dict[tuple[str, str], Look] = {}
        self.ours = SIGN in styles.names

    def address(self, id_: str) -> str:
        """The address outside the file for the id of a link; empty if it has none."""
        return self._addresses.get(id_, "")

    def content(self, paragraph: Element) -> Content:
        """What a paragraph holds."""
        walk = _Walk(self, self.styles.of(child(paragraph, "pPr")))
        walk.inside(paragraph, Look(), 0)
        return walk.finished()

    def look(self, run: Element, paragraph: str) -> Look:
        """How a run looks in a paragraph of this style."""
        properties = child(run, "rPr")
        if properties is None or (len(properties) == 1 and properties[0].tag == f"{W}rStyle"):
            key = paragraph, value(properties, "rStyle") or ""
            if key not in self._looks:
                self._looks[key] = self._look(properties, paragraph)
            return self._looks[key]
        return self._look(properties, paragraph)

    def _look(self, properties: Element | None, paragraph: str) -> Look:
        name = self.styles.name(value(properties, "rStyle")) if self.ours else ""
        if name in OPENERS or name == ORGAN:
            return Look(italic=name != ORGAN or bool(switch(properties, "i")))
        complex_ = "Cs" if switch(properties, "rtl") or switch(properties, "cs") else ""
        tags = f"i{complex_}", f"b{complex_}", "u", "strike", "dstrike"
        italic, bold, underlined, *struck = (self.styles.shows(tag, paragraph, properties) for tag in tags)
        if self.ours:  # what the house style sets in italics as a whole is not marked in the text
            italic = italic != self.styles.shows(tags[0], paragraph, None)
        raised = value(properties, "vertAlign") or self.styles.value_of(value(properties, "rStyle"), "vertAlign") or ""
        return Look(italic, bold, underlined, any(struck), _POSITIONS.get(raised, ""), _coloured(properties))


class _Walk:
    """The way through one paragraph."""

    def __init__(self, runs: Runs, style: str) -> None:
        self.runs, self.style = runs, style
        self.content = Content()
        self.fields: list[Field] = []
        self.run: Element | None = None
        self.begun = False

    def finished(self) -> Content:
        """The content; what a field hides is left out, unless the field never ended."""
        pieces = self.content.pieces
        self.content.pieces = [piece for piece in pieces if not any(field.ended for field in piece.fields)]
        return self.content

    def inside(self, element: Element, look: Look, depth: int) -> None:
        """Go through the children of an element."""
        if depth > DEEPEST:
            raise Problem(f"found elements {depth} deep inside a paragraph, expected a paper", where=self.runs.where)
        for one in element:
            tag = one.tag
            if tag == _RUN:
                self.run = one
                self.inside(one, self.runs.look(one, self.style), depth + 1)
            elif tag in _TEXTS:
                self.add(self.shown(one.text or ""), look)
            elif tag in _SIGNS:
                self.add(_SIGNS[tag], look)
            elif tag in _GONE:
                self.content.left.append(("deleted", "".join(one.itertext())))
            elif tag not in _NONE:
                self.other(one, look, depth)

    def shown(self, text: str) -> str:
        """The text of a run; line breaks of the XML itself are blanks, characters of its symbol font are usual ones.

        In any other font a private character is what the author typed, and stays.
        """
        if _PRIVATE.search(text):
            fonts = child(child(self.run, "rPr"), "rFonts")
            font = "" if fonts is None else fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or ""
            if is_symbol_font(font):
                text = _PRIVATE.sub(lambda match: symbols(match[0], font), text)
        return text.replace("\n", " ").replace("\r", " ")

    def other(self, element: Element, look: Look, depth: int) -> None:
        """What is neither run nor text; what is not known is opened."""
        way = _WAYS.get(element.tag)
        if way:
            way(self, element, look)
        elif element.tag == f"{MC}AlternateContent":
            branch = alternative(element)
            if branch is not None:
                self.inside(branch, look, depth + 1)
        elif element.tag != f"{W}fldSimple" or not _is_page_number(element.get(f"{W}instr") or ""):
            at = len(self.content.pieces)
            self.inside(element, look, depth + 1)
            self.tell(element, at)

    def tell(self, element: Element, at: int) -> None:
        """Tell of the address of a link and of a picture; its text begins with the piece `at`."""
        if element.tag == f"{W}hyperlink":
            address = self.runs.address(element.get(f"{R}id") or "")
            shown = "".join(piece.text for piece in self.content.pieces[at:]).strip()
            if address and shown.rstrip("/") not in address:
                self.content.left.append(("link", address))
        elif element.tag in _DRAWINGS and next(element.iter(f"{W}t"), None) is None:
            name = _picture(element)
            if name is not None:
                self.content.left.append(("picture", name))

    def field(self, element: Element, _: Look) -> None:
        """Where a field begins, its result begins, or it ends."""
        what = element.get(f"{W}fldCharType")
        if what == "begin" and len(self.fields) < FIELDS:
            self.fields.append(Field())
        elif self.fields and what == "separate":
            self.fields[-1].hides = _is_page_number(self.fields[-1].instruction)
        elif self.fields and what == "end":
            self.fields.pop().ended = True

    def instruction(self, element: Element, _: Look) -> None:
        """A piece of a field's instruction."""
        if self.fields and len(self.fields[-1].instruction) < LONGEST_INSTRUCTION:
            self.fields[-1].instruction += (element.text or "")[:LONGEST_INSTRUCTION]

    def note(self, element: Element, _: Look) -> None:
        """The mark of a footnote or endnote."""
        kind = element.tag.removeprefix(W).removesuffix("Reference")
        self.add(self.runs.note(kind, element.get(f"{W}id") or ""), Look())

    def symbol(self, element: Element, look: Look) -> None:
        """A character of a symbol font."""
        typed = element.get(f"{W}char") or ""
        code = int(typed, 16) if _CODE.fullmatch(typed) else 0
        if code not in _CONTROLS and code not in _HALVES:
            self.add(symbols(chr(code), element.get(f"{W}font") or ""), look)

    def comment(self, element: Element, _: Look) -> None:
        """The mark of a comment; the reader of the file has its words."""
        self.content.left.append(("comment", element.get(f"{W}id") or ""))

    def box(self, element: Element, _: Look) -> None:
        """A text box."""
        (self.content.after if self.begun else self.content.before).append(element)

    def word_art(self, element: Element, look: Look) -> None:
        """A text drawn as a picture."""
        self.add(element.get("string") or "", look)

    def add(self, text: str, look: Look) -> None:
        """Add a piece of text."""
        if look.struck and text:
            self.content.left.append(("struck", text))
            return
        if look.position and text.strip():
            shown = shifted(text, look.position)
            if shown is None:
                self.content.left.append(("raised", text))
            text = shown or text
        if look.coloured and text.strip():
            self.content.left.append(("colour", text))
        if text:
            self.begun = self.begun or not text.isspace()
            hiding = tuple(field for field in self.fields if field.hides) if self.fields else ()
            self.content.pieces.append(Piece(text, look, hiding))


_WAYS: dict[str, Callable[[_Walk, Element, Look], None]] = {
    f"{W}fldChar": _Walk.field,
    f"{W}instrText": _Walk.instruction,
    f"{W}footnoteReference": _Walk.note,
    f"{W}endnoteReference": _Walk.note,
    f"{W}commentReference": _Walk.comment,
    f"{W}sym": _Walk.symbol,
    f"{W}txbxContent": _Walk.box,
    "{urn:schemas-microsoft-com:vml}textpath": _Walk.word_art,
}


def _is_page_number(instruction: str) -> bool:
    return (instruction.split(None, 1) or [""])[0].upper() in _PAGE_NUMBERS


def _coloured(properties: Element | None) -> bool:
    """Whether a run itself has a colour or a background; that of a style is the same for all of its kind."""
    ink, marker = value(properties, "color") or "auto", value(properties, "highlight") or "none"
    return marker != "none" or not (ink.upper() in _INK or _GREY.fullmatch(ink))


def _picture(element: Element) -> str | None:
    """The name of a picture, or what is said about it; None if this is no picture."""
    if not any(one.tag.rpartition("}")[2] in ("blip", "imagedata", "chart", "OLEObject") for one in element.iter()):
        return None
    named = (one for one in element.iter() if one.tag.rpartition("}")[2] in ("docPr", "shape"))
    return next((text for one in named if (text := one.get("descr") or one.get("alt") or one.get("name"))), "")
