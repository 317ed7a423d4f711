"""The document as a whole, the same for every format: title, authors, language, margins, typefaces."""

from collections.abc import Sequence

from resolution_kit.knowledge.styles import Style
from resolution_kit.model import Resolution
from resolution_kit.printing import Printed
from resolution_kit.text.inline import plain
from resolution_kit.writing.printable import one_line

_LOCALES = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES"}
"""The variety of a language that the United Nations writes."""
_SAME_WIDTH = {
    "Times New Roman": ("Liberation Serif", "Tinos", "TeX Gyre Termes", "Nimbus Roman", "Libertinus Serif"),
    "Arial": ("Liberation Sans", "Arimo", "TeX Gyre Heros", "Nimbus Sans", "DejaVu Sans"),
    "Calibri": ("Carlito", "Liberation Sans", "DejaVu Sans"),
    "Cambria": ("Caladea", "Liberation Serif", "Libertinus Serif"),
    "Garamond": ("EB Garamond", "Libertinus Serif"),
}
"""Typefaces for machines that lack the one a house style names."""
_SANS = frozenset({"Arial", "Calibri", "Helvetica", "Verdana", "Tahoma", "Trebuchet MS", "Segoe UI", "Roboto"})


def locale(style: Style) -> str:
    """The language tag of the whole paper."""
    return "en-US" if style.spelling == "american" else _LOCALES.get(style.language, style.language)


def title(resolution: Resolution) -> str:
    """The title, else the topic or the organ; empty if there is none of them."""
    organ = plain(resolution.main.organ.text) if resolution.main.organ else ""
    return one_line(resolution.first("title") or resolution.first("topic") or organ)


def title_of_page(resolution: Resolution, style: Style, paragraphs: Sequence[Printed]) -> str:
    """The title, else the first words of the page, else the title of the house style: never empty."""
    texts = (one_line(plain(paragraph.text)) for paragraph in paragraphs)
    return title(resolution) or next(filter(None, texts), "") or style.title


def code(resolution: Resolution) -> str:
    """The number of the draft, such as `DR/1.1`, which is at the head of every page after the first."""
    return one_line(resolution.first("code"))


def topic(resolution: Resolution) -> str:
    """What the paper is about."""
    return one_line(resolution.first("topic"))


def authors(resolution: Resolution) -> list[str]:
    """The sponsors."""
    return [one_line(name) for name in resolution.get("sponsors")]


def margins(style: Style) -> tuple[float, float, float]:
    """(top, bottom, each side) of the sheet in centimetres."""
    page = style.page
    top, bottom, side = (page.margin if own is None else own for own in (page.top, page.bottom, page.side))
    return top, bottom, side


WIDTHS = {"A4": 21.0, "Letter": 21.59}
"""The width of a sheet in centimetres."""


def text_width(style: Style) -> float:
    """The width of the text in centimetres."""
    return WIDTHS[style.page.size] - 2 * margins(style)[2]


def typefaces(name: str) -> tuple[str, ...]:
    """A typeface and those of the same width that may stand for it, in order."""
    others = _SAME_WIDTH.get(name) or _SAME_WIDTH["Arial" if is_sans(name) else "Times New Roman"]
    return name, *(other for other in others if other != name)


def is_sans(name: str) -> bool:
    """Whether it is a typeface without serifs."""
    return name in _SANS or "sans" in name.casefold()
