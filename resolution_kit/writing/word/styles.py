"""The styles of a document: those of the paper, beside those that a conference's own file has.

A style of the file wins over the paper's of the same name, but for its number: lists stay the paper's own. Ids of the
paper change where the file has them already.
"""

from collections.abc import Mapping
from itertools import count
from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt, Twips
from docx.styles.style import ParagraphStyle
from docx.text.font import Font

from resolution_kit.knowledge.styles import Emphasis, Style
from resolution_kit.writing.document import locale
from resolution_kit.writing.style_looks import NORMAL, Look
from resolution_kit.writing.style_names import NOTE_MARK, OF_WORD, style_id
from resolution_kit.writing.word.oxml import twips, w

ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
"""How Word says where a paragraph stands."""


class Styles:
    """Makes styles and knows them by name; python-docx would look through all of them at every paragraph.

    Of a file that may be hostile only names and ids are read, and they as mere text.
    """

    def __init__(self, document: Document, style: Style) -> None:
        self._root: Any = document.styles.element
        self._style = style
        for stock in filter(_is_stock_heading, self._root.findall(qn("w:style"))):
            self._root.remove(stock)
        theirs = self._root.findall(qn("w:style"))
        self._known = {(one.get(qn("w:type")), _name(one)): one for one in theirs}
        self._taken = {one.get(qn("w:styleId")) for one in theirs}
        self._borrowed = bool(theirs)
        self.ids: dict[str, str] = {}
        """What paragraphs and runs call a style by."""
        self._made: dict[str, Any] = {}
        if not len(self._root):
            self._root.append(_defaults(style))
        usual = [one for one in theirs if _is_usual(one)]
        if usual:
            self._adopt(NORMAL, usual[0])
        else:
            self._add_normal()

    def add(self, look: Look) -> None:
        """Make a paragraph style, or take that of the file."""
        element, new = self._style_of(look.name, WD_STYLE_TYPE.PARAGRAPH)
        if new:
            element.get_or_add_basedOn().val = self.ids[look.parent]
            _dress(ParagraphStyle(element), look)

    def add_characters(self, name: str, emphasis: Emphasis = "none") -> None:
        """Make a character style, or take that of the file."""
        element, new = self._style_of(name, WD_STYLE_TYPE.CHARACTER)
        if new:
            _emphasise(Font(element), emphasis)
            if name == NOTE_MARK:
                Font(element).superscript = True

    def number(self, lists: Mapping[str, tuple[int, int]]) -> None:
        """Give styles the lists of the paper; in a conference's file any other of the paper stands in no list."""
        for name, element in self._made.items():
            if name in lists or (self._borrowed and _plain(name) not in OF_WORD):
                properties = element.get_or_add_pPr()
                properties.replace(properties.get_or_add_numPr(), number_of(*lists.get(name, (None, 0))))

    def _style_of(self, name: str, kind: WD_STYLE_TYPE) -> tuple[Any, bool]:
        """(the style, whether it is new)."""
        found = self._known.get((WD_STYLE_TYPE.to_xml(kind), _plain(name)))
        element = self._new(name, kind) if found is None else found
        self._adopt(name, element)
        return element, found is None

    def _new(self, name: str, kind: WD_STYLE_TYPE) -> Any:
        element = self._root.add_style_of_type(name, kind, _plain(name) in OF_WORD)
        free = (id_ for n in count() if (id_ := f"{style_id(name)}{n or ''}") not in self._taken)
        element.styleId = next(free)
        element.qFormat_val = True
        self._taken.add(element.styleId)
        return element

    def _adopt(self, name: str, element: Any) -> None:
        self.ids[name] = element.get(qn("w:styleId")) or ""
        if element.get(qn("w:type")) == "paragraph":
            self._made[name] = element

    def _add_normal(self) -> None:
        element, _ = self._style_of(NORMAL, WD_STYLE_TYPE.PARAGRAPH)
        element.default = True
        form, font = ParagraphStyle(element).paragraph_format, self._style.font
        form.widow_control = True
        form.space_before, form.space_after, form.line_spacing = Pt(0), Pt(font.space), float(font.line)


def number_of(level: int | None, number: int) -> Any:
    """The element that puts a paragraph, or all of a style, in a list; the list 0 is none."""
    return w("numPr", *([] if level is None else [w("ilvl", val=level)]), w("numId", val=number))


def _dress(style: ParagraphStyle, look: Look) -> None:
    """Say what a style has of its own; in the order of the schema, of which python-docx knows a part."""
    _set_place(style, look)
    if look.upright:
        style.font.bold = style.font.cs_bold = False
    _emphasise(style.font, look.emphasis)
    if look.size:
        style.font.size = Pt(look.size)
        style.element.rPr.sz.addnext(w("szCs", val=round(2 * look.size)))


def _set_place(style: ParagraphStyle, look: Look) -> None:
    """Say where the paragraphs of a style stand, and what runs along them."""
    form, element = style.paragraph_format, style.element
    if look.keep:
        form.keep_with_next = form.keep_together = True
    if look.new_page:
        form.page_break_before = True
    if look.uncounted:
        element.get_or_add_pPr().append(w("suppressLineNumbers"))
    if look.rule:
        element.get_or_add_pPr().append(w("pBdr", w("bottom", val="single", sz=4, space=1, color="auto")))
    if look.before is not None:
        form.space_before = Pt(look.before)
    if look.after is not None:
        form.space_after = Pt(look.after)
    if look.indents:
        form.left_indent = Twips(twips(look.indents.left))
        form.right_indent = Twips(twips(look.indents.right))
        form.first_line_indent = Twips(twips(look.indents.first))
    if look.align:
        form.alignment = ALIGN[look.align]
    if look.outline is not None:
        element.get_or_add_pPr().append(w("outlineLvl", val=look.outline))


def _emphasise(font: Font, emphasis: Emphasis) -> None:
    if emphasis == "bold":
        font.bold = font.cs_bold = True
    elif emphasis == "italic":
        font.italic = font.cs_italic = True
    elif emphasis == "underline":
        font.underline = True


def _defaults(style: Style) -> Any:
    name, language, size = style.font.name, locale(style), round(2 * style.font.size)
    font = w("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)
    tongue = w("lang", val=language, eastAsia=language)
    run = w("rPr", font, w("sz", val=size), w("szCs", val=size), tongue)
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault"))


def _name(style: Any) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else _plain(name.get(qn("w:val")) or "")


def _plain(name: str) -> str:
    """The name of a style as it is compared: capitals do not count in those of Word's own."""
    return name.lower() if name.lower() in OF_WORD else name


def _is_stock_heading(style: Any) -> bool:
    """Whether it is a heading as Word ships it, in the theme's accent and its typeface: nobody chose that look."""
    colour, fonts = style.find(f"{qn('w:rPr')}/{qn('w:color')}"), style.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
    if colour is None or fonts is None or _name(style) not in ("heading 1", "heading 2"):
        return False
    return bool(colour.get(qn("w:themeColor")) == "accent1" and fonts.get(qn("w:asciiTheme")) == "majorHAnsi")


def _is_usual(style: Any) -> bool:
    """Whether it is the style of paragraphs that have none."""
    return style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true", "on")
