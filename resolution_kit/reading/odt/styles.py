"""Styles of an OpenDocument text: the look of a run and the place of a paragraph, from a style and its parents."""

from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.reading.odt.names import FO, STYLE, twips
from resolution_kit.reading.word.runs import Look
from resolution_kit.wordfile.xml import Element

LONGEST_CHAIN = 40
"""Styles based on each other in a row that are followed."""
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_TEXT, _PARAGRAPH = f"{STYLE}text-properties", f"{STYLE}paragraph-properties"


@dataclass(frozen=True, slots=True)
class Marks:
    """How text is set; None if nothing is said."""

    italic: bool | None = None
    bold: bool | None = None
    underlined: bool | None = None
    struck: bool | None = None
    position: str | None = None
    """`super`, `sub`, or empty for the line itself."""
    colour: str | None = None
    background: str | None = None

    def under(self, other: "Marks") -> "Marks":
        """The same, changed by what is said nearer to the text."""
        pairs = ((getattr(other, name), getattr(self, name)) for name in Marks.__slots__)
        return Marks(*(near if near is not None else far for near, far in pairs))

    @property
    def coloured(self) -> bool:
        """Whether a colour or a background sets it apart."""
        ink, paper = self.colour or "", self.background or ""
        return paper.startswith("#") or (ink.startswith("#") and ink[1:3] + ink[1:3] != ink[3:7])

    @property
    def look(self) -> Look:
        """What counts for a reader."""
        marks = (self.italic, self.bold, self.underlined, self.struck)
        italic, bold, underlined, struck = map(bool, marks)
        return Look(italic, bold, underlined, struck, self.position or "", self.coloured)


class Styles:
    """The styles of a text: those of its own part come before the named ones."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        for root in roots:
            for style in () if root is None else root.iter(f"{STYLE}style"):
                key = style.get(f"{STYLE}family") or "", style.get(f"{STYLE}name") or ""
                self._styles.setdefault(key, style)
        self.names = frozenset(self.name(name) for _, name in self._styles)

    def name(self, id_: str | None, family: str = "paragraph") -> str:
        """The name of the nearest style that a person sees; automatic styles have none of their own."""
        for style in self._chain(family, id_):
            shown = style.get(f"{STYLE}display-name")
            named = shown or (style.get(f"{STYLE}name") or "").replace("_20_", " ")
            if style.get(f"{STYLE}parent-style-name") is None or shown:
                return named
        return (id_ or "").replace("_20_", " ")

    def marks(self, id_: str | None, family: str) -> Marks:
        """How the text of a style is set."""
        found = Marks()
        for style in reversed(list(self._chain(family, id_))):
            properties = style.find(_TEXT)
            if properties is not None:
                found = found.under(_marks(properties))
        return found

    def margins(self, id_: str | None) -> tuple[int | None, int | None]:
        """Left margin and indent of the first line of a paragraph style, in twips; None if nothing is said."""
        left = first = None
        for style in reversed(list(self._chain("paragraph", id_))):
            properties = style.find(_PARAGRAPH)
            if properties is not None:
                margin, indent = twips(properties.get(f"{FO}margin-left")), twips(properties.get(f"{FO}text-indent"))
                left, first = left if margin is None else margin, first if indent is None else indent
        return left, first

    def list_of(self, id_: str | None) -> str | None:
        """The list style that a paragraph style names."""
        found = (style.get(f"{STYLE}list-style-name") for style in self._chain("paragraph", id_))
        return next((name for name in found if name), None)

    def _chain(self, family: str, id_: str | None) -> Iterator[Element]:
        """The style and those it is based on, nearest first."""
        seen: set[str] = set()
        while id_ and id_ not in seen and (family, id_) in self._styles and len(seen) < LONGEST_CHAIN:
            seen.add(id_)
            style = self._styles[family, id_]
            yield style
            id_ = style.get(f"{STYLE}parent-style-name")


def _marks(properties: Element) -> Marks:
    slant, weight = properties.get(f"{FO}font-style"), properties.get(f"{FO}font-weight")
    line, struck = (properties.get(f"{STYLE}text-{name}-style") for name in ("underline", "line-through"))
    position = properties.get(f"{STYLE}text-position")
    return Marks(
        None if slant is None else slant != "normal",
        None if weight is None else weight in _BOLD,
        None if line is None else line != "none",
        None if struck is None else struck != "none",
        None if position is None else _position(position),
        properties.get(f"{FO}color"),
        properties.get(f"{FO}background-color"),
    )


def _position(text: str) -> str:
    """`super`, `sub` or empty for `super 58%`, `-33% 58%`, `0% 100%`."""
    head = text.partition(" ")[0]
    if head in ("super", "sub"):
        return head
    return "sub" if head.startswith("-") else "" if head in ("0%", "0") else "super"
