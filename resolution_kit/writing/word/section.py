"""The page: sheet, margins, what stands at its head and foot, numbers of lines."""

from dataclasses import dataclass, replace

from resolution_kit.knowledge.styles import Style
from resolution_kit.writing.word.xml import twips, w
from resolution_kit.writing.xml import element

_SIZES: dict[str, tuple[int, int]] = {"A4": (11906, 16838), "Letter": (12240, 15840)}
"""Width and height of a sheet in twips."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A head or foot that pages have."""

    kind: str
    """`header` or `footer`."""
    when: str
    """On which pages: `first`, `even`, or `default` for all others."""
    id: str

    def xml(self) -> str:
        """The element that refers to it."""
        return element(f"w:{self.kind}Reference", **{"w:type": self.when, "r:id": self.id})


@dataclass(frozen=True, slots=True)
class Section:
    """The properties of the page; what is XML here is an element as it stands there."""

    size: str
    margins: str
    lines: str = ""
    borders: str = ""
    numbers: str = ""
    references: tuple[Reference, ...] = ()
    first_differs: bool = False
    even_differs: bool = False
    """Whether pages of even numbers have their own head and foot; said in the settings."""

    def has(self, kind: str) -> bool:
        """Whether pages have a `header`, or a `footer`."""
        return any(reference.kind == kind for reference in self.references)

    def with_head(self, id_: str) -> "Section":
        """The same with this head on every page but the first."""
        feet = [one for one in self.references if one.kind == "footer" and one.when == "default"]
        again = [] if self.first_differs else [replace(one, when="first") for one in feet]
        added = (*again, *(Reference("header", when, id_) for when in self._whens() if when != "first"))
        return replace(self, references=(*self.references, *added), first_differs=True)

    def with_foot(self, id_: str) -> "Section":
        """The same with this foot on every page."""
        added = (Reference("footer", when, id_) for when in self._whens())
        return replace(self, references=(*self.references, *added))

    def xml(self) -> str:
        """The element `w:sectPr`."""
        heads = "".join(reference.xml() for reference in self.references)
        first = w("titlePg") if self.first_differs else ""
        return w("sectPr", heads, self.size, self.margins, self.borders, self.lines, self.numbers, first)

    def _whens(self) -> list[str]:
        return ["default", *["first"] * self.first_differs, *["even"] * self.even_differs]


def of_house(style: Style) -> Section:
    """The page of a house style, without head and foot."""
    page = style.page
    width, height = _SIZES[page.size]
    top, bottom, side = (twips(page.margin if own is None else own) for own in (page.top, page.bottom, page.side))
    margins = w("pgMar", top=top, right=side, bottom=bottom, left=side, header=709, footer=709, gutter=0)
    return Section(w("pgSz", w=width, h=height), margins, _line_numbers(style))


def _line_numbers(style: Style) -> str:
    lines = style.line_numbers
    if not lines.every:
        return ""
    restart = "newPage" if lines.restart == "page" else "continuous"
    return w("lnNumType", countBy=lines.every, distance=twips(lines.distance), restart=restart)
