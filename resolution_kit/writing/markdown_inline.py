"""The text of a paragraph as Markdown: its emphasis as marks, and every character that would be a mark escaped."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby

from resolution_kit.printing import Printed, Run
from resolution_kit.writing.notes import Mark, Note, Piece
from resolution_kit.writing.printable import BREAK

LIST = re.compile(r"\d{1,9}[.)]")
"""A label that Markdown itself takes for a list item."""

_INLINE = re.compile(
    r"[\\`*\[~^{]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore inside a word is just that
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?\w+;)"
    r"|\$(?=\S)"
    r"|(?<![^\W_])@(?=\w)"
    r"|:(?=[\w+-]+:)"
)
_NAME = re.compile(r"[^\W_]+")
"""The name of a note that Markdown takes as it is."""
_SIGN = re.compile(r"[#>+=:%|(-]")
_LABEL = re.compile(
    r"(?:\d{1,9}(?: ?(?:bis|ter|quater|alt))?|([A-Za-z])\1{0,6}|[ivxlcdm]{1,9}|[IVXLCDM]{1,9})"
    r"(?:\.[A-Za-z0-9]{1,3})*(?=[.)])"
    r"|(?:OP|PP|OC) ?\d{1,3}(?=[.:)])"
)
_BULLET = re.compile("[•‣◦·▪▫●○■□⁃∙–—―−➢➤§\uf0b7\uf0a7\uf0d8]|o(?=\\s|$)")

_MARKS = {"italic": ("*", "i"), "bold": ("**", "b"), "underline": ("", "u")}
"""Asterisks, and the tag that is understood everywhere."""


def inline(runs: Sequence[Piece], printed: Printed) -> str:
    """The text of a paragraph with its emphasis and its ending."""
    heading = printed.kind in ("title", "section")
    bold = printed.bold and not heading
    source = ""
    pieces = _pieces(runs)
    for i, (text, name) in enumerate(pieces):
        after = pieces[i + 1][0][:1] if i + 1 < len(pieces) else ""
        source += text if bold and name == "bold" else _emphasised(text, name, source[-1:], after)
    source = source.strip()
    if heading:
        return re.sub(r"(?<= )(?=#+$)", r"\\", source)
    return f"**{source}**" if bold and source else source


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, wherever in a paragraph it stands."""
    return BREAK.sub("<br>", _INLINE.sub(r"\\\g<0>", text))


def _start(text: str) -> str:
    """Text at the head of a paragraph, escaped if it would make a heading, a quotation, a list or a label."""
    if _SIGN.match(text):
        return f"\\{text[0]}{escaped(text[1:])}"
    if label := _LABEL.match(text):
        return f"{label[0]}\\{text[label.end()]}{escaped(text[label.end() + 1 :])}"
    if _BULLET.match(text):
        return f"&#{ord(text[0])};{escaped(text[1:])}"
    return escaped(text)


def mark_of(note: Note) -> str:
    """The mark of a footnote, as pandoc and GitHub have it."""
    return f"[^{note.name if _NAME.fullmatch(note.name) else f'note-{note.number}'}]"


def _pieces(runs: Sequence[Piece]) -> list[tuple[str, str]]:
    """The text in pieces as (Markdown, emphasis); an opener or a caption is marked as a whole."""
    pieces: list[tuple[str, str]] = []
    for _, group in groupby(runs, key=lambda run: run.note if isinstance(run, Mark) else run.role or run.face):
        first, *more = group
        if isinstance(first, Mark):
            pieces.append((mark_of(first.note) * (1 + len(more)), ""))
            continue
        text = first.text + "".join(run.text for run in more if isinstance(run, Run))
        shown = escaped(text) if pieces else _start(text.lstrip())
        pieces.append((shown, next(iter(first.face.names), "")))
    return pieces


def _emphasised(source: str, name: str, before: str, after: str) -> str:
    if not name or not source:
        return source
    stars, tag = _MARKS[name]
    if stars and before != "*" and _hugs(source[0], before) and _hugs(source[-1], after):
        return f"{stars}{source}{stars}"
    return f"<{tag}>{source}</{tag}>"


def _hugs(inner: str, outer: str) -> bool:
    """Whether asterisks between these two characters are taken for emphasis of the inner side (CommonMark, 6.2)."""
    return not inner.isspace() and (not _is_sign(inner) or not outer or outer.isspace() or _is_sign(outer))


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"
