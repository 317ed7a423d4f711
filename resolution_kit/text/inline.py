r"""The one mark-up inside a text: `*italics*`. A literal asterisk or backslash is written `\*` and `\\`."""

import re
from dataclasses import dataclass
from itertools import groupby

_PIECE = re.compile(r"\\[*\\]|\*+|[^*\\]+|\\")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text that is italic or not."""

    text: str
    italic: bool = False


def spans(text: str) -> list[Span]:
    """The runs of an inline text; neighbours of one kind are joined.

    An asterisk without a partner is a character, and so are several in a row.
    """
    pieces = _PIECE.findall(text)
    stars = [i for i, piece in enumerate(pieces) if piece == "*"]
    paired = set(stars[: len(stars) // 2 * 2])
    runs: list[tuple[str, bool]] = []
    italic = False
    for i, piece in enumerate(pieces):
        if i in paired:
            italic = not italic
        else:
            runs.append((piece[1:] if piece in (r"\*", r"\\") else piece, italic))
    return [Span("".join(t for t, _ in run), kind) for kind, run in groupby(runs, key=lambda r: r[1])]


def plain(text: str) -> str:
    """The text without marks, as people read it."""
    return "".join(span.text for span in spans(text)) if "*" in text or "\\" in text else text


def escape(text: str) -> str:
    """Plain text as inline text: its asterisks and backslashes are escaped."""
    return re.sub(r"([*\\])", r"\\\1", text)


def from_spans(runs: list[Span]) -> str:
    """The inline text of some runs; the inverse of `spans`."""
    joined = (("".join(r.text for r in group), italic) for italic, group in groupby(runs, key=lambda r: r.italic))
    return "".join(f"*{escape(text)}*" if italic and text else escape(text) for text, italic in joined)
