"""The names of OpenDocument's elements and attributes, and its measures."""

import re

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
OFFICE, TEXT, STYLE, TABLE, DRAW = (
    f"{{{_OASIS}:{name}:1.0}}" for name in ("office", "text", "style", "table", "drawing")
)
FO = f"{{{_OASIS}:xsl-fo-compatible:1.0}}"
XLINK, DC = "{http://www.w3.org/1999/xlink}", "{http://purl.org/dc/elements/1.1/}"
_MEASURE = re.compile(r"(-?\d{1,6}(?:\.\d{1,6})?)(cm|mm|in|pt|pc)")
_TWIPS = {"cm": 1440 / 2.54, "mm": 144 / 2.54, "in": 1440.0, "pt": 20.0, "pc": 240.0}


def twips(text: str | None) -> int | None:
    """A measure in twentieths of a point; None if it is not one."""
    match = _MEASURE.fullmatch(text) if text else None
    return round(float(match[1]) * _TWIPS[match[2]]) if match else None
