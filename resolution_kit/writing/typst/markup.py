"""Text as Typst source: nothing that a person typed is taken for markup or code."""

import re
from collections.abc import Sequence

from resolution_kit.printing import Run
from resolution_kit.writing.notes import Mark, Piece
from resolution_kit.writing.printable import BREAK

_SIGN = re.compile(
    r"[\\*_`$#<>@\[\]~'\"]"
    r"|(?<=[\d.])\.|\.(?=\.)"  # a numbered item, an ellipsis
    r"|-(?=[-?\d])|(?<=-)-"  # dashes, a soft hyphen, a minus sign
    r"|/(?=[/*])|(?<=[/*])/"  # comments and addresses
)
_START = re.compile(r"[-+=/](?=[=\s]|$)|[-+=/]$")
"""What makes an item or a heading at the head of a line."""
_FUNCTIONS = {"italic": "emph", "underline": "underline", "bold": "strong"}


def escaped(text: str) -> str:
    """Text that Typst shows as it is, wherever it stands."""
    start = _START.match(text)
    if start:
        return f"\\{text[0]}{escaped_inside(text[1:])}"
    return escaped_inside(text)


def escaped_inside(text: str) -> str:
    """The same for text that something stands before."""
    return _SIGN.sub(r"\\\g<0>", text)


def string(text: str) -> str:
    """A text as a string of Typst's code."""
    return '"{}"'.format(text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n"))


def inline(pieces: Sequence[Piece]) -> str:
    """The pieces of a paragraph or of a note."""
    return "".join(_mark(piece) if isinstance(piece, Mark) else _run(piece) for piece in pieces)


def _run(run: Run) -> str:
    shown = "#linebreak();".join(escaped(line) for line in BREAK.split(run.text))
    for name in reversed(run.face.names):
        shown = f"#{_FUNCTIONS[name]}[{shown}];"
    return shown


def _mark(mark: Mark) -> str:
    """A footnote; a second mark of the same note refers to the first."""
    name = f"<note-{mark.note.number}>"
    return f"#footnote({name});" if mark.again else f"#[#footnote[~{inline(mark.note.pieces)}]{name}];"
