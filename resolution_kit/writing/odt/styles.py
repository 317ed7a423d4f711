"""The styles of an OpenDocument text: those of the paper by name, and what single paragraphs and runs have besides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from resolution_kit.knowledge.styles import Align, Emphasis, Style
from resolution_kit.printing import Printed
from resolution_kit.writing import style_looks as looks
from resolution_kit.writing.document import locale
from resolution_kit.writing.families import FAMILIES
from resolution_kit.writing.indents import Indents
from resolution_kit.writing.odt.elements import cm, element, id_of, points
from resolution_kit.writing.odt.lists import list_style
from resolution_kit.writing.style_looks import Look
from resolution_kit.writing.style_names import NOTE, NOTE_MARK, RunLook, paragraph_style

ALIGN: dict[Align, str] = {"left": "start", "center": "center", "right": "end", "justify": "justify"}
_USUAL = {looks.NORMAL: "Standard", "heading 1": "Heading 1", "heading 2": "Heading 2", "header": "Header",
          "footer": "Footer", NOTE: "Footnote", NOTE_MARK: "Footnote Symbol"}  # fmt: skip
"""Styles that every word processor has, by the names that Word gives them."""
_SHOWN: dict[Emphasis, dict[str, str]] = {
    "none": {},
    "bold": {f"{form}font-weight{of}": "bold" for form, of in (("fo:", ""), ("style:", "-complex"))},
    "italic": {f"{form}font-style{of}": "italic" for form, of in (("fo:", ""), ("style:", "-complex"))},
    "underline": {
        "style:text-underline-style": "solid",
        "style:text-underline-width": "auto",
        "style:text-underline-color": "font-color",
    },
}


def style_name(name: str) -> str:
    """The name of a style as paragraphs and runs refer to it."""
    return id_of(_USUAL.get(name, name))


def named(printed: Iterable[Printed], style: Style, *, notes: bool, head: bool) -> str:
    """The named styles: those of all kinds, and those of the levels and heading fields that the paper has."""
    found = [*looks.looks(list(printed), style).values()]
    found += [looks.head(style)] if head else []
    found += [looks.note(style)] if notes else []
    found = _spaced(found, style)
    lists = {
        name: {"style:list-style-name": list_style(family), "style:list-level": level}
        for family in FAMILIES
        for level, name in enumerate(family.names, 1)
    }
    characters = looks.characters(style)
    mark = {"style:text-position": "super 58%"}
    return "".join(
        (
            _normal(style),
            *(_paragraph(look, lists.get(look.name, {})) for look in found),
            *(_characters(name, _SHOWN[emphasis]) for name, emphasis in characters.items()),
            _characters(NOTE_MARK, mark) if notes else "",
        )
    )


def defaults(style: Style) -> str:
    """What holds for every paragraph: typeface, size, language, the distance of tabs."""
    language, _, country = locale(style).partition("-")
    given: dict[str, object] = {}
    for form, of in (("fo:", ""), ("style:", "-asian"), ("style:", "-complex")):
        given |= {f"style:font-name{of}": style.font.name, f"{form}font-size{of}": points(style.font.size)}
        given |= {f"{form}language{of}": language, f"{form}country{of}": country or "none"}
    place = {"style:tab-stop-distance": cm(style.indent.step), "style:writing-mode": "page"}
    return element(
        "style:default-style",
        {"style:family": "paragraph"},
        element("style:paragraph-properties", place),
        element("style:text-properties", given | {"fo:hyphenate": "false"}),
    )


@dataclass(frozen=True, slots=True)
class Placed:
    """What a paragraph has besides its style."""

    style: str
    keep: bool = False
    after: float | None = None
    align: Align | None = None
    indents: Indents | None = None
    """Those of a heading, which would else be indented as its outline is."""

    @classmethod
    def of(cls, printed: Printed, indents: Indents | None) -> "Placed":
        """Of a paragraph; a heading field has all of it in its style."""
        after = printed.after if printed.ref else None
        align = printed.align if printed.kind == "organ" and printed.align != "left" else None
        return cls(paragraph_style(printed), printed.follows, after, align, indents)


class Automatic:
    """Styles without a name of their own, made when the first paragraph or run needs one."""

    def __init__(self) -> None:
        self._paragraphs: dict[Placed, str] = {}
        self._runs: dict[tuple[RunLook, bool], str] = {}

    def paragraph(self, placed: Placed) -> str:
        """The style of a paragraph, as it refers to it."""
        if placed == Placed(placed.style):
            return style_name(placed.style)
        return self._paragraphs.setdefault(placed, f"P{len(self._paragraphs) + 1}")

    def run(self, look: RunLook, *, upright: bool = False) -> str:
        """The style of a run, as it refers to it; empty for none. An upright one stands out from italics."""
        if look == RunLook(look.style) and not upright:
            return style_name(look.style) if look.style else ""
        return self._runs.setdefault((look, upright), f"T{len(self._runs) + 1}")

    def made(self) -> str:
        """The styles that have been asked for."""
        paragraphs = (_style(id_, "paragraph", one.style, _placed(one)) for one, id_ in self._paragraphs.items())
        runs = (_style(id_, "text", look.style, _run(look, up)) for (look, up), id_ in self._runs.items())
        return "".join((*paragraphs, *runs))


def _style(id_: str, family: str, parent: str, properties: str) -> str:
    given = {"style:name": id_, "style:family": family, "style:parent-style-name": style_name(parent)}
    return element("style:style", given, properties)


def _placed(placed: Placed) -> str:
    given = {
        "fo:keep-with-next": "always" if placed.keep else None,
        "fo:margin-top": None if placed.after is None else "0cm",
        "fo:margin-bottom": None if placed.after is None else points(placed.after),
        "fo:text-align": ALIGN[placed.align] if placed.align else None,
    }
    return element("style:paragraph-properties", given | _indented(placed.indents))


def _run(look: RunLook, upright: bool) -> str:
    shown = (_SHOWN["bold"] if look.bold else {}) | (_SHOWN["italic"] if look.italic else {})
    shown |= dict.fromkeys(_SHOWN["italic"], "normal") if upright else {}
    return element("style:text-properties", shown)


def _normal(style: Style) -> str:
    place = {
        "fo:margin-top": "0cm",
        "fo:margin-bottom": points(style.font.space),
        "fo:line-height": f"{round(100 * style.font.line)}%",
        "fo:text-align": "start",
        "fo:orphans": 2,
        "fo:widows": 2,
    }
    given = {"style:name": "Standard", "style:family": "paragraph", "style:class": "text"}
    return element("style:style", given, element("style:paragraph-properties", place))


def _spaced(found: Iterable[Look], style: Style) -> list[Look]:
    """The looks with both spaces if they say one: LibreOffice takes a missing one for none at all."""
    known, spaced = {looks.NORMAL: Look(looks.NORMAL, before=0, after=style.font.space)}, []
    for look in found:
        above = known[look.parent]
        before = above.before if look.before is None else look.before
        after = above.after if look.after is None else look.after
        known[look.name] = replace(look, before=before, after=after)
        says = look.before is not None or look.after is not None
        spaced.append(known[look.name] if says else look)
    return spaced


def _paragraph(look: Look, listed: Mapping[str, object]) -> str:
    name = _USUAL.get(look.name, look.name)
    given = {
        "style:name": id_of(name),
        "style:display-name": name,
        "style:family": "paragraph",
        "style:parent-style-name": style_name(look.parent),
        "style:default-outline-level": None if look.outline is None else look.outline + 1,
        **listed,
    }
    place = element("style:paragraph-properties", _place(look))
    return element("style:style", given, place, _letters(look))


def _place(look: Look) -> Mapping[str, object]:
    indents, above, below = look.indents, look.before, look.after
    given: dict[str, object] = {
        "fo:margin-top": None if above is None else points(above),
        "fo:margin-bottom": None if below is None else points(below),
        "fo:text-align": ALIGN[look.align] if look.align else None,
        "fo:keep-with-next": "always" if look.keep else None,
        "fo:keep-together": "always" if look.keep else None,
        "fo:break-before": "page" if look.new_page else None,
        "text:number-lines": "false" if look.uncounted else None,
    }
    return (
        given
        | _indented(indents)
        | ({"fo:border-bottom": "0.5pt solid #000000", "fo:padding-bottom": "1pt"} if look.rule else {})
    )


def _indented(indents: Indents | None) -> dict[str, object]:
    if indents is None:
        return {}
    lengths = {"margin-left": indents.left, "margin-right": indents.right, "text-indent": indents.first}
    return {f"fo:{name}": cm(length) for name, length in lengths.items()}


def _letters(look: Look) -> str:
    upright = dict.fromkeys(_SHOWN["bold"], "normal") if look.upright else {}
    size = points(look.size) if look.size else None
    sizes = {name: size for name in ("fo:font-size", "style:font-size-asian", "style:font-size-complex") if size}
    given = upright | _SHOWN[look.emphasis] | sizes
    return element("style:text-properties", given) if given else ""


def _characters(name: str, shown: Mapping[str, str]) -> str:
    shown_name = _USUAL.get(name, name)
    given = {"style:name": id_of(shown_name), "style:display-name": shown_name, "style:family": "text"}
    return element("style:style", given, element("style:text-properties", shown))
