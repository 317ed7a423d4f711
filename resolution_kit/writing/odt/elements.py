"""Elements of OpenDocument as text, their measures, and words as they hold them."""

import re
from collections.abc import Mapping
from html import escape

_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9.-]")
_SIGN = re.compile("(\r\n|[\n\r\t\x85\u2028\u2029]| +)")
_NAMES = {
    **{name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "text", "style", "table")},
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "ooo": "http://openoffice.org/2004/office",
}
Attributes = Mapping[str, object]


def element(tag: str, attributes: Attributes | None = None, *inside: str) -> str:
    """An element; attributes that are None are left out."""
    given = (attributes or {}).items()
    named = "".join(f' {name}="{escape(str(value))}"' for name, value in given if value is not None)
    return f"<{tag}{named}>{''.join(inside)}</{tag}>" if any(inside) else f"<{tag}{named}/>"


def document(tag: str, *inside: str) -> bytes:
    """A whole file of the package."""
    names = {f"xmlns:{short}": name for short, name in _NAMES.items()}
    root = element(tag, names | {"office:version": "1.3"}, *inside)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'.encode()


def cm(length: float) -> str:
    """A length in centimetres."""
    return f"{round(length, 3):g}cm"


def points(length: float) -> str:
    """A length in points."""
    return f"{round(length, 2):g}pt"


def id_of(name: str) -> str:
    """The name of a style as the file refers to it: what no such name can have stands as its number."""
    return _NOT_IN_IDS.sub(lambda found: f"_{ord(found[0]):x}_", name)


class Words:
    """The text of one paragraph, run by run: blanks that would be lost are elements, and so are breaks and tabs."""

    def __init__(self) -> None:
        self._begins = True

    def text(self, text: str) -> str:
        """The next piece of the text."""
        return "".join(self._piece(piece) for piece in _SIGN.split(text) if piece)

    def _piece(self, piece: str) -> str:
        begins, self._begins = self._begins, True
        if piece == "\t":
            return element("text:tab")
        if piece.isspace() and piece.strip(" ") and _SIGN.fullmatch(piece):
            return element("text:line-break")
        if not piece.strip(" "):
            more = len(piece) if begins else len(piece) - 1
            return " " * (not begins) + (element("text:s", {"text:c": more}) if more else "")
        self._begins = False
        return escape(piece, quote=False)
