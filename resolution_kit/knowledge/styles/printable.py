"""Refuses styles that no page can show: without labels, or with lengths that are negative or larger than a sheet."""

import re
from collections.abc import Iterator

import yaml

from resolution_kit.data.yaml_source import Node, Source, line_of
from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles.schema import Style

LONGEST = 20
"""The most for margins and indents in centimetres, and for the space after a clause in points."""
SMALLEST, LARGEST = 6, 72
"""The least and the most for the size of type in points."""
WIDEST = 3
"""The most for the distance of lines, as a multiple of single spacing."""
FARTHEST = 100
"""The most for the interval of line numbers, and for the space below a heading line in points."""

_BRACES = re.compile(r"\{(.*?)\}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_COUNTS = ("1", "a", "A", "i", "I")
_NUMBERS = ("page", "pages")
_NAMES = ("organ", "committee")


def must_be_printable(made: Style, source: Source) -> None:
    """Raise the first Problem of a style that no page can show."""
    for problem in unprintable(made, source):
        raise problem


def unprintable(made: Style, source: Source) -> Iterator[Problem]:
    """What no page can show of a style, each with its line if the file has the key."""
    for path, message in _faults(made):
        node = _node(source.root, path.split("."))
        yield Problem(message, where=f"{source.name}:{line_of(node)}" if node else source.name)


def _node(root: Node | None, keys: list[str]) -> Node | None:
    for key in keys:
        pairs = root.value if isinstance(root, yaml.MappingNode) else []
        root = next((value for name, value in pairs if name.value == key), None)
    return root


def _faults(made: Style) -> Iterator[tuple[str, str]]:
    """(key, what is wrong with its value)."""
    if not _LANGUAGE.fullmatch(made.language):
        yield "language", f"`language: {made.language[:40]}`, expected a language tag such as `en` or `en-GB`"
    yield from _labels(made)
    yield from _braces("page.numbers", made.page.numbers, _NUMBERS)
    yield from _braces("organ.again", made.organ.again, _NAMES)
    page, indent, font = made.page, made.indent, made.font
    lengths = {f"page.{name}": getattr(page, name) for name in ("margin", "top", "bottom", "side")}
    lengths |= {"indent.body": indent.body, "indent.step": indent.step, "font.after": font.after}
    lengths |= {"font.inside": font.inside} if font.inside is not None else {}
    lengths |= {"line_numbers.distance": made.line_numbers.distance}
    for path, length in (*lengths.items(), *(("indent.levels", level) for level in indent.levels)):
        yield from _outside(path, length, 0, LONGEST)
    for name in ("size", "title"):
        yield from _outside(f"font.{name}", getattr(font, name), SMALLEST, LARGEST, "points")
    yield from _outside("font.line", font.line, 1, WIDEST)
    yield from _outside("line_numbers.every", made.line_numbers.every, 0, FARTHEST)
    for name in ("sponsors", "signatories"):
        limit = getattr(made.limits, name)
        for share in ("least_share", "most_share"):
            yield from _outside(f"limits.{name}.{share}", getattr(limit, share), 0, 1)
    for form in made.heading:
        yield from _outside("heading", form.after, 0, FARTHEST, "points")


def _labels(made: Style) -> Iterator[tuple[str, str]]:
    if not made.operative.labels:
        yield "operative.labels", '`labels` is empty, expected a label for each level, such as "{1}."'
    for path, labels in (("operative.labels", made.operative.labels), ("preambular.labels", made.preambular.labels)):
        for label in labels:
            yield from _braces(path, label, _COUNTS)
            if not _BRACES.search(label) and any(map(str.isalnum, label)):
                yield path, f"the label `{label}` does not count, expected a counter in braces, as in `({{a}})`"
            if len(_BRACES.findall(label)) > 1:
                yield path, f"the label `{label}` counts twice, expected one counter, as in `({{a}})`"


def _braces(path: str, text: str, known: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for found in _BRACES.findall(text):
        if found not in known:
            yield path, f"`{{{found}}}` in `{text}`, expected one of {', '.join(f'{{{name}}}' for name in known)}"


def _outside(path: str, found: float | None, least: float, most: float, what: str = "") -> Iterator[tuple[str, str]]:
    if found is None or least <= found <= most:
        return
    kind = what or "a number"
    yield path, f"`{path.rpartition('.')[2]}: {found:g}`, expected {kind} from {least} to {most}"
