"""Styles of a Word file: what a paragraph or a run has from its style, and that style from the one it is based on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resolution_kit.reading.word.indents import NOWHERE, Place
from resolution_kit.reading.word.numbering import LEVELS, Numbering
from resolution_kit.wordfile.xml import Element, W, child, number, switch, value

LONGEST_CHAIN = 40
"""Styles based on each other in a row that are followed; Word allows ten."""

_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_NESTED = re.compile(r"List (?:Number |Bullet )?([2-5])", re.IGNORECASE)
"""Word's own styles for lists in lists: each is a list of its own, the name alone says how deep."""
_BODY_TEXT = 9
"""The outline level that means none."""


@dataclass(frozen=True, slots=True)
class Form:
    """What the properties of a paragraph come to."""

    style: str
    """The name of its style, empty for none."""
    list: int | None
    level: int
    heading: int
    place: Place
    below: int = 0
    """By how many levels its style stands below others, by its name: 1 for List Number 2."""


class Styles:
    """styles.xml."""

    def __init__(self, root: Element | None, numbering: Numbering) -> None:
        self.numbering = numbering
        self._styles: dict[str, Element] = {}
        self._usual = ""
        for style in () if root is None else root.iterfind(f"{W}style"):
            id_ = style.get(f"{W}styleId") or ""
            self._styles.setdefault(id_, style)
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on"):
                self._usual = id_
        self._defaults = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
        self._chains: dict[str, tuple[str, ...]] = {}
        self._switched: dict[tuple[str, str], bool | None] = {}
        self._forms: dict[str, Form] = {}
        self.names = frozenset(filter(None, (value(style, "name") for style in self._styles.values())))

    def of(self, properties: Element | None) -> str:
        """The id of the style of a paragraph."""
        return value(properties, "pStyle") or self._usual

    def form(self, properties: Element | None) -> Form:
        """What a paragraph's own properties and its style come to."""
        id_ = self.of(properties)
        form = self._forms.get(id_)
        if form is None:
            form = self._forms[id_] = self._styled(id_)
        if properties is None:
            return form
        own = child(properties, "numPr")
        list_, level = number(own, "numId"), number(own, "ilvl")
        place = form.place
        if list_ is not None:
            place = place.below(self.numbering.place(list_, _level(level, 0)))
        return Form(
            form.style,
            form.list if list_ is None else list_ or None,
            _level(level, form.level if list_ is None or list_ == form.list else 0),
            _heading(number(properties, "outlineLvl"), form.heading),
            place.under(properties),
            form.below,
        )

    def _styled(self, id_: str) -> Form:
        """What a style alone comes to."""
        list_ = level = outline = None
        place, named = NOWHERE, 0
        for one in reversed(self._chain(id_)):
            style = self._styles[one]
            properties = child(style, "pPr")
            numbers = child(properties, "numPr")
            if number(numbers, "numId") is not None:
                list_ = number(numbers, "numId") or None
                stands = self.numbering.level_of(list_, (one,)) if list_ else None
                level = number(numbers, "ilvl") if stands is None else stands
                place = place.below(self.numbering.place(list_, _level(level, 0)))
            elif number(numbers, "ilvl") is not None:
                level = number(numbers, "ilvl")
            outline = number(properties, "outlineLvl") if number(properties, "outlineLvl") is not None else outline
            place = place.under(properties)
            match = _HEADING.fullmatch(value(style, "name") or "")
            named = int(match[1]) if match else 1 if value(style, "name") == "Title" else named
        name = value(self._styles.get(id_), "name") or ""
        nested = _NESTED.fullmatch(name)
        return Form(name, list_, _level(level, 0), _heading(outline, named), place, int(nested[1]) - 1 if nested else 0)

    def switched(self, id_: str, tag: str) -> bool | None:
        """Whether a style switches `tag`, such as `i`, on or off; None where it does not say."""
        key = id_, tag
        if key not in self._switched:
            said = (switch(child(self._styles[one], "rPr"), tag) for one in self._chain(id_))
            self._switched[key] = next((on for on in said if on is not None), None)
        return self._switched[key]

    def value_of(self, id_: str | None, tag: str) -> str | None:
        """The value that a style gives to `tag`; None if it does not say."""
        said = (value(child(self._styles[one], "rPr"), tag) for one in self._chain(id_ or ""))
        return next((found for found in said if found is not None), None)

    def shows(self, tag: str, paragraph: str, run: Element | None) -> bool:
        """Whether a run is italic (`i`), bold (`b`) or underlined (`u`): by itself, or by its styles.

        Where the styles of paragraph and run both switch italics or bold on, they cancel each other out (ISO/IEC
        29500-1, 17.7.3).
        """
        own = switch(run, tag)
        if own is not None:
            return own
        by_run = self.switched(value(run, "rStyle") or "", tag)
        by_paragraph = self.switched(paragraph, tag)
        if tag == "u":
            return bool(by_paragraph if by_run is None else by_run)
        return bool(switch(self._defaults, tag)) or bool(by_run) != bool(by_paragraph)

    def name(self, id_: str | None) -> str:
        """The name of a style; Word's own names are English in every language."""
        return value(self._styles.get(id_ or ""), "name") or ""

    def _chain(self, id_: str) -> tuple[str, ...]:
        """The style and those it is based on, nearest first."""
        if id_ not in self._chains:
            self._chains[id_] = tuple(self._based(id_))
        return self._chains[id_]

    def _based(self, id_: str) -> Iterator[str]:
        seen: set[str] = set()
        while id_ in self._styles and id_ not in seen and len(seen) < LONGEST_CHAIN:
            yield id_
            seen.add(id_)
            id_ = value(self._styles[id_], "basedOn") or ""


def _level(level: int | None, otherwise: int) -> int:
    return level if level is not None and 0 <= level < LEVELS else otherwise


def _heading(outline: int | None, otherwise: int) -> int:
    if outline is None or outline < 0:
        return otherwise
    return outline + 1 if outline < _BODY_TEXT else 0
