"""Where a paragraph stands between the margins, as Word says it."""

from resolution_kit.writing.indents import Place
from resolution_kit.writing.word.xml import twips, w


def indents(place: Place) -> str:
    """The element `w:ind`."""
    first = {"hanging": twips(-place.first)} if place.first < 0 else {"firstLine": twips(place.first)}
    return w("ind", left=twips(place.left), right=twips(place.right), **first)


def stop(place: Place) -> str:
    """The tab stop after a label; where the text hangs it ends the label by itself."""
    if place.hangs:
        return ""
    return w("tabs", w("tab", val="left", pos=twips(place.left + place.first + place.room)))
