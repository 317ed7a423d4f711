"""WordprocessingML as elements of python-docx: what its paragraphs, runs and styles have no words for.

python-docx gives its elements their methods when it is imported, so no type names them: an element is `Any` here.
"""

import re
from typing import Any

from docx.oxml.parser import OxmlElement

from resolution_kit.wordfile.xml import W

_BREAK = re.compile("(\r\n|[\n\r\t\x85\u2028\u2029])")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""Says that blanks at the ends of a text count."""


def w(tag: str, *inside: Any, **attributes: object) -> Any:
    """The element `w:tag` around others; its attributes bear the same prefix, those that are None are left out."""
    said = {W + name: str(value) for name, value in attributes.items() if value is not None}
    element: Any = OxmlElement(f"w:{tag}", said)
    element.extend(inside)
    return element


def write(run: Any, text: str) -> None:
    """Add a text to a run; its line breaks and tabs are Word's own."""
    for piece in _BREAK.split(text):
        if piece == "\t":
            run.append(w("tab"))
        elif _BREAK.fullmatch(piece):
            run.append(w("br"))
        elif piece:
            words = w("t")
            words.text = piece
            if piece != piece.strip():
                words.set(_SPACE, "preserve")
            run.append(words)


def twips(centimetres: float) -> int:
    """Twentieths of a point, in which Word measures."""
    return round(centimetres * 1440 / 2.54)
