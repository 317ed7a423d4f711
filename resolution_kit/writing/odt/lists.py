"""The list styles of an OpenDocument text: how each family of lists counts, and where its labels stand."""

from resolution_kit.errors import Problem
from resolution_kit.knowledge.styles import Style
from resolution_kit.writing.families import COUNT, FAMILIES, OPERATIVE, PREAMBULAR, Family
from resolution_kit.writing.odt.elements import cm, element, id_of

DEEPEST = 10
"""Levels of a list in OpenDocument."""


def list_name(family: Family) -> str:
    """The name of a family's list style, for people."""
    if family is OPERATIVE:
        return "Operative List"
    return "Preambular List" if family is PREAMBULAR else "Unnumbered List"


def list_style(family: Family) -> str:
    """The name of a family's list style, as lists and paragraph styles refer to it."""
    return id_of(list_name(family))


def list_styles(style: Style) -> str:
    """The list styles of all families."""
    return "".join(
        element(
            "text:list-style",
            {"style:name": list_style(family), "style:display-name": list_name(family)},
            *(_level(family, level, style) for level in range(DEEPEST)),
        )
        for family in FAMILIES
    )


def outline() -> str:
    """That headings have no number, and no indent for one."""
    place = element("style:list-level-label-alignment", {"text:label-followed-by": "nothing"})
    mode = {"text:list-level-position-and-space-mode": "label-alignment"}
    properties = element("style:list-level-properties", mode, place)
    levels = (
        element("text:outline-level-style", {"text:level": level, "style:num-format": ""}, properties)
        for level in range(1, DEEPEST + 1)
    )
    return element("text:outline-style", {"style:name": "Outline"}, *levels)


def counted(label: str) -> tuple[str, str, str]:
    """(what stands before the count, how it counts, what stands behind it) for a label such as `({a})`."""
    found = list(COUNT.finditer(label))
    if len(found) > 1:
        raise Problem(f"the label `{label}` counts {len(found)} times, expected once, as in `({{a}})`")
    if not found:
        return label, "", ""
    return label[: found[0].start()], found[0][1], label[found[0].end() :]


def _level(family: Family, level: int, style: Style) -> str:
    """A level; if its text hangs beside the label, the text begins at the margin, else at a tab stop.

    A label that does not count is a number that shows only what stands before it: a bullet would print as a dot.
    """
    before, way, behind = counted(family.label(level, style))
    indents = family.indents(level, style)
    stop = None if indents.hangs else cm(indents.left + indents.first + indents.room)
    place = element(
        "style:list-level-label-alignment",
        {
            "text:label-followed-by": "listtab",
            "text:list-tab-stop-position": stop,
            "fo:text-indent": cm(indents.first),
            "fo:margin-left": cm(indents.left),
        },
    )
    mode = {"text:list-level-position-and-space-mode": "label-alignment"}
    properties = element("style:list-level-properties", mode, place)
    given = {
        "text:level": level + 1,
        "style:num-prefix": before or None,
        "style:num-suffix": behind or None,
        "style:num-format": way,
        "style:num-letter-sync": "true" if way in ("a", "A") else None,
    }
    return element("text:list-level-style-number", given, properties)
