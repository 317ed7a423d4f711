"""Elements of XML as text, and the text of a paragraph in them."""

from collections.abc import Sequence

from resolution_kit.printing import Run
from resolution_kit.writing.nested import Node
from resolution_kit.writing.notes import Mark, Piece
from resolution_kit.writing.printable import BREAK

_SIGNS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_TAGS = {"italic": "i", "underline": "u", "bold": "b"}
_FIELDS = {"code": "docNumber", "title": "docTitle", "committee": "docCommittee", "session": "session",
           "sponsors": "docProponent"}  # fmt: skip
"""Heading fields whose value has an element of its own."""


def escaped(text: object) -> str:
    """Text or an attribute's value as XML holds it."""
    return str(text).translate(_SIGNS)


def element(tag: str, *inside: str, **attributes: object) -> str:
    """An element on one line; attributes that are None are left out."""
    named = "".join(f' {name}="{escaped(value)}"' for name, value in attributes.items() if value is not None)
    return f"<{tag}{named}>{''.join(inside)}</{tag}>" if inside else f"<{tag}{named}/>"


def block(tag: str, *inside: str, **attributes: object) -> str:
    """An element whose children stand below it, each on lines of its own."""
    lines = [f"  {line}" for child in inside for line in child.split("\n")]
    return element(tag, "\n", "\n".join(lines), "\n", **attributes) if lines else element(tag, **attributes)


def paragraph(node: Node) -> str:
    """The element `p`."""
    return element("p", inline(node))


def inline(node: Node) -> str:
    """The text of a paragraph with its emphasis; the value of a known heading field is marked as such."""
    pieces, printed = node.noted.pieces, node.printed
    if printed.field not in _FIELDS:
        return _joined(pieces)
    captions = [piece for piece in pieces if isinstance(piece, Run) and piece.role == "caption"]
    value = _joined(pieces[len(captions) :])
    gap = " " if captions and value.startswith(" ") else ""
    return _joined(captions) + gap + element(_FIELDS[printed.field], value.removeprefix(gap))


def _joined(pieces: Sequence[Piece]) -> str:
    return "".join(_mark(piece) if isinstance(piece, Mark) else _run(piece) for piece in pieces)


def _run(run: Run) -> str:
    inside = element("eol").join(escaped(line) for line in BREAK.split(run.text))
    for name in reversed(run.face.names):
        inside = element(_TAGS[name], inside)
    return inside


def _mark(mark: Mark) -> str:
    """A note where its mark stands; a second mark refers to it."""
    id_, marker = f"authorialNote_{mark.note.number}", str(mark.note.number)
    if mark.again:
        return element("noteRef", href=f"#{id_}", marker=marker)
    text = element("p", *map(_run, mark.note.pieces))
    return element("authorialNote", text, eId=id_, marker=marker, placement="bottom")
