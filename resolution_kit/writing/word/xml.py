"""WordprocessingML as text."""

import re

from resolution_kit.writing.xml import element, escaped

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ALIGN = {"left": "left", "center": "center", "right": "right", "justify": "both"}
"""How Word says where a paragraph stands."""
_BREAK = re.compile("(\r\n|[\n\r\t\x85\u2028\u2029])")


def w(tag: str, *inside: str, **attributes: object) -> str:
    """The element `w:tag`; its attributes bear the same prefix, those that are None are left out."""
    return element(f"w:{tag}", *inside, **{f"w:{name}": value for name, value in attributes.items()})


def root(tag: str, *inside: str) -> str:
    """A whole part whose outermost element is `w:tag`."""
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return f'<w:{tag} xmlns:w="{NAMESPACE}" xmlns:r="{relations}">{"".join(inside)}</w:{tag}>'


def text(content: str, tag: str = "t") -> str:
    """The inside of a run: text with its line breaks and tabs; in a deletion its tag is `delText`."""
    pieces = _BREAK.split(content) if _BREAK.search(content) else [content]
    return "".join(_text_piece(piece, tag) for piece in pieces if piece)


def _text_piece(piece: str, tag: str) -> str:
    if piece == "\t":
        return w("tab")
    return w("br") if _BREAK.fullmatch(piece) else f'<w:{tag} xml:space="preserve">{escaped(piece)}</w:{tag}>'


def twips(centimetres: float) -> int:
    """Twentieths of a point, in which Word measures."""
    return round(centimetres * 1440 / 2.54)
